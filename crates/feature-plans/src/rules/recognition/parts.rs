//! What stands under a goal, cut into parts: what each label announces, and the rest.

use super::lines::Line;
use super::sections::Sections;
use super::vocabulary::Label;

/// A part of a goal.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    /// What announces it; nothing for what simply stands under the goal.
    pub label: Option<Label>,
    /// The label as written, and its line.
    pub name: String,
    /// The line of the label, or of the heading.
    pub at: usize,
    /// The heading under the goal that it stands under, if it has one.
    pub heading: Option<String>,
    /// Whether that heading says itself that it is a goal of a lower rank.
    pub is_target: bool,
    /// What stands behind the label on its line.
    pub inline: String,
    /// What stands in brackets behind the label.
    pub aside: String,
    /// What stands under it.
    pub lines: Vec<Line>,
}

impl Part {
    /// Whether it holds anything.
    pub fn has_words(&self) -> bool {
        !self.inline.is_empty() || !self.lines.is_empty()
    }
}

/// The parts of a goal's sections, in order.
pub(super) fn of(sections: &Sections, ids: &[usize]) -> Vec<Part> {
    let mut parts = Vec::new();
    for &id in ids {
        parts.push(Part { lines: sections.get(id).lines.clone(), ..Part::default() });
        add_children(sections, id, None, &mut parts);
    }
    parts
}

fn add_children(sections: &Sections, id: usize, under: Option<Label>, parts: &mut Vec<Part>) {
    // A label with nothing under it announces the headings that follow it.
    let mut pending = under;
    for &child in &sections.get(id).children {
        let section = sections.get(child);
        let Some(head) = &section.head else { continue };
        let at = section.line.as_ref().map_or(0, |line| line.at);
        let mut part = Part {
            label: head.label.or(pending.filter(|_| head.goal.is_none())),
            at,
            inline: head.inline.clone(),
            aside: head.aside.clone(),
            lines: section.lines.clone(),
            ..Part::default()
        };
        if head.label == Some(Label::Unknown) {
            // What recurs without a known word leads in what follows it.
            part.label = pending;
            part.lines.splice(0..0, section.line.clone());
        } else if head.label.is_some() {
            part.name.clone_from(&head.title);
        } else {
            part.heading = Some(head.title.clone());
            part.is_target = head.goal.is_some();
        }
        let is_empty_label = head.label.is_some() && !part.has_words() && section.children.is_empty();
        let label = part.label;
        if is_empty_label {
            pending = head.label;
        } else if head.label.is_some() {
            pending = under;
        }
        parts.push(part);
        add_children(sections, child, label, parts);
    }
}
