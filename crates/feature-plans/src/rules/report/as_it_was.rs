use jiff::civil::Date;

use crate::rules::{GoalContents, Measure, MeasureProgress, PlanContents, TargetContents};

/// The plan as it was at the end of an earlier day, as far as its days tell: what was done or given
/// up later was still open, what began later had not begun, and later figures were not there yet.
/// How far measures are today is as somebody said.
pub(super) fn as_it_was(contents: &PlanContents, day: Date, today: Date) -> PlanContents {
    let mut then = contents.clone();
    for goal in &mut then.goals {
        goal.indicators.iter_mut().for_each(|indicator| indicator.values.retain(|value| value.on <= day));
        if day < today {
            rewind_goal(goal, day);
        }
    }
    then
}

fn rewind_goal(goal: &mut GoalContents, day: Date) {
    goal.measures.iter_mut().for_each(|measure| rewind_measure(measure, day));
    goal.targets.iter_mut().for_each(|target| rewind_target(target, day));
}

fn rewind_target(target: &mut TargetContents, day: Date) {
    target.measures.iter_mut().for_each(|measure| rewind_measure(measure, day));
    target.parts.iter_mut().for_each(|part| rewind_target(part, day));
}

fn rewind_measure(measure: &mut Measure, day: Date) {
    let (starts_on, progress) = (measure.starts_on, &measure.progress);
    let began_later = starts_on.is_some_and(|start| start > day);
    let had_begun = match progress {
        MeasureProgress::Planned => false,
        MeasureProgress::Ongoing => !began_later,
        MeasureProgress::Done { on } if *on > day => !began_later,
        // Much is given up before anybody has begun: only a first day that had come tells otherwise.
        MeasureProgress::Dropped { on, .. } if *on > day => starts_on.is_some() && !began_later,
        MeasureProgress::Done { .. } | MeasureProgress::Dropped { .. } => return,
    };
    measure.progress = if had_begun { MeasureProgress::Ongoing } else { MeasureProgress::Planned };
}

#[cfg(test)]
mod tests {
    use super::rewind_measure;
    use crate::rules::{GoalId, Kind, Measure, MeasureId, MeasureProgress};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment};

    const DAY: Date = date(2026, 9, 30);
    const BEFORE: Date = date(2026, 9, 1);
    const AFTER: Date = date(2026, 10, 1);

    fn then(progress: MeasureProgress, starts_on: Option<Date>) -> MeasureProgress {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let mut measure = Measure {
            id: MeasureId::new(at, &chance),
            goal: GoalId::new(at, &chance),
            target: None,
            tool: None,
            kind: Kind::Advocacy,
            position: 1,
            title: "Meet the ministry".into(),
            details: String::new(),
            progress,
            starts_on,
            due_on: None,
            owner: None,
            helpers: Vec::new(),
            version: 1,
        };
        rewind_measure(&mut measure, DAY);
        measure.progress
    }

    fn dropped(on: Date) -> MeasureProgress {
        MeasureProgress::Dropped { on, reason: "No funding".into() }
    }

    #[test]
    fn what_ended_by_that_day_had_ended() {
        for ended in [MeasureProgress::Done { on: DAY }, dropped(DAY)] {
            assert_eq!(then(ended.clone(), Some(BEFORE)), ended);
        }
    }

    #[test]
    fn what_ended_later_was_open() {
        assert_eq!(then(MeasureProgress::Done { on: AFTER }, None), MeasureProgress::Ongoing);
        assert_eq!(then(MeasureProgress::Done { on: AFTER }, Some(AFTER)), MeasureProgress::Planned);
        assert_eq!(then(dropped(AFTER), Some(BEFORE)), MeasureProgress::Ongoing);
        assert_eq!(then(dropped(AFTER), None), MeasureProgress::Planned);
    }

    #[test]
    fn what_began_later_had_not_begun() {
        assert_eq!(then(MeasureProgress::Ongoing, Some(AFTER)), MeasureProgress::Planned);
        assert_eq!(then(MeasureProgress::Ongoing, Some(DAY)), MeasureProgress::Ongoing);
        assert_eq!(then(MeasureProgress::Ongoing, None), MeasureProgress::Ongoing);
        assert_eq!(then(MeasureProgress::Planned, Some(BEFORE)), MeasureProgress::Planned);
    }
}
