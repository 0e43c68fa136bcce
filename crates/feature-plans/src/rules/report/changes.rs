use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::content::{ReportContent, ReportGoal};
use super::period::Period;
use crate::rules::{GoalContents, PlanContents};

/// One thing that changed since the report before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Change {
    /// A goal stands otherwise.
    GoalState {
        /// The goal's number.
        goal: i64,
        /// The goal.
        title: String,
        /// The code of the state before.
        before: String,
        /// The code of the state now.
        after: String,
    },
    /// A goal is new.
    GoalNew {
        /// The goal's number.
        goal: i64,
        /// The goal.
        title: String,
    },
    /// A goal is not in the plan any more.
    GoalGone {
        /// The goal.
        title: String,
    },
    /// A target stands otherwise.
    TargetState {
        /// The goal's number.
        goal: i64,
        /// The target.
        title: String,
        /// The code of the state before.
        before: String,
        /// The code of the state now.
        after: String,
    },
    /// A target is new.
    TargetNew {
        /// The goal's number.
        goal: i64,
        /// The target.
        title: String,
    },
    /// A target is not in its goal any more.
    TargetGone {
        /// The goal's number.
        goal: i64,
        /// The target.
        title: String,
    },
    /// Another number of a goal's measures is done.
    MeasuresDone {
        /// The goal's number.
        goal: i64,
        /// The goal.
        title: String,
        /// How many were done before.
        before: usize,
        /// How many are done now.
        after: usize,
    },
    /// A measure was done before the period, which the report before did not know yet.
    MeasureDoneEarlier {
        /// The goal's number.
        goal: i64,
        /// The measure.
        title: String,
        /// When it was done.
        on: Date,
    },
    /// An indicator has another latest value.
    IndicatorMoved {
        /// The goal's number.
        goal: i64,
        /// The indicator.
        title: String,
        /// Its unit.
        unit: String,
        /// The latest value before.
        before: f64,
        /// The latest value now.
        after: f64,
    },
}

impl Change {
    /// The number of the goal that it is about; nothing for a goal that has none any more.
    pub fn goal(&self) -> Option<i64> {
        match self {
            Change::GoalGone { .. } => None,
            Change::GoalState { goal, .. }
            | Change::GoalNew { goal, .. }
            | Change::TargetState { goal, .. }
            | Change::TargetNew { goal, .. }
            | Change::TargetGone { goal, .. }
            | Change::MeasuresDone { goal, .. }
            | Change::MeasureDoneEarlier { goal, .. }
            | Change::IndicatorMoved { goal, .. } => Some(*goal),
        }
    }
}

/// What changed since the report before: goal by goal in the new order, then what came to be known late.
pub fn since(previous: &ReportContent, contents: &PlanContents, period: Period, goals: &[ReportGoal]) -> Vec<Change> {
    let mut changes = between(&previous.goals, goals);
    for goal in &contents.goals {
        let id = goal.goal.id.to_string();
        if let Some(old) = previous.goals.iter().find(|old| old.id == id) {
            changes.extend(done_earlier(old, goal, period));
        }
    }
    changes
}

/// The measures that the report before told of as open although they had been done by then, or
/// between the two periods: no report would name them otherwise.
fn done_earlier(old: &ReportGoal, goal: &GoalContents, period: Period) -> Vec<Change> {
    let earlier = goal.all_measures().into_iter().filter_map(|measure| {
        let on = measure.progress.done_on().filter(|on| *on < period.from)?;
        let title = measure.title.clone();
        old.tells_of_open(measure).then_some(Change::MeasureDoneEarlier { goal: goal.goal.position, title, on })
    });
    earlier.collect()
}

fn between(before: &[ReportGoal], after: &[ReportGoal]) -> Vec<Change> {
    let mut changes = Vec::new();
    for goal in after {
        match before.iter().find(|old| old.id == goal.id) {
            None => changes.push(Change::GoalNew { goal: goal.number, title: goal.title.clone() }),
            Some(old) => in_goal(old, goal, &mut changes),
        }
    }
    let gone = before.iter().filter(|old| !after.iter().any(|goal| goal.id == old.id));
    changes.extend(gone.map(|old| Change::GoalGone { title: old.title.clone() }));
    changes
}

fn in_goal(old: &ReportGoal, goal: &ReportGoal, changes: &mut Vec<Change>) {
    let (number, title) = (goal.number, goal.title.clone());
    if old.state != goal.state {
        let (before, after) = (old.state.clone(), goal.state.clone());
        changes.push(Change::GoalState { goal: number, title: title.clone(), before, after });
    }
    in_targets(old, goal, changes);
    if old.measures_done != goal.measures_done {
        let (before, after) = (old.measures_done, goal.measures_done);
        changes.push(Change::MeasuresDone { goal: number, title, before, after });
    }
    in_indicators(old, goal, changes);
}

fn in_targets(old: &ReportGoal, goal: &ReportGoal, changes: &mut Vec<Change>) {
    let number = goal.number;
    for target in &goal.targets {
        let title = target.name.clone();
        match old.targets.iter().find(|other| other.id == target.id) {
            None => changes.push(Change::TargetNew { goal: number, title }),
            Some(other) if other.state != target.state => {
                let (before, after) = (other.state.clone(), target.state.clone());
                changes.push(Change::TargetState { goal: number, title, before, after });
            }
            Some(_) => {}
        }
    }
    let gone = old.targets.iter().filter(|other| !goal.targets.iter().any(|target| target.id == other.id));
    changes.extend(gone.map(|other| Change::TargetGone { goal: number, title: other.name.clone() }));
}

fn in_indicators(old: &ReportGoal, goal: &ReportGoal, changes: &mut Vec<Change>) {
    for indicator in &goal.indicators {
        let before = old.indicators.iter().find(|other| other.id == indicator.id).and_then(|other| other.latest());
        if let (Some(before), Some(after)) = (before, indicator.latest())
            && before.value.total_cmp(&after.value).is_ne()
        {
            changes.push(Change::IndicatorMoved {
                goal: goal.number,
                title: indicator.name.clone(),
                unit: indicator.unit.clone(),
                before: before.value,
                after: after.value,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, between};
    use crate::rules::report::ReportGoal;

    fn goal(id: &str, state: &str, done: usize) -> ReportGoal {
        ReportGoal {
            id: id.into(),
            number: 1,
            title: format!("goal {id}"),
            state: state.into(),
            reason: None,
            measures_done: done,
            measures_all: 5,
            targets: Vec::new(),
            done: Vec::new(),
            ongoing: Vec::new(),
            late: Vec::new(),
            coming: Vec::new(),
            dropped: Vec::new(),
            indicators: Vec::new(),
            officers: Vec::new(),
        }
    }

    #[test]
    fn nothing_changed_is_nothing_told() {
        assert_eq!(between(&[goal("a", "late", 1)], &[goal("a", "late", 1)]), []);
    }

    #[test]
    fn new_gone_and_changed_goals_are_told() {
        let before = [goal("a", "late", 1), goal("b", "met", 2)];
        let after = [goal("a", "met", 3), goal("c", "late", 0)];
        let changes = between(&before, &after);
        assert!(matches!(&changes[0], Change::GoalState { before, after, .. } if before == "late" && after == "met"));
        assert!(matches!(&changes[1], Change::MeasuresDone { before: 1, after: 3, .. }));
        assert!(matches!(&changes[2], Change::GoalNew { .. }));
        assert!(matches!(&changes[3], Change::GoalGone { title } if title == "goal b"));
        assert_eq!(changes.len(), 4);
    }
}
