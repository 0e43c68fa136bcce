use jiff::civil::Date;
use kernel::{Lang, State, hex};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::as_it_was::as_it_was;
use super::changes::{self, Change};
use super::period::Period;
use crate::rules::{GoalContents, Indicator, Measure, MeasureProgress, PlanContents};

/// What a report says: a snapshot of the plan, as the database keeps it once it is frozen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportContent {
    /// The plan's title.
    pub plan: String,
    /// The plan's year.
    pub year: i64,
    /// The language in which the plan is written.
    pub lang: Option<Lang>,
    /// Whose plan it is.
    pub organisation: String,
    /// What it tells of.
    pub period: Option<Period>,
    /// The day as of which states are told.
    pub as_of: Option<Date>,
    /// What its writer wants to say first.
    pub summary: String,
    /// Goal by goal.
    pub goals: Vec<ReportGoal>,
    /// What changed since the report before.
    pub changes: Vec<Change>,
    /// The period of the report before, where there is one.
    pub compared_with: Option<Period>,
}

/// What a report says of a goal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportGoal {
    /// The goal's id, by which reports are compared.
    pub id: String,
    /// Its number in the plan.
    pub number: i64,
    /// What is wanted.
    pub title: String,
    /// The code of its state.
    pub state: String,
    /// Why it was set by hand, where it was.
    pub reason: Option<String>,
    /// Measures that are done.
    pub measures_done: usize,
    /// All measures that count.
    pub measures_all: usize,
    /// Its targets.
    pub targets: Vec<ReportTarget>,
    /// What was done in the period.
    pub done: Vec<ReportMeasure>,
    /// What is under way.
    pub ongoing: Vec<ReportMeasure>,
    /// What is late.
    pub late: Vec<ReportMeasure>,
    /// What comes next.
    pub coming: Vec<ReportMeasure>,
    /// What was given up in the period, or earlier without the report before knowing it.
    pub dropped: Vec<ReportMeasure>,
    /// The figures.
    pub indicators: Vec<ReportIndicator>,
    /// Who is responsible.
    pub officers: Vec<String>,
}

/// What a report says of a target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportTarget {
    /// The target's id.
    pub id: String,
    /// What is to be reached.
    pub name: String,
    /// How deep it is nested: 0 for a target of the goal.
    pub depth: usize,
    /// The code of its state.
    pub state: String,
    /// Why it was set by hand, where it was.
    pub reason: Option<String>,
    /// By when.
    pub due_on: Option<Date>,
}

/// What a report says of a measure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportMeasure {
    /// The measure's id.
    pub id: String,
    /// What is done.
    pub title: String,
    /// `advocacy` or `communication`.
    pub kind: String,
    /// The day that matters: when it was done or given up, else when it is due.
    pub day: Option<Date>,
    /// Who owns it.
    pub owner: Option<String>,
    /// Why it was given up.
    pub reason: Option<String>,
}

/// What a report says of an indicator.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportIndicator {
    /// The indicator's id.
    pub id: String,
    /// What is counted.
    pub name: String,
    /// In what.
    pub unit: String,
    /// Where the figures come from.
    pub source: String,
    /// Whether more is better: `up` or `down`.
    pub direction: String,
    /// What is aimed at.
    pub target: Option<f64>,
    /// The values up to the end of the period, the oldest first.
    pub values: Vec<ReportValue>,
}

/// A dated value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportValue {
    /// The day.
    pub on: Date,
    /// The value.
    pub value: f64,
}

impl ReportContent {
    /// What a report says of a plan on this day, compared with what the one before said.
    pub fn of(
        contents: &PlanContents,
        organisation: &str,
        (period, today): (Period, Date),
        summary: &str,
        previous: Option<&ReportContent>,
    ) -> Self {
        // States are told as of the period's end, or as of today where that is still to come.
        let as_of = period.until.min(today);
        let contents = as_it_was(contents, as_of, today);
        let before = |goal: &GoalContents| {
            let id = goal.goal.id.to_string();
            previous.and_then(|previous| previous.goals.iter().find(|old| old.id == id))
        };
        let goal = |goal: &GoalContents| ReportGoal::of(goal, period, as_of, before(goal));
        let goals: Vec<ReportGoal> = contents.goals.iter().map(goal).collect();
        Self {
            plan: contents.plan.title.clone(),
            year: contents.plan.year,
            lang: Some(contents.plan.lang),
            organisation: organisation.to_owned(),
            period: Some(period),
            as_of: Some(as_of),
            summary: summary.to_owned(),
            changes: previous.map(|previous| changes::since(previous, &contents, period, &goals)).unwrap_or_default(),
            compared_with: previous.and_then(|previous| previous.period),
            goals,
        }
    }

    /// How many goals stand how, in the order of [`State::ALL`], without states that none has.
    pub fn goals_by_state(&self) -> Vec<(State, usize)> {
        let count = |state: State| self.goals.iter().filter(|goal| goal.state() == state).count();
        State::ALL.into_iter().map(|state| (state, count(state))).filter(|(_, count)| *count > 0).collect()
    }
}

impl ReportGoal {
    fn of(contents: &GoalContents, period: Period, as_of: Date, previous: Option<&ReportGoal>) -> Self {
        let measures = contents.all_measures();
        let progress = contents.progress(as_of);
        let pick = |wanted: &dyn Fn(&Measure) -> bool| -> Vec<ReportMeasure> {
            let mut picked: Vec<ReportMeasure> =
                measures.iter().filter(|measure| wanted(measure)).map(|measure| ReportMeasure::of(measure)).collect();
            picked.sort_by(|a, b| (a.day.is_none(), a.day, &a.title).cmp(&(b.day.is_none(), b.day, &b.title)));
            picked
        };
        let is_late = |measure: &Measure| measure.state(as_of) == State::Late;
        let is_in_time = |measure: &Measure, progress| measure.progress == progress && !is_late(measure);
        let was_dropped_untold = |measure: &Measure| {
            measure.progress.dropped_on().is_some_and(|day| day < period.from)
                && previous.is_some_and(|previous| previous.tells_of_open(measure))
        };
        let is_told = |day: Option<Date>| day.is_some_and(|day| period.has(day));
        Self {
            id: contents.goal.id.to_string(),
            number: contents.goal.position,
            title: contents.goal.title.clone(),
            state: contents.state(as_of).code().to_owned(),
            reason: contents.goal.set.as_ref().map(|set| set.reason.clone()),
            measures_done: progress.done,
            measures_all: progress.all,
            targets: targets(contents, as_of),
            done: pick(&|measure| is_told(measure.progress.done_on())),
            ongoing: pick(&|measure| is_in_time(measure, MeasureProgress::Ongoing)),
            late: pick(&is_late),
            coming: pick(&|measure| is_in_time(measure, MeasureProgress::Planned)),
            dropped: pick(&|measure| is_told(measure.progress.dropped_on()) || was_dropped_untold(measure)),
            indicators: contents.indicators.iter().map(ReportIndicator::of).collect(),
            officers: contents.officers.iter().map(|officer| officer.name.clone()).collect(),
        }
    }

    /// How it stands.
    pub fn state(&self) -> State {
        state_of(&self.state)
    }

    /// Whether it names this measure among those that were neither done nor given up.
    pub fn tells_of_open(&self, measure: &Measure) -> bool {
        let id = measure.id.to_string();
        self.ongoing.iter().chain(&self.late).chain(&self.coming).any(|told| told.id == id)
    }
}

impl ReportTarget {
    /// How it stands.
    pub fn state(&self) -> State {
        state_of(&self.state)
    }
}

impl ReportMeasure {
    fn of(measure: &Measure) -> Self {
        Self {
            id: measure.id.to_string(),
            title: measure.title.clone(),
            kind: measure.kind.name().to_owned(),
            day: measure.progress.done_on().or(measure.progress.dropped_on()).or(measure.due_on),
            owner: measure.owner.as_ref().map(|owner| owner.name.clone()),
            reason: measure.progress.drop_reason().map(str::to_owned),
        }
    }
}

impl ReportIndicator {
    fn of(indicator: &Indicator) -> Self {
        Self {
            id: indicator.id.to_string(),
            name: indicator.name.clone(),
            unit: indicator.unit.clone(),
            source: indicator.source.clone(),
            direction: indicator.direction.name().to_owned(),
            target: indicator.target,
            values: indicator.values.iter().map(|value| ReportValue { on: value.on, value: value.value }).collect(),
        }
    }

    /// The last value.
    pub fn latest(&self) -> Option<&ReportValue> {
        self.values.last()
    }

    /// The last value before the period, with which the latest compares.
    pub fn before(&self, period: Period) -> Option<&ReportValue> {
        self.values.iter().rev().find(|value| value.on < period.from)
    }
}

fn targets(contents: &GoalContents, as_of: Date) -> Vec<ReportTarget> {
    fn walk(targets: &[crate::rules::TargetContents], depth: usize, as_of: Date, into: &mut Vec<ReportTarget>) {
        for contents in targets {
            into.push(ReportTarget {
                id: contents.target.id.to_string(),
                name: contents.target.name.clone(),
                depth,
                state: contents.state(as_of).code().to_owned(),
                reason: contents.target.set.as_ref().map(|set| set.reason.clone()),
                due_on: contents.target.due_on,
            });
            walk(&contents.parts, depth + 1, as_of, into);
        }
    }
    let mut found = Vec::new();
    walk(&contents.targets, 0, as_of, &mut found);
    found
}

/// A state from the code that a frozen report keeps; one that is not known any more counts as not started.
pub fn state_of(code: &str) -> State {
    State::ALL.into_iter().find(|state| state.code() == code).unwrap_or(State::NotStarted)
}

/// SHA-256 of a frozen report's stored text, in hexadecimal digits.
pub fn digest(content: &str) -> String {
    hex(&Sha256::digest(content.as_bytes()))
}
