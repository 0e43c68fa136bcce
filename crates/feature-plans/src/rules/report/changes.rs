use serde::{Deserialize, Serialize};

use super::content::ReportGoal;

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
    /// More measures of a goal are done.
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

/// What changed from the goals of one report to those of the next, goal by goal in the new order.
pub fn between(before: &[ReportGoal], after: &[ReportGoal]) -> Vec<Change> {
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
    for target in &goal.targets {
        let before = old.targets.iter().find(|other| other.id == target.id).map(|other| &other.state);
        if let Some(before) = before.filter(|before| **before != target.state) {
            changes.push(Change::TargetState {
                goal: number,
                title: target.name.clone(),
                before: before.clone(),
                after: target.state.clone(),
            });
        }
    }
    if old.measures_done != goal.measures_done {
        let (before, after) = (old.measures_done, goal.measures_done);
        changes.push(Change::MeasuresDone { goal: number, title, before, after });
    }
    for indicator in &goal.indicators {
        let before = old.indicators.iter().find(|other| other.id == indicator.id).and_then(|other| other.latest());
        if let (Some(before), Some(after)) = (before, indicator.latest())
            && before != after
        {
            changes.push(Change::IndicatorMoved {
                goal: number,
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
