//! One goal from its section.

use std::collections::HashSet;

use super::draft::{Draft, paragraphs};
use super::label;
use super::lines::{Form, Line, flattened};
use super::names;
use super::numbering;
use super::parts::{self, Part};
use super::people::{self, Entry};
use super::sections::Sections;
use super::spoken;
use super::targets;
use super::tree::{Goal, Measure, Place, Stakeholder, Target};
use super::vocabulary::Label;

/// Puts a goal together. Its parts go where their labels say; without labels, lists are targets and
/// paragraphs the reason. Where targets have a label, other lists belong to the reason.
pub(super) fn assemble(sections: &Sections, ids: &[usize], index: usize, draft: &mut Draft) -> Goal {
    let mut parts = parts::of(sections, ids);
    let title = ids.first().map_or("", |id| sections.title(*id));
    let said = numbering::goal_head(title).filter(|head| head.number.is_none() && !head.title.is_empty());
    let mut goal = Goal { title: said.map_or_else(|| title.to_owned(), |head| head.title), ..Goal::default() };
    for line in ids.iter().filter_map(|id| sections.get(*id).line.as_ref()) {
        draft.place(line.at, Place::Goal(index));
    }
    if goal.title.is_empty() {
        take_title(&mut goal, &mut parts, index, draft);
    }
    if goal.title.is_empty() {
        let line = ids.first().and_then(|id| sections.get(*id).line.as_ref());
        goal.title = line.map_or_else(String::new, |line| line.text.clone());
    }
    let mut filling = Filling {
        has_targets: parts.iter().any(|part| part.label == Some(Label::Targets) && part.has_words()),
        labels: parts.iter().filter(|part| part.has_words()).filter_map(|part| part.label).collect(),
        goal,
        reason: Vec::new(),
        index,
        draft,
    };
    for part in parts {
        filling.add(part);
    }
    filling.finish()
}

/// "TAVOITE I" alone on its line has its name on the next.
fn take_title(goal: &mut Goal, parts: &mut [Part], index: usize, draft: &mut Draft) {
    let first = parts.iter().position(|part| part.has_words() || part.heading.is_some());
    let Some(part) = first.map(|at| &mut parts[at]) else { return };
    if let Some(heading) = part.heading.take() {
        draft.place(part.at, Place::Goal(index));
        goal.title = heading;
    } else if part.label.is_none()
        && part.lines.first().is_some_and(|line| line.form == Form::Text && !names::is_sentence(&line.text))
    {
        let line = part.lines.remove(0);
        draft.place(line.at, Place::Goal(index));
        goal.title = line.text;
    }
}

struct Filling<'d> {
    goal: Goal,
    reason: Vec<String>,
    has_targets: bool,
    /// The labels with something under them.
    labels: HashSet<Label>,
    index: usize,
    draft: &'d mut Draft,
}

impl Filling<'_> {
    fn finish(mut self) -> Goal {
        self.goal.reason = self.reason.join("\n\n");
        self.goal
    }

    fn add(&mut self, part: Part) {
        if part.label.is_some() && part.heading.is_none() {
            self.draft.place(part.at, Place::Structure);
            if label::of(&part.aside).is_none() {
                self.draft.unplace(part.at, part.aside.as_str());
            }
        }
        match part.label {
            None | Some(Label::Unknown) => self.unlabelled(part),
            Some(Label::Reason) => self.reason_part(&part, false),
            Some(Label::Message) => self.reason_part(&part, true),
            Some(Label::Targets) => self.targets(part),
            Some(Label::Measures | Label::Advocacy | Label::Communication) => self.measures(&part),
            Some(Label::Stakeholders) => self.stakeholders(&part),
            Some(Label::Partners) => self.partners(&part),
            Some(Label::Responsible) => self.responsible(&part),
            Some(Label::Other) => self.other(&part),
        }
    }

    fn unlabelled(&mut self, part: Part) {
        let has_items = part.lines.iter().any(|line| line.depth().is_some());
        if let Some(heading) = &part.heading {
            if part.is_target || has_items && !self.has_targets {
                return self.target_under_heading(heading, &part);
            }
            self.draft.place(part.at, Place::Reason(self.index));
            self.reason.push(heading.clone());
        }
        if self.has_targets {
            return self.reason_lines(&part.lines);
        }
        let (items, others): (Vec<Line>, Vec<Line>) = part.lines.into_iter().partition(|line| line.depth().is_some());
        self.reason_lines(&others);
        let found = targets::nested(&items);
        self.add_targets(found, &items);
    }

    /// A heading within a goal is a target when it has a list: the list stands under it.
    fn target_under_heading(&mut self, heading: &str, part: &Part) {
        let (items, others): (Vec<Line>, Vec<Line>) =
            part.lines.iter().cloned().partition(|line| line.depth().is_some());
        self.draft.place(part.at, Place::Target(self.index));
        self.reason_lines(&others);
        let target = Target { text: heading.to_owned(), targets: targets::nested(&items) };
        self.add_targets(vec![target], &items);
    }

    fn reason_part(&mut self, part: &Part, with_name: bool) {
        if let Some(heading) = &part.heading {
            self.reason.push(heading.clone());
        }
        self.draft.place(part.at, Place::Reason(self.index));
        let name = part.name.as_str();
        if !part.inline.is_empty() {
            self.reason.push(if with_name { format!("{name}: {}", part.inline) } else { part.inline.clone() });
        } else if with_name && part.heading.is_none() {
            self.reason.push(format!("{name}:"));
        }
        self.reason_lines(&part.lines);
    }

    fn reason_lines(&mut self, lines: &[Line]) {
        let lines: Vec<Line> = lines.iter().filter_map(|line| self.without_people(line)).collect();
        for paragraph in paragraphs(&lines) {
            for at in &paragraph.lines {
                self.draft.place(*at, Place::Reason(self.index));
            }
            self.reason.push(paragraph.text);
        }
    }

    /// A line without its sentences that only name people whom no label names; they go to the people.
    fn without_people(&mut self, line: &Line) -> Option<Line> {
        let is_text = line.form == Form::Text;
        let Some(sentences) = spoken::of(&line.text).filter(|_| is_text) else { return Some(line.clone()) };
        let mut left: Vec<&str> = Vec::new();
        for sentence in sentences {
            match sentence.people.filter(|(label, _)| !self.labels.contains(label)) {
                Some((label, names)) => self.people(label, line.at, names),
                None => left.push(sentence.text),
            }
        }
        (!left.is_empty()).then(|| Line { text: left.join(" "), bold: 0, ..line.clone() })
    }

    fn people(&mut self, label: Label, at: usize, names: Vec<String>) {
        let entries = names.into_iter().map(|text| Entry { at, text, depth: 0 }).collect();
        match label {
            Label::Stakeholders => self.add_stakeholders(entries),
            Label::Partners => self.add_partners(entries),
            _ => self.add_responsible(entries),
        }
    }

    fn targets(&mut self, part: Part) {
        let mut all = Vec::new();
        if !part.inline.is_empty() {
            self.draft.place(part.at, Place::Target(self.index));
            all.extend(targets::in_row(&part.inline).into_iter().map(|text| Target { text, targets: Vec::new() }));
        }
        let sorted = targets::sort(&part.lines);
        all.extend(sorted.targets);
        self.reason_lines(&sorted.others);
        let taken: Vec<Line> = part.lines.iter().filter(|line| !sorted.others.contains(line)).cloned().collect();
        if let Some(heading) = part.heading {
            self.draft.place(part.at, Place::Target(self.index));
            all = vec![Target { text: heading, targets: all }];
        }
        self.add_targets(all, &taken);
    }

    fn add_targets(&mut self, targets: Vec<Target>, lines: &[Line]) {
        for line in lines {
            self.draft.place(line.at, Place::Target(self.index));
        }
        self.goal.targets.extend(targets);
    }

    fn measures(&mut self, part: &Part) {
        let mut texts: Vec<String> = part.heading.iter().cloned().chain(targets::in_row(&part.inline)).collect();
        self.draft.place(part.at, Place::Measure(self.index));
        for line in flattened(part.lines.clone()) {
            self.draft.place(line.at, Place::Measure(self.index));
            texts.extend(if line.form == Form::Inline { targets::in_row(&line.text) } else { vec![line.text] });
        }
        self.goal.measures.extend(texts.into_iter().map(|text| Measure { text }));
    }

    fn stakeholders(&mut self, part: &Part) {
        let entries = self.names(part);
        self.add_stakeholders(entries);
    }

    fn add_stakeholders(&mut self, entries: Vec<Entry>) {
        let index = self.index;
        for Entry { at, text, depth } in entries {
            self.draft.place(at, Place::Stakeholder(index));
            if let Some(group) = self.goal.stakeholders.last_mut().filter(|_| depth > 0) {
                group.members.push(text);
            } else {
                let (name, members) = names::group(&text).unwrap_or((text, Vec::new()));
                self.goal.stakeholders.push(Stakeholder { name, members });
            }
        }
    }

    fn partners(&mut self, part: &Part) {
        let entries = self.names(part);
        self.add_partners(entries);
    }

    fn add_partners(&mut self, entries: Vec<Entry>) {
        for Entry { at, text, .. } in entries {
            self.draft.place(at, Place::Partner(self.index));
            self.goal.partners.push(text);
        }
    }

    fn responsible(&mut self, part: &Part) {
        let entries = self.names(part);
        self.add_responsible(entries);
    }

    fn add_responsible(&mut self, entries: Vec<Entry>) {
        for Entry { at, text, .. } in entries {
            self.draft.place(at, Place::Responsible(self.index));
            if !self.goal.responsible.contains(&text) {
                self.goal.responsible.push(text);
            }
        }
    }

    /// The names in a part; what is no name goes where it would without the label.
    fn names(&mut self, part: &Part) -> Vec<Entry> {
        let (entries, left) = people::entries(part);
        if !left.is_empty() {
            self.unlabelled(Part { lines: left, ..Part::default() });
        }
        entries
    }

    /// Kept as one text under its label, since the tree has no place for it.
    fn other(&mut self, part: &Part) {
        let name = part.heading.as_ref().unwrap_or(&part.name);
        let mut text = if part.inline.is_empty() { format!("{name}:") } else { format!("{name}: {}", part.inline) };
        let paragraphs = paragraphs(&part.lines);
        let one_line = part.inline.is_empty() && paragraphs.len() == 1 && !paragraphs[0].text.starts_with("- ");
        for paragraph in &paragraphs {
            text.push(if one_line { ' ' } else { '\n' });
            text.push_str(&paragraph.text);
            for at in &paragraph.lines {
                self.draft.place(*at, Place::Unplaced);
            }
        }
        if part.has_words() {
            self.draft.unplace(part.at, text);
        }
    }
}
