//! Who stands under a label for stakeholders, partners or officers.

use super::lines::{Form, Line, flattened};
use super::names;
use super::parts::Part;
use super::vocabulary::Label;

/// A name as found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its source line.
    pub at: usize,
    /// The name.
    pub text: String,
    /// 0, or more for those who belong to the one before.
    pub depth: usize,
}

/// Words in an item that is a statement rather than a name.
const STATEMENT: usize = 9;

/// The names of a part, and the lines that are none.
pub(super) fn entries(part: &Part) -> (Vec<Entry>, Vec<Line>) {
    let mut found = Vec::new();
    let mut left = Vec::new();
    let under = usize::from(part.heading.is_some());
    if let Some(heading) = &part.heading {
        found.push(Entry { at: part.at, text: heading.clone(), depth: 0 });
    }
    found.extend(row(part.at, &part.inline, under));
    let goes_on = part.inline.ends_with([',', ';']);
    for (lines, indent) in lists(&part.lines) {
        let is_answered = !part.inline.is_empty() && !goes_on;
        let is_list = lines.iter().all(|line| line.depth().is_some());
        let keeps = is_list && part.label != Some(Label::Responsible) && !is_statements(&lines);
        if is_answered && !keeps {
            left.extend(lines);
        } else {
            let is_group = is_group(&lines);
            take(&lines, under + indent, is_group, &mut found, &mut left);
        }
    }
    (found, left)
}

/// Lines as runs: each list by itself with a line above it that names a group, each cell by itself.
fn lists(lines: &[Line]) -> Vec<(Vec<Line>, usize)> {
    let mut out: Vec<(Vec<Line>, usize)> = Vec::new();
    let mut was_item = None;
    for line in lines {
        if let Form::Table(rows) = &line.form
            && is_grouped(rows)
        {
            for (at, name) in rows[0].iter().enumerate() {
                let members = rows[1..].iter().filter_map(|row| row.get(at)).flatten();
                let names = name
                    .iter()
                    .map(|line| Line { text: format!("{}:", line.text.trim_end_matches(':')), ..line.clone() });
                let members = members.map(|line| Line { form: member(line), ..line.clone() });
                out.push((names.chain(members).collect(), 0));
            }
            was_item = None;
            continue;
        }
        if let Form::Table(rows) = &line.form {
            out.extend(rows.iter().flatten().map(|cell| (flattened(cell.clone()), 0)));
            was_item = None;
            continue;
        }
        let is_item = line.depth().is_some();
        let begins_group = is_item
            && was_item == Some(false)
            && out.last().is_some_and(|(run, _)| run.last().is_some_and(|line| line.text.ends_with(':')));
        match out.last_mut() {
            Some((run, _)) if was_item == Some(is_item) && is_item || begins_group => run.push(line.clone()),
            _ => out.push((vec![line.clone()], 0)),
        }
        was_item = Some(is_item);
    }
    out
}

/// Whether a table's first row names groups, whose members stand under it.
fn is_grouped(rows: &[Vec<Vec<Line>>]) -> bool {
    let Some((first, rest)) = rows.split_first() else { return false };
    let names = first.iter().all(|cell| matches!(&cell[..], [line] if line.depth().is_none()));
    let bold = first.iter().flatten().all(Line::is_bold) && !rest.iter().flatten().flatten().any(Line::is_bold);
    let lists = rest.iter().flatten().flatten().all(|line| line.depth().is_some());
    names && rest.iter().flatten().any(|cell| !cell.is_empty()) && (bold || lists)
}

fn member(line: &Line) -> Form {
    match &line.form {
        Form::Item { .. } => line.form.clone(),
        _ => Form::Item { depth: 0, marker: String::new() },
    }
}

/// Whether a run is a name with a colon and the list of its members.
fn is_group(lines: &[Line]) -> bool {
    lines.len() > 1 && lines[0].depth().is_none() && lines[0].text.ends_with(':') && lines[1].depth().is_some()
}

fn is_statements(lines: &[Line]) -> bool {
    let long = lines.iter().filter(|line| line.text.split_whitespace().count() >= STATEMENT).count();
    long * 2 > lines.len()
}

fn take(lines: &[Line], indent: usize, is_group: bool, found: &mut Vec<Entry>, left: &mut Vec<Line>) {
    let base = lines.iter().filter_map(Line::depth).min().unwrap_or(0);
    for (place, line) in lines.iter().enumerate() {
        let (at, text) = (line.at, line.text.as_str());
        match line.depth() {
            Some(depth) => {
                let depth = depth - base + indent + usize::from(is_group);
                let text = text.trim_end_matches([',', ';']).trim_end_matches(':').to_owned();
                // The only item of a list may hold all names; a semicolon parts names anywhere.
                let is_row = depth == indent && lines.len() == 1 || text.contains("; ");
                let names = if is_row { row(at, &text, depth) } else { vec![Entry { at, text, depth }] };
                found.extend(names);
            }
            None if is_group && place == 0 => {
                found.push(Entry { at, text: text.trim_end_matches(':').to_owned(), depth: indent });
            }
            None if names::is_sentence(text) => match names::in_sentence(text) {
                Some(names) => found.extend(names.into_iter().map(|text| Entry { at, text, depth: indent })),
                None => left.push(line.clone()),
            },
            None => found.extend(row(at, text, indent)),
        }
    }
}

fn row(at: usize, text: &str, depth: usize) -> Vec<Entry> {
    if text.is_empty() {
        return Vec::new();
    }
    let sentence = if names::is_sentence(text) { names::in_sentence(text) } else { None };
    // A group in a row of its own keeps its members together.
    let whole = names::group(text)
        .is_some_and(|(_, members)| !members.is_empty() && text.contains(": ") && !text.contains(';'));
    let names = sentence.unwrap_or_else(|| if whole { vec![text.to_owned()] } else { names::split(text) });
    names.into_iter().map(|text| Entry { at, text, depth }).collect()
}
