use jiff::civil::Date;
use kernel::State;

use crate::rules::contents::TargetContents;
use crate::rules::handbook::Tool;
use crate::rules::ids::{GoalId, MeasureId, TargetId, ToolId};
use crate::rules::measure::{Measure, MeasureProgress};

/// Whether a measure is neither done nor dropped.
pub fn is_open(progress: &MeasureProgress) -> bool {
    matches!(progress, MeasureProgress::Planned | MeasureProgress::Ongoing)
}

/// From which day on the days of what is continued go along: from the new plan's first day, or today where that has passed.
pub fn goes_on_from(year: i64, today: Date) -> Date {
    let first = i16::try_from(year).ok().and_then(|year| Date::new(year, 1, 1).ok());
    first.map_or(today, |first| first.max(today))
}

/// A day that goes on: one before that is left open, to be set anew.
pub fn carried_day(day: Option<Date>, from: Date) -> Option<Date> {
    day.filter(|day| *day >= from)
}

/// An open measure as it goes on: in its progress, with its people, and with the days from this one on.
pub fn carried_measure(
    measure: &Measure,
    (id, goal, position): (MeasureId, GoalId, i64),
    (target, tool): (Option<TargetId>, Option<ToolId>),
    from: Date,
) -> Measure {
    Measure {
        id,
        goal,
        position,
        target,
        tool,
        starts_on: carried_day(measure.starts_on, from),
        due_on: carried_day(measure.due_on, from),
        version: 1,
        ..measure.clone()
    }
}

/// The targets that go on: what is met or waived stays behind, with its parts.
pub fn carried_targets(targets: &[TargetContents], today: Date) -> Vec<&TargetContents> {
    let goes_on = |target: &&TargetContents| !matches!(target.state(today), State::Met | State::Waived);
    targets.iter().filter(goes_on).collect()
}

/// The tool of the new handbook that a measure goes on with: of the same kind and name.
pub fn tool_in(tool: Option<ToolId>, old: &[Tool], new: &[Tool]) -> Option<ToolId> {
    let old = old.iter().find(|one| Some(one.id) == tool)?;
    new.iter().find(|one| (one.kind, &one.name) == (old.kind, &old.name)).map(|one| one.id)
}

#[cfg(test)]
mod tests {
    use super::{carried_day, carried_measure, carried_targets, goes_on_from, is_open, tool_in};
    use crate::rules::{
        GoalId, Kind, Measure, MeasureId, MeasureProgress, SetState, Target, TargetContents, TargetId, Tool, ToolId,
    };
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment, State};

    const TODAY: Date = date(2026, 11, 22);

    fn at() -> (Moment, Chance) {
        (Moment::from_millis(0), Chance::seeded(1))
    }

    #[test]
    fn days_that_have_passed_are_left_open() {
        assert_eq!(carried_day(Some(TODAY), TODAY), Some(TODAY));
        assert_eq!(carried_day(Some(date(2026, 11, 21)), TODAY), None);
        assert_eq!(carried_day(None, TODAY), None);
    }

    #[test]
    fn days_go_along_from_the_new_years_first_on() {
        assert_eq!(goes_on_from(2027, TODAY), date(2027, 1, 1));
        assert_eq!(goes_on_from(2026, TODAY), TODAY, "a year that runs");
    }

    #[test]
    fn what_is_done_or_dropped_is_not_open() {
        let dropped = MeasureProgress::Dropped { on: TODAY, reason: "No".into() };
        assert!(is_open(&MeasureProgress::Planned) && is_open(&MeasureProgress::Ongoing));
        assert!(!is_open(&MeasureProgress::Done { on: TODAY }) && !is_open(&dropped));
    }

    #[test]
    fn a_measure_goes_on_with_what_is_still_to_come() {
        let (at, chance) = at();
        let measure = Measure {
            id: MeasureId::new(at, &chance),
            goal: GoalId::new(at, &chance),
            target: None,
            tool: None,
            kind: Kind::Advocacy,
            position: 7,
            title: "A visit".into(),
            details: "At home".into(),
            progress: MeasureProgress::Ongoing,
            starts_on: Some(date(2026, 1, 1)),
            due_on: Some(date(2027, 1, 1)),
            owner: None,
            helpers: Vec::new(),
            version: 4,
        };
        let (id, goal) = (MeasureId::new(at, &chance), GoalId::new(at, &chance));
        let carried = carried_measure(&measure, (id, goal, 1), (None, None), goes_on_from(2027, TODAY));
        assert_eq!((carried.id, carried.goal, carried.position, carried.version), (id, goal, 1, 1));
        assert_eq!((carried.starts_on, carried.due_on), (None, Some(date(2027, 1, 1))));
        assert_eq!((carried.progress, carried.title), (MeasureProgress::Ongoing, "A visit".to_owned()));
    }

    #[test]
    fn targets_that_are_met_or_waived_stay_behind() {
        let (at, chance) = at();
        let target = |name: &str, set: Option<State>| TargetContents {
            target: Target {
                id: TargetId::new(at, &chance),
                goal: GoalId::new(at, &chance),
                parent: None,
                position: 1,
                name: name.into(),
                due_on: Some(date(2026, 1, 1)),
                set: set.map(|state| SetState { state, reason: "So".into() }),
                is_begun: false,
                version: 1,
            },
            parts: Vec::new(),
            measures: Vec::new(),
        };
        let all = [target("late", None), target("met", Some(State::Met)), target("waived", Some(State::Waived))];
        let names: Vec<&str> = carried_targets(&all, TODAY).iter().map(|one| one.target.name.as_str()).collect();
        assert_eq!(names, ["late"]);
    }

    #[test]
    fn a_tool_is_found_again_by_its_name() {
        let (at, chance) = at();
        let tool = |kind, name: &str| Tool { id: ToolId::new(at, &chance), kind, name: name.into() };
        let old = [tool(Kind::Advocacy, "Visits"), tool(Kind::Communication, "Films")];
        let new = [tool(Kind::Advocacy, "Films"), tool(Kind::Advocacy, "Visits")];
        assert_eq!(tool_in(Some(old[0].id), &old, &new), Some(new[1].id));
        assert_eq!(tool_in(Some(old[1].id), &old, &new), None);
        assert_eq!(tool_in(None, &old, &new), None);
    }
}
