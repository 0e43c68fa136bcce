//! What each record says, and to whom: the same that its page shows to everybody and to those inside.

use core_spaces::rules::Visibility;
use kernel::{Lang, Ref};
use kit_search::{Entry, Level};

use crate::documents::words;
use crate::rules::report::{Part, Report, ReportState};
use crate::rules::{FollowUpRule, GoalContents, Handbook, Indicator, Material, Measure, Note, Plan, TargetContents};

/// Who may see what a plan publishes.
fn open(plan: &Plan) -> Level {
    if plan.visibility == Visibility::Public { Level::Public } else { Level::Inside }
}

/// An entry for a record of a plan.
fn in_plan(plan: &Plan, subject: Ref) -> Entry {
    let entry = Entry::new(subject, plan.lang).in_space(plan.space).of_year(plan.year);
    entry.within(Ref::new("plan", plan.id))
}

/// The plan itself, with the bodies that follow it up.
pub(super) fn of_plan(plan: &Plan, follow_ups: &[FollowUpRule]) -> Entry {
    let level = open(plan);
    let entry = in_plan(plan, Ref::new("plan", plan.id)).title(level, &plan.title).body(level, &plan.summary);
    follow_ups.iter().fold(entry, |entry, rule| entry.name(level, &rule.body))
}

/// A goal, and everything that belongs to it.
pub(super) fn of_goal(plan: &Plan, contents: &GoalContents) -> Vec<Entry> {
    let mut entries = vec![goal(plan, contents)];
    let own = Ref::new("goal", contents.goal.id);
    contents.all_targets().into_iter().for_each(|one| entries.push(target(plan, one).within(own.clone())));
    contents.all_measures().into_iter().for_each(|one| entries.push(measure(plan, one).within(own.clone())));
    contents.indicators.iter().for_each(|one| entries.push(indicator(plan, one).within(own.clone())));
    entries
}

fn goal(plan: &Plan, contents: &GoalContents) -> Entry {
    let (level, goal) = (open(plan), &contents.goal);
    let mut entry = in_plan(plan, Ref::new("goal", goal.id)).title(level, &goal.title).body(level, &goal.reason);
    if let Some(set) = &goal.set {
        entry = entry.body(level, &set.reason);
    }
    for partner in &contents.partners {
        entry = entry.name(level, &partner.name);
    }
    for stakeholder in &contents.stakeholders {
        entry = entry.name(Level::Inside, &stakeholder.name);
        for (_, member) in &stakeholder.members {
            entry = entry.name(Level::Inside, member);
        }
    }
    contents.officers.iter().fold(entry, |entry, officer| entry.name(Level::Inside, &officer.name))
}

fn target(plan: &Plan, contents: &TargetContents) -> Entry {
    let (level, target) = (open(plan), &contents.target);
    let entry = in_plan(plan, Ref::new("target", target.id)).title(level, &target.name);
    match &target.set {
        Some(set) => entry.body(level, &set.reason),
        None => entry,
    }
}

fn measure(plan: &Plan, measure: &Measure) -> Entry {
    let mut entry = in_plan(plan, Ref::new("measure", measure.id))
        .title(Level::Inside, &measure.title)
        .body(Level::Inside, &measure.details)
        .body(Level::Inside, measure.progress.drop_reason().unwrap_or_default());
    for worker in measure.owner.iter().chain(&measure.helpers) {
        entry = entry.name(Level::Inside, &worker.name);
    }
    entry
}

fn indicator(plan: &Plan, indicator: &Indicator) -> Entry {
    let level = open(plan);
    let entry = in_plan(plan, Ref::new("indicator", indicator.id)).title(level, &indicator.name);
    let entry = entry.body(level, &indicator.unit).body(level, &indicator.source);
    indicator.values.iter().fold(entry, |entry, value| entry.body(level, &value.note))
}

/// What there is to say of a goal: an entry in the language that has most of it, found by its words in the others too.
pub(super) fn of_material(plan: &Plan, material: &Material) -> Entry {
    let said = &material.said;
    let own = Ref::new("goal", material.goal);
    let (title, lang) = said.titles.pick(plan.lang);
    let mut entry = in_plan(plan, Ref::new("material", material.id)).within(own).title(Level::Inside, title);
    entry.lang = lang;
    let others = Lang::ALL.into_iter().filter(|other| *other != lang);
    let entry = entry.body(Level::Inside, said.bodies.exact(lang).unwrap_or_default()).body(Level::Inside, &said.with);
    others.fold(entry, |entry, other| {
        let entry = entry.body_in(other, Level::Inside, said.titles.exact(other).unwrap_or_default());
        entry.body_in(other, Level::Inside, said.bodies.exact(other).unwrap_or_default())
    })
}

/// A note that an import left with the plan.
pub(super) fn of_note(plan: &Plan, note: &Note) -> Entry {
    in_plan(plan, Ref::new("note", note.id)).body(Level::Inside, &note.body)
}

/// A report: everybody's as far as that was approved for them.
pub(super) fn of_report(plan: &Plan, report: &Report) -> Entry {
    let level = |is_open: bool| if is_open { open(plan) } else { Level::Inside };
    let of = |part: Part| level(report.open.as_ref().is_some_and(|parts| parts.has(part)));
    let whole = level(report.open.is_some());
    let mut entry = in_plan(plan, Ref::new("report", report.id))
        .title(whole, words::title(report.lang, report.period))
        .body(of(Part::Summary), &report.summary);
    entry.lang = report.lang;
    if let Some(decision) = report.decision() {
        entry = entry.name(whole, &decision.body).body(whole, &decision.section);
    }
    let ReportState::Frozen { content, .. } = &report.state else { return entry };
    for goal in &content.goals {
        entry = entry.body(whole, &goal.title).body(of(Part::Reasons), goal.reason.as_deref().unwrap_or_default());
        let lists = [
            (Part::Done, &goal.done),
            (Part::Open, &goal.ongoing),
            (Part::Open, &goal.late),
            (Part::Open, &goal.coming),
            (Part::Dropped, &goal.dropped),
        ];
        let measures = lists.into_iter().flat_map(|(part, measures)| measures.iter().map(move |one| (part, one)));
        entry = measures.fold(entry, |entry, (part, measure)| entry.body(of(part), &measure.title));
    }
    entry
}

/// A handbook with its chapters and tools, as public as the plans that follow it.
pub(super) fn of_handbook(handbook: &Handbook, level: Level) -> Vec<Entry> {
    let own = Ref::new("handbook", handbook.id);
    let entry = |subject: Ref| Entry::new(subject, handbook.lang).in_space(handbook.space).within(own.clone());
    let mut entries = vec![entry(own.clone()).title(level, &handbook.title)];
    entries.extend(
        handbook.chapters.iter().map(|chapter| {
            entry(Ref::new("chapter", chapter.id)).title(level, &chapter.title).body(level, &chapter.body)
        }),
    );
    let tools = handbook.tools.iter();
    entries.extend(tools.map(|tool| entry(Ref::new("tool", tool.id)).title(level, &tool.name)));
    entries
}
