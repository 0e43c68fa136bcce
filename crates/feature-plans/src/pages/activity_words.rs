//! The activity log in words: a sentence for what happened, and what a record said before and after.
// tidy: no template because it words for another page

use std::str::FromStr;

use core_spaces::rules::Visibility;
use jiff::civil::Date;
use kernel::{Lang, PersonId, State};
use kit_db::activity::Activity;
use kit_web::quoted::Quoted;
use kit_web::state;
use serde_json::Value;

use super::standing_words;
use crate::rules::{Direction, Kind};
use crate::words as t;

/// The names of persons.
pub(super) type Names = [(PersonId, String)];

/// One thing that a record said before and says after.
pub(super) struct Change {
    pub label: &'static str,
    pub before: String,
    pub after: String,
}

/// Who did what.
pub(super) fn sentence((lang, own): (Lang, Lang), activity: &Activity, names: &Names) -> Quoted {
    let who = activity.person.map_or_else(|| t::activity_by_installation(lang).to_owned(), |id| name(names, id));
    let told = |what: &str| {
        of_plan(lang, &activity.kind, what, &who)
            .or_else(|| of_handbook(lang, &activity.kind, what, &who))
            .or_else(|| of_documents(lang, &activity.kind, what, &who))
            .unwrap_or_else(|| t::happened_something(lang, &who))
    };
    match what(lang, activity) {
        What::Ours(words) => Quoted::plain(told(&words)),
        What::Content(words) => Quoted::new(own, words, told),
    }
}

/// What a record is called: in our words or in those of the content.
enum What {
    Ours(String),
    Content(String),
}

fn of_plan(lang: Lang, kind: &str, what: &str, who: &str) -> Option<String> {
    Some(match kind {
        "plan.started" => t::happened_plan_started(lang, what, who),
        "plan.changed" => t::happened_plan_changed(lang, what, who),
        "plan.renewed" => t::happened_plan_renewed(lang, what, who),
        "plan.renewal-undone" => t::happened_renewal_undone(lang, what, who),
        "plan.renewal-kept" => t::happened_renewal_kept(lang, what, who),
        "plan.brought-in" => t::happened_plan_brought_in(lang, what, who),
        "goal.added" => t::happened_goal_added(lang, what, who),
        "goal.changed" => t::happened_goal_changed(lang, what, who),
        "goal.state-set" => t::happened_goal_state_set(lang, what, who),
        "goal.people-set" => t::happened_goal_people_set(lang, what, who),
        "goal.moved" => t::happened_goal_moved(lang, what, who),
        "goal.removed" => t::happened_goal_removed(lang, what, who),
        "goal.restored" => t::happened_goal_restored(lang, what, who),
        "target.added" => t::happened_target_added(lang, what, who),
        "target.changed" => t::happened_target_changed(lang, what, who),
        "target.moved" => t::happened_target_moved(lang, what, who),
        "target.removed" => t::happened_target_removed(lang, what, who),
        "measure.added" => t::happened_measure_added(lang, what, who),
        "measure.changed" => t::happened_measure_changed(lang, what, who),
        "measure.removed" => t::happened_measure_removed(lang, what, who),
        "indicator.added" => t::happened_indicator_added(lang, what, who),
        "indicator.changed" => t::happened_indicator_changed(lang, what, who),
        "indicator.removed" => t::happened_indicator_removed(lang, what, who),
        "value.recorded" => t::happened_value_recorded(lang, what, who),
        "value.removed" => t::happened_value_removed(lang, what, who),
        "material.added" => t::happened_material_added(lang, what, who),
        "material.changed" => t::happened_material_changed(lang, what, who),
        "material.removed" => t::happened_material_removed(lang, what, who),
        "partner.changed" => t::happened_partner_changed(lang, what, who),
        "note.removed" => t::happened_note_removed(lang, what, who),
        _ => return None,
    })
}

fn of_handbook(lang: Lang, kind: &str, what: &str, who: &str) -> Option<String> {
    Some(match kind {
        "handbook.started" => t::happened_handbook_started(lang, what, who),
        "handbook.changed" => t::happened_handbook_changed(lang, what, who),
        "handbook.renewed" => t::happened_handbook_renewed(lang, what, who),
        "handbook.renewal-undone" => t::happened_renewal_undone(lang, what, who),
        "handbook.renewal-kept" => t::happened_renewal_kept(lang, what, who),
        "handbook.toolkit-set" => t::happened_toolkit_set(lang, what, who),
        "chapter.added" => t::happened_chapter_added(lang, what, who),
        "chapter.changed" => t::happened_chapter_changed(lang, what, who),
        "chapter.moved" => t::happened_chapter_moved(lang, what, who),
        "chapter.removed" => t::happened_chapter_removed(lang, what, who),
        _ => return None,
    })
}

fn of_documents(lang: Lang, kind: &str, what: &str, who: &str) -> Option<String> {
    Some(match kind {
        "import.begun" => t::happened_import_begun(lang, what, who),
        "import.corrected" => t::happened_import_corrected(lang, what, who),
        "import.saved" => t::happened_import_saved(lang, who),
        "import.undone" => t::happened_import_undone(lang, who),
        "report.begun" => t::happened_report_begun(lang, what, who),
        "report.changed" => t::happened_report_changed(lang, what, who),
        "report.removed" => t::happened_report_removed(lang, what, who),
        "report.frozen" => t::happened_report_frozen(lang, who),
        "report.approved" => t::happened_report_approved(lang, who),
        "report.edition-approved" => t::happened_edition_approved(lang, who),
        "report.edition-withdrawn" => t::happened_edition_withdrawn(lang, who),
        _ => return None,
    })
}

/// What the record is called: by its last words, or those before it went.
fn what(lang: Lang, activity: &Activity) -> What {
    let told = activity.content.as_ref();
    let told = told.and_then(|content| content.after.as_ref().or(content.before.as_ref()));
    let Some(told) = told else { return What::Ours("…".to_owned()) };
    if let (Some(from), Some(until)) = (day(&told["period"]["from"]), day(&told["period"]["until"])) {
        return What::Ours(kit_words::days(lang, from, until));
    }
    let called = ["title", "name", "source", "body"].into_iter().find_map(|key| told[key].as_str());
    let called = called.unwrap_or("…");
    // A note has no name: its beginning stands for it.
    What::Content(
        called.char_indices().nth(80).map_or_else(|| called.to_owned(), |(end, _)| format!("{}…", &called[..end])),
    )
}

fn day(value: &Value) -> Option<Date> {
    value.as_str()?.parse().ok()
}

fn name(names: &Names, id: PersonId) -> String {
    names.iter().find(|(person, _)| *person == id).map_or_else(|| "…".to_owned(), |(_, name)| name.clone())
}

/// What a record said before and says after, where that differs.
pub(super) fn changes(lang: Lang, activity: &Activity, names: &Names) -> Vec<Change> {
    let Some(content) = &activity.content else { return Vec::new() };
    let side = |told: &Option<Value>, key: &str| told.as_ref().map(|told| told[key].clone()).unwrap_or_default();
    let change = |key: &'static str| {
        let (before, after) = (side(&content.before, key), side(&content.after, key));
        let label = (before != after).then(|| label(lang, &activity.subject_kind, key)).flatten()?;
        let said = |value: &Value| said(lang, key, value, names);
        Some(Change { label, before: said(&before), after: said(&after) })
    };
    let is_something = |change: &Change| !(change.before.is_empty() && change.after.is_empty());
    KEYS.into_iter().filter_map(change).filter(is_something).collect()
}

/// What records tell of themselves, in the order in which people ask.
const KEYS: [&str; 34] = [
    "title",
    "name",
    "year",
    "summary",
    "reason",
    "body",
    "number",
    "set_state",
    "set_reason",
    "progress",
    "done_on",
    "drop_reason",
    "starts_on",
    "due_on",
    "kind",
    "owner",
    "helpers",
    "details",
    "on",
    "value",
    "note",
    "unit",
    "source",
    "direction",
    "aim",
    "stakeholders",
    "partners",
    "officers",
    "follow_ups",
    "lang",
    "visibility",
    "term",
    "advocacy",
    "communication",
];

fn label(lang: Lang, subject: &str, key: &str) -> Option<&'static str> {
    Some(match (subject, key) {
        ("goal", "title") => t::goal_title(lang),
        ("measure", "title") => t::measure_title(lang),
        ("chapter", "title") => t::chapter_title(lang),
        (_, "title") => t::plan_title(lang),
        ("target", "name") => t::target_name(lang),
        ("indicator", "name") => t::indicator_name(lang),
        ("chapter", "body") => t::chapter_body(lang),
        ("note", "body") => t::notes(lang),
        ("indicator", "source") => t::indicator_source(lang),
        (_, "year") => t::plan_year(lang),
        (_, "summary") => t::plan_about(lang),
        (_, "reason") => t::goal_why(lang),
        (_, "number") => t::list_number(lang),
        (_, "set_state") => t::list_state(lang),
        (_, "set_reason") => t::state_reason(lang),
        (_, "progress") => t::list_progress(lang),
        (_, "done_on") => t::done_on(lang),
        (_, "drop_reason") => t::drop_reason_label(lang),
        (_, "starts_on") => t::starts_on(lang),
        (_, "due_on") => t::due_on(lang),
        (_, "kind") => t::list_kind(lang),
        (_, "owner") => t::measure_owner(lang),
        (_, "helpers") => t::measure_helpers(lang),
        (_, "details") => t::measure_details(lang),
        (_, "on") => t::value_day(lang),
        (_, "value") => t::value_figure(lang),
        (_, "note") => t::value_note(lang),
        (_, "unit") => t::indicator_unit(lang),
        (_, "direction") => t::indicator_direction(lang),
        (_, "aim") => t::indicator_aim(lang),
        (_, "stakeholders") => t::stakeholders(lang),
        (_, "partners") => t::partners(lang),
        (_, "officers") => t::officers(lang),
        (_, "follow_ups") => t::follow_ups(lang),
        (_, "lang") => t::content_lang(lang),
        (_, "visibility") => t::visibility_question(lang),
        (_, "term") => t::council_term(lang),
        (_, "advocacy") => t::tools_advocacy(lang),
        (_, "communication") => t::tools_communication(lang),
        _ => return None,
    })
}

/// A value as people say it.
fn said(lang: Lang, key: &str, value: &Value, names: &Names) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => if *yes { kit_web::words::yes(lang) } else { kit_web::words::no(lang) }.to_owned(),
        Value::Number(number) if key == "year" || key == "number" => number.to_string(),
        Value::Number(number) => number.as_f64().map(|number| kit_words::decimal(lang, number)).unwrap_or_default(),
        Value::String(text) => text_said(lang, key, text, names),
        Value::Array(all) => {
            let all: Vec<String> = all.iter().map(|one| said(lang, key, one, names)).collect();
            all.join("; ")
        }
        Value::Object(_) => String::new(),
    }
}

fn text_said(lang: Lang, key: &str, text: &str, names: &Names) -> String {
    let word = match key {
        "set_state" => State::ALL.into_iter().find(|state| state.code() == text).map(|found| state::word(lang, found)),
        "progress" => standing_words::progress_named(lang, text),
        "kind" => Kind::from_str(text).ok().map(|kind| standing_words::kind(lang, kind)),
        "lang" => Lang::from_str(text).ok().map(Lang::own_name),
        "visibility" => Visibility::from_str(text).ok().map(|visibility| standing_words::visibility(lang, visibility)),
        "direction" => Direction::from_str(text).ok().map(|direction| standing_words::direction(lang, direction)),
        _ => None,
    };
    if let Some(word) = word {
        return word.to_owned();
    }
    match key {
        "owner" | "helpers" => text
            .strip_prefix('=')
            .map_or_else(|| text.parse().map_or_else(|_| text.to_owned(), |person| name(names, person)), str::to_owned),
        "done_on" | "starts_on" | "due_on" | "on" => {
            text.parse().map_or_else(|_| text.to_owned(), |day| kit_words::day(lang, day))
        }
        _ => text.to_owned(),
    }
}
