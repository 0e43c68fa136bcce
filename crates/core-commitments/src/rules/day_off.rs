use std::collections::BTreeSet;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use kernel::Error;

/// The most days off that an organisation names.
pub const DAYS_OFF_LIMIT: usize = 1_000;

/// What happens to a duty that falls on a day on which nobody works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// It stays.
    Stays,
    /// It is due on the last working day before.
    Before,
    /// It is due on the first working day after.
    After,
}

impl Shift {
    /// All of them.
    pub const ALL: [Shift; 3] = [Shift::Stays, Shift::Before, Shift::After];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Shift::Stays => "stays",
            Shift::Before => "before",
            Shift::After => "after",
        }
    }
}

impl FromStr for Shift {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Shift::ALL.into_iter().find(|shift| shift.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a shift: {text}")))
    }
}

/// The days on which nobody of an organisation works: Saturdays, Sundays, and those that it names.
#[derive(Clone, Debug, Default)]
pub struct DaysOff(BTreeSet<Date>);

/// The longest run of days off that is stepped over, in days.
const LONGEST: usize = 60;

impl DaysOff {
    /// Those that are named, beside the ends of weeks.
    pub fn named(days: impl IntoIterator<Item = Date>) -> Self {
        Self(days.into_iter().collect())
    }

    fn has(&self, day: Date) -> bool {
        matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || self.0.contains(&day)
    }

    /// The day on which something of this day is due.
    pub fn shifted(&self, day: Date, shift: Shift) -> Date {
        let step = match shift {
            Shift::Stays => return day,
            Shift::Before => -1,
            Shift::After => 1,
        };
        let days = std::iter::successors(Some(day), |day| day.checked_add(step.days()).ok());
        days.take(LONGEST).find(|day| !self.has(*day)).unwrap_or(day)
    }
}

#[cfg(test)]
mod tests {
    use super::{DaysOff, Shift};
    use jiff::civil::date;

    #[test]
    fn a_duty_moves_off_weekends_and_holidays() {
        // Christmas 2026: Thursday 24 to Sunday 27 December.
        let off = DaysOff::named([date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 26)]);
        let christmas = date(2026, 12, 25);
        assert_eq!(off.shifted(christmas, Shift::Stays), christmas);
        assert_eq!(off.shifted(christmas, Shift::Before), date(2026, 12, 23));
        assert_eq!(off.shifted(christmas, Shift::After), date(2026, 12, 28));
        let monday = date(2026, 11, 23);
        assert_eq!(off.shifted(monday, Shift::Before), monday);
        assert_eq!(DaysOff::default().shifted(date(2026, 11, 22), Shift::After), monday);
    }

    #[test]
    fn where_nobody_ever_works_a_duty_stays() {
        let start = date(2026, 1, 1);
        let all = std::iter::successors(Some(start), |day| day.tomorrow().ok()).take(400);
        assert_eq!(DaysOff::named(all).shifted(start, Shift::After), start);
    }
}
