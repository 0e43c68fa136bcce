//! What a report says, in the reader's words: the same for its page and its documents.

use jiff::civil::Date;
use kernel::Lang;
use kit_web::quoted::Quoted;
use kit_web::state;

use crate::rules::report::{
    Change, Decision, Period, Report, ReportContent, ReportGoal, ReportIndicator, ReportMeasure, ReportState, state_of,
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

/// All of these words, in the order in which a report comes by them.
pub(crate) fn stages(lang: Lang) -> [&'static str; 3] {
    [t::report_draft(lang), t::report_frozen(lang), t::report_approved(lang)]
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

/// What happened on a day that a measure's small print names.
#[derive(Clone, Copy, Debug)]
pub(crate) enum DayOf {
    /// It was done.
    Done,
    /// It was given up.
    Dropped,
    /// It was or is to be done.
    Due,
}

/// A day with what it is the day of: "done 11 Jul 2026".
pub(crate) fn noted_day(lang: Lang, of: DayOf, day: Date) -> String {
    let day = kit_words::day(lang, day);
    match of {
        DayOf::Done => t::note_done(lang, day),
        DayOf::Dropped => t::note_dropped(lang, day),
        DayOf::Due => t::note_due(lang, day),
    }
}

/// The lists of a goal's measures that have any, each with its heading and what its days are.
pub(crate) fn lists(lang: Lang, goal: &ReportGoal) -> Vec<(&'static str, DayOf, &[ReportMeasure])> {
    let lists = [
        (t::report_done(lang), DayOf::Done, goal.done.as_slice()),
        (t::report_late(lang), DayOf::Due, goal.late.as_slice()),
        (t::report_ongoing(lang), DayOf::Due, goal.ongoing.as_slice()),
        (t::report_coming(lang), DayOf::Due, goal.coming.as_slice()),
        (t::report_dropped(lang), DayOf::Dropped, goal.dropped.as_slice()),
    ];
    lists.into_iter().filter(|(_, _, measures)| !measures.is_empty()).collect()
}

/// The small print after a measure: kind and day, then owner and reason in the plan's language.
pub(crate) fn measure_note(lang: Lang, own: Lang, measure: &ReportMeasure, of: DayOf) -> Quoted {
    let kind = if measure.kind == "communication" { t::kind_communication(lang) } else { t::kind_advocacy(lang) };
    let day = measure.day.map(|day| noted_day(lang, of, day));
    let facts = [Some(kind.to_owned()), day].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let remarks: Vec<&str> = [&measure.owner, &measure.reason].into_iter().flatten().map(String::as_str).collect();
    if remarks.is_empty() {
        return Quoted::plain(facts);
    }
    Quoted::new(own, remarks.join(" · "), |remarks| format!("{facts} · {remarks}"))
}

/// What an indicator says: the latest value, what it was before the period, the aim; units in the plan's language.
pub(crate) fn indicator(lang: Lang, own: Lang, indicator: &ReportIndicator, period: Option<Period>) -> Vec<Quoted> {
    let figure = |value: f64| format!("{} {}", kit_words::decimal(lang, value), indicator.unit).trim_end().to_owned();
    let Some(latest) = indicator.latest() else { return vec![Quoted::plain(t::no_values(lang))] };
    let day = kit_words::day(lang, latest.on);
    let mut said = vec![Quoted::new(own, figure(latest.value), |value| t::value_on_day(lang, &day, value))];
    if let Some(before) = period.and_then(|period| indicator.before(period)).filter(|before| before.on < latest.on) {
        said.push(Quoted::new(own, figure(before.value), |value| t::value_before(lang, value)));
    }
    if let Some(target) = indicator.target {
        said.push(Quoted::new(own, figure(target), |value| t::aim(lang, value)));
    }
    said
}

/// The changes since the report before, goal by goal, each as a line with the name in the plan's language.
pub(crate) fn changes(lang: Lang, own: Lang, content: &ReportContent) -> Vec<Quoted> {
    let mut changes: Vec<&Change> = content.changes.iter().collect();
    // What became known late stands behind all others; here it joins those of its goal.
    changes.sort_by_key(|change| change.goal().unwrap_or(i64::MAX));
    let line = |change: &&Change| {
        let Changed { of, name, said } = changed(lang, change);
        Quoted::new(own, name, |name| t::change_line(lang, name, of, said))
    };
    changes.iter().map(line).collect()
}

/// What a change is about, the name, and what became of it.
struct Changed<'a> {
    of: String,
    name: &'a str,
    said: String,
}

fn changed(lang: Lang, change: &Change) -> Changed<'_> {
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
