//! Which sections are the goals.

use std::collections::{BTreeSet, HashSet};

use super::folding::{folded, words};
use super::lines::Form;
use super::names::is_sentence;
use super::sections::{ROOT, Sections};
use super::titles;
use super::vocabulary::Label;

/// The sections that are goals, in the document's order: those that say so; else those with a goal's
/// labels; else, in a document of advocacy, those under a heading for goals, or whatever is no
/// chapter of a handbook.
pub(super) fn goals(sections: &Sections, is_advocacy: bool) -> Vec<usize> {
    let by_word = by_word(sections);
    if !by_word.is_empty() {
        return by_word;
    }
    let by_label = by_label(sections, is_advocacy);
    if !by_label.is_empty() || !is_advocacy {
        return by_label;
    }
    let by_container = by_container(sections);
    if by_container.is_empty() { by_elimination(sections) } else { by_container }
}

/// Sections whose headings say that they are goals. Of two levels that do, the upper is the goals,
/// unless only the lower has people to it.
pub(super) fn by_word(sections: &Sections) -> Vec<usize> {
    // A row of a table names a goal of whatever rank the headings have.
    let headed = sections.ids().any(|id| head_rank(sections, id).is_some() && !is_row(sections, id));
    let rank = |id: usize| head_rank(sections, id).filter(|_| !headed || !is_row(sections, id));
    let ranks: BTreeSet<u8> = sections.ids().filter_map(rank).collect();
    let of_rank = |wanted: u8| -> Vec<usize> { sections.ids().filter(|&id| rank(id) == Some(wanted)).collect() };
    let mut ranks = ranks.into_iter();
    let Some(first) = ranks.next() else { return Vec::new() };
    let mut chosen = of_rank(first);
    for next in ranks {
        let lower = of_rank(next);
        let under = lower.iter().all(|&id| chosen.iter().any(|&above| sections.is_under(id, above)));
        let with_people = lower.iter().filter(|&&id| names_people(sections, id)).count();
        if under && with_people * 2 > lower.len() && !chosen.iter().any(|&id| names_people(sections, id)) {
            chosen = lower;
        }
    }
    let mut chosen = without_announcements(sections, chosen);
    if headed {
        chosen.extend(sections.ids().filter(|&id| is_row(sections, id)));
        chosen.sort_unstable();
    }
    chosen
}

/// The rank of the word that makes a heading a goal's.
fn head_rank(sections: &Sections, id: usize) -> Option<u8> {
    let goal = sections.get(id).head.as_ref()?.goal.as_ref()?;
    Some(goal.rank as u8 + u8::from(goal.is_part))
}

/// Whether the section's heading is a row of a table or list.
fn is_row(sections: &Sections, id: usize) -> bool {
    sections.get(id).line.as_ref().is_some_and(|line| matches!(line.form, Form::GoalName(_)))
}

/// A goal that is named twice stands where it has words; the other only announces it.
fn without_announcements(sections: &Sections, chosen: Vec<usize>) -> Vec<usize> {
    let key = |id: usize| {
        let goal = sections.get(id).head.as_ref().and_then(|head| head.goal.as_ref());
        (goal.and_then(|goal| goal.number), words(sections.title(id)))
    };
    let told: Vec<_> = chosen.iter().filter(|&&id| sections.has_words(id)).map(|&id| key(id)).collect();
    let is_announcement = |id: usize| {
        let (number, title) = key(id);
        let same = |other: &(Option<u32>, Vec<String>)| other.1 == title || number.is_some() && other.0 == number;
        !sections.has_words(id) && told.iter().any(same)
    };
    chosen.into_iter().filter(|&id| !is_announcement(id)).collect()
}

/// The goals with all their sections: a table may tell more of a goal that has a heading elsewhere.
pub(super) fn gathered(sections: &Sections, chosen: &[usize]) -> Vec<Vec<usize>> {
    let title = |id: usize| folded(sections.title(id));
    let own = |row: usize| {
        let name = title(row);
        let named =
            |id: &usize| !is_row(sections, *id) && !sections.title(*id).is_empty() && name.contains(&title(*id));
        chosen.iter().copied().find(named).filter(|_| is_row(sections, row))
    };
    let mut out: Vec<Vec<usize>> = Vec::new();
    for &id in chosen.iter().filter(|&&id| own(id).is_none()) {
        let mut all = vec![id];
        all.extend(chosen.iter().copied().filter(|&row| own(row) == Some(id)));
        out.push(all);
    }
    out
}

fn names_people(sections: &Sections, id: usize) -> bool {
    own_labels(sections, id).iter().any(|label| is_people(*label))
}

fn is_people(label: Label) -> bool {
    matches!(label, Label::Stakeholders | Label::Partners | Label::Responsible)
}

/// The labels right under a section that announce what they say.
fn own_labels(sections: &Sections, id: usize) -> HashSet<Label> {
    let children = sections.get(id).children.iter();
    children.filter_map(|&child| sections.label(child).filter(|label| announces(sections, child, *label))).collect()
}

/// Under a label for people stand names. A chapter on partners has sentences instead.
fn announces(sections: &Sections, id: usize, label: Label) -> bool {
    let section = sections.get(id);
    let has_names = section.head.as_ref().is_some_and(|head| !head.inline.is_empty())
        || section.lines.iter().any(|line| line.depth().is_some() || !is_sentence(&line.text))
        || section.children.iter().any(|&child| sections.has_items(child));
    !is_people(label) || has_names
}

/// Sections with labels of a goal under them, and their neighbours of the same style.
fn by_label(sections: &Sections, is_advocacy: bool) -> Vec<usize> {
    let strength = |id: usize| {
        let labels = own_labels(sections, id);
        let is_toolkit = labels.contains(&Label::Advocacy) && labels.contains(&Label::Communication);
        let is_goal = labels.iter().any(|label| is_people(*label))
            || labels.contains(&Label::Targets) && (is_advocacy || labels.len() > 1)
            || labels.contains(&Label::Measures) && labels.len() > 1;
        if id == ROOT || !is_goal || is_toolkit || titles::is_aside(sections.title(id)) { 0 } else { labels.len() }
    };
    let strengths: Vec<(usize, usize)> =
        sections.ids().map(|id| (id, strength(id))).filter(|(_, it)| *it > 0).collect();
    let strongest = strengths.iter().map(|(_, it)| *it).max().unwrap_or(0);
    let owners: Vec<usize> = strengths.iter().filter(|(_, it)| *it >= strongest.min(2)).map(|(id, _)| *id).collect();
    let holds_owners = |id: usize| owners.iter().filter(|&&other| sections.is_under(other, id)).count() >= 2;
    let owners: Vec<usize> = owners.iter().copied().filter(|&id| !holds_owners(id)).collect();
    with_neighbours(sections, owners)
}

/// Adds what stands beside the goals in the same style and is nothing else.
fn with_neighbours(sections: &Sections, owners: Vec<usize>) -> Vec<usize> {
    let (Some(&first), Some(&last)) = (owners.first(), owners.last()) else { return owners };
    let is_goal = |id: usize| {
        let parent = sections.get(id).parent;
        let beside = owners
            .iter()
            .any(|&owner| sections.get(owner).parent == parent && sections.style(owner) == sections.style(id));
        let in_goals = titles::is_container(sections.title(parent));
        let title = sections.title(id);
        beside
            && (id > first || in_goals)
            && sections.label(id).is_none()
            && sections.has_words(id)
            && !titles::is_aside(title)
            && (id < last || in_goals || sections.has_items(id) && !titles::is_chapter(title))
    };
    sections.ids().filter(|&id| owners.contains(&id) || id != ROOT && is_goal(id)).collect()
}

/// What stands under a heading such as "Priorities for 2026".
fn by_container(sections: &Sections) -> Vec<usize> {
    let held = |id: usize| -> Vec<usize> {
        let children = sections.get(id).children.iter().copied();
        let is_goal = |child: usize| {
            let title = sections.title(child);
            (sections.has_words(child) || is_numbered(sections, child))
                && !titles::is_aside(title)
                && (sections.label(child).is_none() || !sections.get(child).children.is_empty())
                && (sections.has_items(child) || is_numbered(sections, child) || !titles::is_chapter(title))
        };
        if id == ROOT || !titles::is_container(sections.title(id)) {
            return Vec::new();
        }
        children.filter(|&child| is_goal(child)).collect()
    };
    let containers: Vec<usize> = sections.ids().filter(|&id| !held(id).is_empty()).collect();
    let innermost = |id: &usize| !containers.iter().any(|&other| sections.is_under(other, *id));
    containers.iter().copied().filter(innermost).flat_map(held).collect()
}

/// Chapters with lists that no handbook has.
fn by_elimination(sections: &Sections) -> Vec<usize> {
    let mut top = ROOT;
    // The document's title may hold everything.
    while let [only] = sections.get(top).children[..]
        && !sections.get(only).children.is_empty()
    {
        top = only;
    }
    let is_goal = |id: &usize| {
        sections.has_items(*id) && sections.label(*id).is_none() && !titles::is_chapter(sections.title(*id))
    };
    let inner = |id: usize| sections.get(id).children.iter().copied().filter(is_goal).collect::<Vec<_>>();
    let found = inner(top);
    let found = match found[..] {
        [only] if inner(only).len() > 1 => inner(only),
        _ => found,
    };
    // One of a numbered row without anything under it is as good a goal.
    let beside = |id: usize| {
        let alike = |other: &usize| {
            sections.get(*other).parent == sections.get(id).parent && sections.style(*other) == sections.style(id)
        };
        is_numbered(sections, id) && !titles::is_chapter(sections.title(id)) && found.iter().any(alike)
    };
    sections.ids().filter(|&id| id != ROOT && (found.contains(&id) || beside(id))).collect()
}

fn is_numbered(sections: &Sections, id: usize) -> bool {
    sections.get(id).head.as_ref().is_some_and(|head| head.number.is_some() && head.label.is_none())
}
