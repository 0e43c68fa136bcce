use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use super::period::Period;
use crate::rules::PlanId;

/// Until the end of this month a meeting still hears what the year before came to.
const LAST_YEARS_UNTIL: i8 = 3;

/// A plan on which a report could be begun: its year, and the last day of which its reports tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Begun {
    /// The plan.
    pub plan: PlanId,
    /// Its year.
    pub year: i64,
    /// The last day of which its reports tell so far.
    pub told_until: Option<Date>,
}

/// On which plan a report is written for a meeting on this day, and of which period: from the day after the last report to
/// the day before the meeting, within the plan's year. At the beginning of a year the rest of the last one comes first.
/// Nothing where all has been told.
pub fn to_draft(plans: &[Begun], meeting_on: Date) -> Option<(PlanId, Period)> {
    let year = i64::from(meeting_on.year());
    let last_year = (meeting_on.month() <= LAST_YEARS_UNTIL).then_some(year - 1);
    last_year.into_iter().chain([year]).find_map(|year| {
        let begun = plans.iter().find(|begun| begun.year == year)?;
        let year = i16::try_from(year).ok()?;
        let next = begun.told_until.and_then(|day| day.tomorrow().ok());
        let from = next.unwrap_or(Date::MIN).max(date(year, 1, 1));
        let until = meeting_on.saturating_sub(1.day()).min(date(year, 12, 31));
        Some((begun.plan, Period::new(from, until).ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::{Begun, to_draft};
    use crate::rules::PlanId;
    use crate::rules::report::Period;
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment};
    use proptest::prelude::*;

    fn plans(told: [Option<Date>; 2]) -> [Begun; 2] {
        let chance = Chance::seeded(1);
        let begun =
            |year: i64, told_until| Begun { plan: PlanId::new(Moment::from_millis(year), &chance), year, told_until };
        [begun(2026, told[0]), begun(2027, told[1])]
    }

    #[test]
    fn a_report_goes_on_where_the_last_one_ended() {
        let plans = plans([Some(date(2026, 6, 30)), None]);
        let of = |on: Date| to_draft(&plans, on).map(|(plan, Period { from, until })| (plan, from, until));
        let (old, new) = (plans[0].plan, plans[1].plan);
        assert_eq!(of(date(2026, 10, 12)), Some((old, date(2026, 7, 1), date(2026, 10, 11))));
        assert_eq!(of(date(2026, 7, 2)), Some((old, date(2026, 7, 1), date(2026, 7, 1))));
        assert_eq!(of(date(2026, 7, 1)), None);
        // What is left of the old year comes before the new one, until the end of March.
        assert_eq!(of(date(2027, 2, 3)), Some((old, date(2026, 7, 1), date(2026, 12, 31))));
        assert_eq!(of(date(2027, 4, 1)), Some((new, date(2027, 1, 1), date(2027, 3, 31))));
        assert_eq!(of(date(2028, 4, 1)), None);
    }

    #[test]
    fn at_the_beginning_of_a_year_whose_last_one_is_told_the_new_one_is_told() {
        let plans = plans([Some(date(2026, 12, 31)), None]);
        let told = to_draft(&plans, date(2027, 2, 3)).map(|(plan, period)| (plan, period.from, period.until));
        assert_eq!(told, Some((plans[1].plan, date(2027, 1, 1), date(2027, 2, 2))));
        assert_eq!(to_draft(&plans, date(2027, 1, 1)), None);
    }

    proptest! {
        #[test]
        fn what_is_drafted_is_of_the_plans_year_before_the_meeting_and_told_nowhere_else(
            month in 1i8..=12, day in 1i8..=28, told in proptest::option::of((1i8..=12, 1i8..=28)),
        ) {
            let told = told.map(|(month, day)| date(2027, month, day));
            let plans = plans([Some(date(2026, 12, 31)), told]);
            if let Some((plan, period)) = to_draft(&plans, date(2027, month, day)) {
                prop_assert_eq!(plan, plans[1].plan);
                prop_assert!(period.from.year() == 2027 && period.until < date(2027, month, day));
                prop_assert!(told.is_none_or(|told| told < period.from));
            }
        }
    }
}
