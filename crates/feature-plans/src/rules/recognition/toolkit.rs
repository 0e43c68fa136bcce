//! The toolkit: measures of advocacy and of communication that the handbook lists.

use std::collections::HashSet;

use super::columns::{self, Column};
use super::draft::Draft;
use super::lines::{Form, Line, cell_text, flattened};
use super::names;
use super::sections::Sections;
use super::titles;
use super::tree::Place;
use super::vocabulary::Label;

/// What of a chapter became the toolkit, so that its text need not say it again.
#[derive(Debug, Default)]
pub(super) struct Taken {
    lines: HashSet<(usize, String)>,
    sections: HashSet<usize>,
    any: bool,
}

impl Taken {
    /// Whether nothing was taken.
    pub fn is_empty(&self) -> bool {
        !self.any
    }

    /// Whether this line was.
    pub fn has_line(&self, line: &Line) -> bool {
        self.lines.contains(&(line.at, line.text.clone()))
    }

    /// Whether this section was.
    pub fn has_section(&self, id: usize) -> bool {
        self.sections.contains(&id)
    }
}

/// Takes the toolkit out of a chapter: a table of both kinds of measures, lists under labels for
/// both, or under a heading for the toolkit any list, sorted by its words.
pub(super) fn take(sections: &Sections, id: usize, draft: &mut Draft) -> Taken {
    let mut taken = Taken::default();
    let section = sections.get(id);
    for line in &section.lines {
        if let Form::Table(rows) = &line.form
            && take_table(rows, draft)
        {
            taken.take(line);
        }
    }
    let is_toolkit = titles::is_toolkit(sections.title(id));
    let kinds: Vec<(usize, Label)> = section
        .children
        .iter()
        .filter_map(|&child| Some((child, sections.label(child)?)))
        .filter(|(child, label)| {
            matches!(label, Label::Advocacy | Label::Communication) && !titles::is_container(sections.title(*child))
        })
        .collect();
    let has = |wanted| kinds.iter().any(|(_, label)| *label == wanted);
    let are_lists = || {
        kinds.iter().all(|(child, _)| {
            sections.has_items(*child) || sections.get(*child).head.as_ref().is_some_and(|head| !head.inline.is_empty())
        })
    };
    if is_toolkit || has(Label::Advocacy) && has(Label::Communication) && are_lists() {
        for (child, label) in &kinds {
            take_section(sections, *child, *label, draft, &mut taken);
        }
    }
    if is_toolkit && kinds.is_empty() && taken.is_empty() {
        take_list(&section.lines, draft, &mut taken);
    }
    taken
}

impl Taken {
    fn take(&mut self, line: &Line) {
        self.any = true;
        self.lines.insert((line.at, line.text.clone()));
    }
}

fn take_table(rows: &[Vec<Vec<Line>>], draft: &mut Draft) -> bool {
    let Some((first, rest)) = rows.split_first() else { return false };
    let columns: Vec<Column> = first.iter().map(|cell| columns::column(&cell_text(cell))).collect();
    if !columns::is_toolkit(&columns) {
        return false;
    }
    for line in first.iter().flatten() {
        draft.place(line.at, Place::Structure);
    }
    for (at, cell) in rest.iter().flat_map(|row| row.iter().enumerate()) {
        let label = match columns.get(at) {
            Some(Column::Label(Label::Communication)) => Label::Communication,
            _ => Label::Advocacy,
        };
        for line in flattened(cell.clone()) {
            put(&line, label, draft);
        }
    }
    true
}

fn take_section(sections: &Sections, id: usize, label: Label, draft: &mut Draft, taken: &mut Taken) {
    let section = sections.get(id);
    let Some(head) = &section.head else { return };
    let at = section.line.as_ref().map_or(0, |line| line.at);
    draft.place(at, Place::Structure);
    taken.any = true;
    taken.sections.insert(id);
    for name in names::split(&head.inline) {
        put(&Line::new(at, name, Form::Inline), label, draft);
    }
    for line in flattened(section.lines.clone()) {
        let is_measure = line.depth().is_some() || !names::is_sentence(&line.text);
        let row = if line.form == Form::Inline { names::split(&line.text) } else { vec![line.text.clone()] };
        for text in row {
            if is_measure {
                put(&Line { text, ..line.clone() }, label, draft);
            } else {
                draft.unplace(line.at, text);
            }
        }
    }
    for &child in &section.children {
        if let Some(line) = &sections.get(child).line {
            put(line, label, draft);
        }
        for line in flattened(sections.get(child).lines.clone()) {
            put(&line, label, draft);
        }
        taken.sections.insert(child);
    }
}

/// A list without labels: what speaks of media is communication, and what stands under it too.
fn take_list(lines: &[Line], draft: &mut Draft, taken: &mut Taken) {
    let mut label = Label::Advocacy;
    for line in lines.iter().filter(|line| line.depth().is_some()) {
        if line.depth() == Some(0) {
            label = if titles::is_communication(&line.text) { Label::Communication } else { Label::Advocacy };
        }
        put(line, label, draft);
        taken.take(line);
    }
}

fn put(line: &Line, label: Label, draft: &mut Draft) {
    if line.text.is_empty() {
        return;
    }
    draft.place(line.at, Place::Toolkit);
    let list = match label {
        Label::Communication => &mut draft.tree.toolkit.communication,
        _ => &mut draft.tree.toolkit.advocacy,
    };
    list.push(line.text.clone());
}
