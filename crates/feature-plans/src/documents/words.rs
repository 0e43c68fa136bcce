//! What a report says, in the reader's words: the same for its page and its documents.

use kernel::Lang;
use kit_web::state;

use crate::rules::report::{
    Change, Decision, Period, Report, ReportContent, ReportIndicator, ReportMeasure, ReportState, state_of,
};
use crate::words as t;

/// "1.1.–31.3.2026"
pub(crate) fn period(lang: Lang, period: Period) -> String {
    kit_words::days(lang, period.from, period.until)
}

/// A report's title: what it is and of which period.
pub(crate) fn title(lang: Lang, of: Period) -> String {
    t::report_title(lang, period(lang, of))
}

/// How far a report is.
pub(crate) fn stage(lang: Lang, report: &Report) -> &'static str {
    match &report.state {
        ReportState::Draft => t::report_draft(lang),
        ReportState::Frozen { decision: None, .. } => t::report_frozen(lang),
        ReportState::Frozen { decision: Some(_), .. } => t::report_approved(lang),
    }
}

/// "City board, 20.4.2026, 45 §"
pub(crate) fn decision(lang: Lang, decision: &Decision) -> String {
    t::decision_line(lang, &decision.body, kit_words::day(lang, decision.on), &decision.section)
}

/// "4 goals: 1 late, 3 on the way."
pub(crate) fn goals_sentence(lang: Lang, content: &ReportContent) -> String {
    let counts = content.goals_by_state();
    let parts: Vec<String> = counts.iter().map(|(state, count)| state::counted(lang, *state, *count)).collect();
    t::goals_sentence(lang, content.goals.len(), parts.join(", "))
}

/// The small print after a measure: kind, day, owner, reason.
pub(crate) fn measure_note(lang: Lang, measure: &ReportMeasure) -> String {
    let kind = if measure.kind == "communication" { t::kind_communication(lang) } else { t::kind_advocacy(lang) };
    let day = measure.day.map(|day| kit_words::day(lang, day));
    [Some(kind.to_owned()), day, measure.owner.clone(), measure.reason.clone()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

/// What an indicator says in a sentence: the latest value, what it was before the period, the aim.
pub(crate) fn indicator(lang: Lang, indicator: &ReportIndicator, period: Option<Period>) -> String {
    let figure = |value: f64| format!("{} {}", kit_words::decimal(lang, value), indicator.unit);
    let Some(latest) = indicator.latest() else { return t::no_values(lang).to_owned() };
    let mut said = vec![t::value_on_day(lang, kit_words::day(lang, latest.on), figure(latest.value))];
    if let Some(before) = period.and_then(|period| indicator.before(period)).filter(|before| before.on < latest.on) {
        said.push(t::value_before(lang, figure(before.value)));
    }
    if let Some(target) = indicator.target {
        said.push(t::aim(lang, figure(target)));
    }
    said.join(" · ")
}

/// One change since the report before: what it is about, its name in the plan's language, and what became of it.
pub(crate) struct Changed<'a> {
    /// "Goal 2, target"
    pub of: String,
    /// The name.
    pub name: &'a str,
    /// "now late, was on the way."
    pub said: String,
}

/// One change since the report before.
pub(crate) fn change(lang: Lang, change: &Change) -> Changed<'_> {
    let word = |code: &String| state::word(lang, state_of(code));
    let neuter = |code: &String| state::neuter(lang, state_of(code));
    let figure = |value: f64, unit: &str| format!("{} {unit}", kit_words::decimal(lang, value));
    let (of, name, said) = match change {
        Change::GoalState { goal, title, before, after } => {
            (t::change_of_goal(lang, *goal), title, t::change_now(lang, word(after), word(before)))
        }
        Change::GoalNew { goal, title } => (t::change_of_goal(lang, *goal), title, t::change_new(lang).to_owned()),
        Change::GoalGone { title } => (t::goal_title(lang).to_owned(), title, t::change_gone(lang).to_owned()),
        Change::TargetState { goal, title, before, after } => {
            (t::change_of_target(lang, *goal), title, t::change_now(lang, neuter(after), neuter(before)))
        }
        Change::TargetNew { goal, title } => (t::change_of_target(lang, *goal), title, t::change_new(lang).to_owned()),
        Change::TargetGone { goal, title } => {
            (t::change_of_target(lang, *goal), title, t::change_gone(lang).to_owned())
        }
        Change::MeasuresDone { goal, title, before, after } => {
            (t::change_of_goal(lang, *goal), title, t::change_measures_done(lang, *after, *before))
        }
        Change::MeasureDoneEarlier { goal, title, on } => {
            (t::change_of_measure(lang, *goal), title, t::change_done_earlier(lang, kit_words::day(lang, *on)))
        }
        Change::IndicatorMoved { goal, title, unit, before, after } => {
            let said = t::change_now(lang, figure(*after, unit), figure(*before, unit));
            (t::change_of_indicator(lang, *goal), title, said)
        }
    };
    Changed { of, name, said }
}
