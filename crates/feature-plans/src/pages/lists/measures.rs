//! The definition of the list of measures.

use kernel::State;
use kit_lists::{Cell, Head, List, Row};

use super::rows::Source;
use crate::pages::place::{goal_href, plan_href};
use crate::pages::standing_words;
use crate::rules::{GoalContents, Measure, Worker};
use crate::words as t;

/// All measures of the plan, what is late first, then by day.
pub fn list(source: &Source) -> List {
    let lang = source.lang;
    let columns = vec![
        Head::words("title", t::measure_title(lang)),
        Head::words("state", t::list_state(lang)).filter(),
        Head::day("due_on", t::due_on(lang)),
        Head::words("owner", t::measure_owner(lang)).filter(),
        source.goal_head(),
        Head::words("kind", t::list_kind(lang)).filter(),
        Head::words("target", t::target_name(lang)).in_files(),
        Head::words("tool", t::list_tool(lang)).in_files(),
        Head::words("progress", t::list_progress(lang)).in_files(),
        Head::day("starts_on", t::starts_on(lang)).in_files(),
        Head::day("done_on", t::done_on(lang)).in_files(),
        Head::words("drop_reason", t::drop_reason_label(lang)).in_files(),
        Head::words("helpers", t::measure_helpers(lang)).in_files(),
        Head::words("details", t::measure_details(lang)).in_files(),
    ];
    let mut measures: Vec<(&GoalContents, &Measure)> = source.contents.all_measures().collect();
    let place = |measure: &Measure| State::ALL.iter().position(|state| *state == measure.state(source.today));
    measures.sort_by_key(|(_, measure)| (place(measure), measure.due_on.is_none(), measure.due_on));
    List { columns, rows: measures.into_iter().map(|(goal, measure)| row(source, goal, measure)).collect() }
}

fn row(source: &Source, goal: &GoalContents, measure: &Measure) -> Row {
    let lang = source.lang;
    let targets = goal.all_targets();
    let target = targets.iter().find(|target| Some(target.target.id) == measure.target);
    let tool = source.tools.iter().find(|tool| Some(tool.id) == measure.tool);
    let helpers: Vec<&str> = measure.helpers.iter().map(|helper| helper.name.as_str()).collect();
    let there = if source.may_follow_up {
        format!("{}/measures/{}", plan_href(goal.goal.plan), measure.id)
    } else {
        format!("{}#measure-{}", goal_href(goal.goal.plan, goal.goal.id), measure.id)
    };
    let cells = vec![
        source.content(&measure.title).leading_to(there),
        Cell::state(lang, measure.state(source.today)),
        Cell::day(lang, measure.due_on),
        owner(source, measure.owner.as_ref()),
        source.goal_cell(goal),
        Cell::words(standing_words::kind(lang, measure.kind)).known_as(measure.kind.name()),
        source.content(target.map(|target| target.target.name.as_str()).unwrap_or_default()),
        source.content(tool.map(|tool| tool.name.as_str()).unwrap_or_default()),
        Cell::words(standing_words::progress_named(lang, measure.progress.name()).unwrap_or_default()),
        Cell::day(lang, measure.starts_on),
        Cell::day(lang, measure.progress.done_on()),
        source.content(measure.progress.drop_reason().unwrap_or_default()),
        source.content(helpers.join(", ")),
        source.content(&measure.details),
    ];
    Row::of(cells).known_as(measure.id.to_string())
}

/// Whom the measure belongs to; that it belongs to nobody can be asked for too.
fn owner(source: &Source, owner: Option<&Worker>) -> Cell {
    match owner {
        Some(owner) => source.content(&owner.name).known_as(owner.key()),
        None => Cell::nothing(kit_web::words::nobody(source.lang)).known_as("nobody"),
    }
}
