//! What a report says, as its pages show it: to those inside, to a body, to a network, to everybody.
// tidy: no template because several pages have it

use kernel::{Lang, State};
use kit_web::quoted::Quoted;
use kit_web::state;

use crate::documents::words as report_words;
use crate::rules::report::{Part, Parts, Period, ReportContent, ReportGoal, ReportMeasure};
use crate::words as t;

/// What a report says.
pub(super) struct ReportSaid {
    /// The language of the plan.
    pub content_lang: &'static str,
    /// The language of the writer's own words.
    pub report_lang: &'static str,
    /// These, by paragraphs.
    pub summary: Vec<String>,
    /// How the goals stand.
    pub sentence: String,
    /// Whether it says what changed.
    pub tells_changes: bool,
    /// With which report it compares; empty for the first one.
    pub compared: String,
    /// What changed since.
    pub changes: Vec<Quoted>,
    /// Goal by goal.
    pub goals: Vec<GoalPart>,
}

/// What it says of a goal.
pub(super) struct GoalPart {
    pub number: i64,
    pub title: String,
    pub state: State,
    pub state_word: &'static str,
    pub reason: String,
    pub progress: String,
    pub percent: u8,
    pub targets: Vec<(String, State, &'static str, usize)>,
    pub lists: Vec<(&'static str, Vec<(String, Quoted)>)>,
    pub indicators: Vec<(String, Vec<Quoted>)>,
}

impl ReportSaid {
    /// What these parts of it say; the content has these alone already.
    pub fn of(lang: Lang, content: &ReportContent, report_lang: Lang, parts: &Parts) -> Self {
        let own = content.lang.unwrap_or(report_lang);
        let paragraphs = content.summary.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
        Self {
            content_lang: own.tag(),
            report_lang: report_lang.tag(),
            summary: paragraphs.map(str::to_owned).collect(),
            sentence: report_words::goals_sentence(lang, content),
            tells_changes: parts.has(Part::Changes),
            compared: content
                .compared_with
                .map(|period| t::compared_with(lang, report_words::period(lang, period)))
                .unwrap_or_default(),
            changes: report_words::changes(lang, own, content),
            goals: content.goals.iter().map(|goal| goal_part((lang, own), goal, content.period)).collect(),
        }
    }
}

fn goal_part((lang, own): (Lang, Lang), goal: &ReportGoal, period: Option<Period>) -> GoalPart {
    let note = |one: &ReportMeasure, day_of| (one.title.clone(), report_words::measure_note(lang, own, one, day_of));
    let lists = report_words::lists(lang, goal)
        .into_iter()
        .map(|(heading, day_of, measures)| (heading, measures.iter().map(|one| note(one, day_of)).collect()));
    let progress = crate::rules::Progress { done: goal.measures_done, all: goal.measures_all };
    GoalPart {
        number: goal.number,
        title: goal.title.clone(),
        state: goal.state(),
        state_word: state::word(lang, goal.state()),
        reason: goal.reason.clone().unwrap_or_default(),
        progress: super::standing_words::progress(lang, progress),
        percent: progress.percent(),
        targets: goal
            .targets
            .iter()
            .map(|target| (target.name.clone(), target.state(), state::neuter(lang, target.state()), target.depth))
            .collect(),
        lists: lists.collect(),
        indicators: goal
            .indicators
            .iter()
            .map(|one| (one.name.clone(), report_words::indicator(lang, own, one, period)))
            .collect(),
    }
}
