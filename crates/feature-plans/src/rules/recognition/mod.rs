//! Recognises an advocacy plan in a document: its handbook, its goals with their reasons, targets and
//! people, its reviews. Plans differ in language, numbering and layout, so each rule asks for little
//! and several agree; what no rule places is kept as it is written, so that nothing is lost.
//!
//! The way: lines without contents and with tables taken apart → heads → sections → which sections are
//! goals → the tree. Refuses with `not-a-plan` what has neither goals nor chapters.

mod bodies;
mod choosing;
mod columns;
mod contents;
mod draft;
mod enumerated;
mod facts;
mod folding;
mod frequency;
mod goal;
mod handbook;
mod heading;
mod heads;
mod label;
mod lines;
mod listed;
mod marks;
mod names;
mod numbering;
mod parts;
mod people;
mod recurrence;
mod reviews;
mod rows;
mod sections;
mod series;
mod spoken;
mod tables;
mod targets;
mod titles;
mod toolkit;
mod tree;
mod vocabulary;

#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use core_documents::reading::Outline;

pub use tree::{Chapter, Goal, Measure, Place, Placement, PlanTree, Recognised, Review, Stakeholder, Target, Toolkit};

use draft::Draft;
use lines::Line;
use sections::Sections;

/// Recognises a plan in a document.
pub fn recognise(outline: &Outline) -> Recognised {
    let (lines, contents) = contents::take(&lines::of(&outline.blocks));
    let lines = enumerated::as_items(lines);
    let is_advocacy = is_advocacy(&lines);
    let (sections, goals) = find_goals(&lines, &contents::titles(&contents), is_advocacy);
    let mut draft = Draft::default();
    let gathered = choosing::gathered(&sections, &goals);
    for (index, ids) in gathered.iter().enumerate() {
        let goal = goal::assemble(&sections, ids, index, &mut draft);
        draft.tree.goals.push(goal);
    }
    part_from_last_goal(&sections, &goals, &mut draft);
    number(&sections, &gathered, &mut draft.tree);
    for part in &contents {
        let text: Vec<String> = part.iter().map(|line| line.numbered_text().replace('\t', " ")).collect();
        for line in part {
            draft.place(line.at, Place::Unplaced);
        }
        draft.unplace(part.first().map_or(0, |line| line.at), text.join("\n"));
    }
    handbook::assemble(&sections, &goals, &mut draft);
    if !is_advocacy && goals.is_empty() {
        // The chapters of a document that is no plan are nobody's.
        draft.unplace_chapters();
        draft.unplace_toolkit();
    }
    draft.tree.year = facts::year(&lines);
    draft.tree.council_term = facts::council_term(&lines);
    draft.tree.reviews = reviews::of(outside_goals(&sections, &goals).chain(behind_goals(&sections, &goals)));
    draft.finish(&lines)
}

/// The goals by the headings; else by tables whose rows are goals; else by what labels and lists say.
fn find_goals(lines: &[Line], contents: &HashMap<String, u8>, is_advocacy: bool) -> (Sections, Vec<usize>) {
    let headed = sections_of(lines.to_vec(), contents);
    let titles: Vec<String> =
        choosing::by_word(&headed).into_iter().map(|id| folding::folded(headed.title(id))).collect();
    let lines = tables::unfold(lines.to_vec(), &titles);
    let sections = sections_of(lines.clone(), contents);
    let goals = choosing::goals(&sections, is_advocacy);
    if goals.len() > 1 || !is_advocacy || !choosing::by_word(&sections).is_empty() {
        return (sections, goals);
    }
    let named = listed::name(&lines).or_else(|| if goals.is_empty() { listed::promote(lines) } else { None });
    match named {
        Some(lines) => {
            let sections = sections_of(lines, contents);
            let goals = choosing::by_word(&sections);
            (sections, goals)
        }
        None => (sections, goals),
    }
}

fn sections_of(lines: Vec<Line>, contents: &HashMap<String, u8>) -> Sections {
    let heads = heading::of(&lines, contents);
    Sections::of(lines, heads)
}

/// Numbers as the plan gives them, if they count up from one; else by position.
fn number(sections: &Sections, goals: &[Vec<usize>], tree: &mut PlanTree) {
    let given = |ids: &Vec<usize>| {
        let id = ids.first()?;
        sections.get(*id).head.as_ref().and_then(|head| head.goal.as_ref().and_then(|goal| goal.number).or(head.number))
    };
    let numbers: Option<Vec<u32>> = goals.iter().map(given).collect();
    let counts_up =
        |numbers: &Vec<u32>| numbers.first() == Some(&1) && numbers.windows(2).all(|pair| pair[0] < pair[1]);
    let numbers = numbers.filter(counts_up).unwrap_or_else(|| (1..).take(goals.len()).collect());
    for (goal, number) in tree.goals.iter_mut().zip(numbers) {
        goal.number = number;
    }
}

/// Whether the document is one of advocacy: it says so on its cover or in a heading.
fn is_advocacy(lines: &[Line]) -> bool {
    const COVER: usize = 12;
    const TITLE: usize = 120;
    let is_title = |(at, line): &(usize, &Line)| {
        line.text.chars().count() <= TITLE
            && (*at < COVER
                || matches!(line.form, lines::Form::Heading(_))
                || line.is_bold()
                || numbering::leading(&line.text).is_some())
    };
    let mut titles = lines.iter().enumerate().filter(is_title);
    titles.any(|(_, line)| titles::is_of_plan(&line.text))
}

/// What stands behind the last goal's last label and speaks of the plan, though no heading parts it.
fn behind_goals<'s>(sections: &'s Sections, goals: &'s [usize]) -> impl Iterator<Item = (&'s Line, &'s str)> {
    let last = sections.ids().next_back().filter(|&id| goals.last().is_some_and(|&goal| sections.is_under(id, goal)));
    let lines = last.map_or(&[][..], |id| sections.get(id).lines.as_slice());
    lines.iter().filter(|line| line.form == lines::Form::Text && facts::says_plan(&line.text)).map(|line| (line, ""))
}

/// Sentences on the follow-up behind the last goal are no part of its reason.
fn part_from_last_goal(sections: &Sections, goals: &[usize], draft: &mut Draft) {
    let behind: Vec<&Line> = behind_goals(sections, goals).map(|(line, _)| line).collect();
    for line in behind.into_iter().rev() {
        let tells_reviews = !reviews::of(std::iter::once((line, ""))).is_empty();
        let Some(goal) = draft.tree.goals.last_mut().filter(|_| tells_reviews) else { return };
        let Some(rest) = goal.reason.strip_suffix(&line.text) else { return };
        goal.reason = rest.trim_end().to_owned();
        draft.displace(line.at, &line.text);
    }
}

/// The lines outside the goals, each with the heading that it stands under.
fn outside_goals<'s>(sections: &'s Sections, goals: &'s [usize]) -> impl Iterator<Item = (&'s Line, &'s str)> {
    // A label such as "Follow-up:" may stand under the last goal and still speak of the plan.
    let is_other = |id: usize| sections.label(id) == Some(vocabulary::Label::Other);
    let goals: HashSet<usize> = goals.iter().copied().collect();
    let outside = move |id: &usize| is_other(*id) || !sections.is_in(*id, &goals);
    sections.ids().filter(outside).flat_map(move |id| {
        let section = sections.get(id);
        section.line.iter().chain(&section.lines).map(move |line| (line, sections.title(id)))
    })
}
