//! Which sections are the goals.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::folding::{folded, words};
use super::heads::Style;
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
    let owners = owners(sections, is_advocacy);
    if !is_advocacy || owners.iter().any(|&id| is_sure(sections, id)) {
        return with_neighbours(sections, owners);
    }
    // A chapter on roles may have a label too; it is a goal only where nothing else is.
    let others = [by_container(sections), with_neighbours(sections, owners), by_elimination(sections)];
    others.into_iter().find(|ids| !ids.is_empty()).unwrap_or_default()
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
        let above: HashSet<usize> = chosen.iter().copied().collect();
        let under = lower.iter().all(|&id| sections.is_in(sections.get(id).parent, &above));
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
    let numbers: HashSet<u32> = told.iter().filter_map(|(number, _)| *number).collect();
    let titles: HashSet<Vec<String>> = told.into_iter().map(|(_, title)| title).collect();
    let is_announcement = |id: usize| {
        let (number, title) = key(id);
        !sections.has_words(id) && (titles.contains(&title) || number.is_some_and(|number| numbers.contains(&number)))
    };
    chosen.into_iter().filter(|&id| !is_announcement(id)).collect()
}

/// The goals with all their sections: a table may tell more of a goal that has a heading elsewhere.
pub(super) fn gathered(sections: &Sections, chosen: &[usize]) -> Vec<Vec<usize>> {
    let rows: Vec<usize> = chosen.iter().copied().filter(|&id| is_row(sections, id)).collect();
    let headed = chosen.iter().copied().filter(|&id| !is_row(sections, id) && !sections.title(id).is_empty());
    let headed: Vec<(String, usize)> = headed.map(|id| (folded(sections.title(id)), id)).collect();
    let mut owned: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut taken: HashSet<usize> = HashSet::new();
    for row in rows {
        let name = folded(sections.title(row));
        if let Some((_, owner)) = headed.iter().find(|(title, _)| name.contains(title.as_str())) {
            owned.entry(*owner).or_default().push(row);
            taken.insert(row);
        }
    }
    let left = chosen.iter().filter(|id| !taken.contains(id));
    left.map(|&id| std::iter::once(id).chain(owned.remove(&id).unwrap_or_default()).collect()).collect()
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

/// Sections with labels of a goal under them.
fn owners(sections: &Sections, is_advocacy: bool) -> Vec<usize> {
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
    let mut held: HashMap<usize, usize> = HashMap::new();
    for &owner in &owners {
        for above in sections.above(owner) {
            *held.entry(above).or_default() += 1;
        }
    }
    let owners: Vec<usize> = owners.into_iter().filter(|id| held.get(id).is_none_or(|count| *count < 2)).collect();
    // Beside goals with other names, a chapter with a single label is no goal unless it looks like them.
    let looks: HashSet<_> = owners.iter().filter(|&&id| is_sure(sections, id)).map(|&id| look(sections, id)).collect();
    let kept = |id: usize| is_sure(sections, id) || looks.contains(&look(sections, id));
    let sure: Vec<usize> = owners.iter().copied().filter(|&id| kept(id)).collect();
    if sure.is_empty() { owners } else { sure }
}

/// Whether a section with labels is a goal for sure: it has several, or no handbook's chapter is named
/// so.
fn is_sure(sections: &Sections, id: usize) -> bool {
    !titles::is_chapter(sections.title(id)) || own_labels(sections, id).len() > 1
}

/// What sections have in common that stand beside each other under headings of one style.
fn look(sections: &Sections, id: usize) -> (usize, Option<Style>) {
    (sections.get(id).parent, sections.style(id))
}

/// Adds what stands beside the goals in the same style and is nothing else.
fn with_neighbours(sections: &Sections, owners: Vec<usize>) -> Vec<usize> {
    let (Some(&first), Some(&last)) = (owners.first(), owners.last()) else { return owners };
    let looks: HashSet<_> = owners.iter().map(|&id| look(sections, id)).collect();
    let own: HashSet<usize> = owners.iter().copied().collect();
    let is_goal = |id: usize| {
        let parent = sections.get(id).parent;
        let beside = looks.contains(&look(sections, id));
        let in_goals = titles::is_container(sections.title(parent));
        let title = sections.title(id);
        beside
            && (id > first || in_goals)
            && sections.label(id).is_none()
            && sections.has_words(id)
            && !titles::is_aside(title)
            && (id < last || in_goals || sections.has_items(id) && !titles::is_chapter(title))
    };
    sections.ids().filter(|&id| own.contains(&id) || id != ROOT && is_goal(id)).collect()
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
    let outer: HashSet<usize> = containers.iter().flat_map(|&id| sections.above(id)).collect();
    let innermost = |id: &usize| !outer.contains(id);
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
    let looks: HashSet<_> = found.iter().map(|&id| look(sections, id)).collect();
    let own: HashSet<usize> = found.iter().copied().collect();
    // One of a numbered row without anything under it is as good a goal.
    let beside = |id: usize| {
        is_numbered(sections, id) && !titles::is_chapter(sections.title(id)) && looks.contains(&look(sections, id))
    };
    sections.ids().filter(|&id| id != ROOT && (own.contains(&id) || beside(id))).collect()
}

fn is_numbered(sections: &Sections, id: usize) -> bool {
    sections.get(id).head.as_ref().is_some_and(|head| head.number.is_some() && head.label.is_none())
}
