use jiff::civil::Date;
use kernel::Refusal;
use serde::{Deserialize, Serialize};

/// The longest period that a report tells of, in years.
pub const LONGEST_YEARS: i64 = 5;

/// From a day to a day, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

impl Period {
    /// A period; refused with `period-backwards` or `period-too-long`.
    pub fn new(from: Date, until: Date) -> Result<Self, Refusal> {
        if until < from {
            return Err(Refusal::new("period-backwards").on("until"));
        }
        if (until - from).get_days() > i32::try_from(LONGEST_YEARS * 366).unwrap_or(i32::MAX) {
            return Err(Refusal::new("period-too-long").on("until").with("years", LONGEST_YEARS));
        }
        Ok(Self { from, until })
    }

    /// Refuses with `period-not-begun` where it begins after this day: there is nothing to tell yet.
    pub fn has_begun(self, day: Date) -> Result<(), Refusal> {
        if self.from <= day { Ok(()) } else { Err(Refusal::new("period-not-begun")) }
    }

    /// Whether a day is in it.
    pub fn has(self, day: Date) -> bool {
        self.from <= day && day <= self.until
    }
}

#[cfg(test)]
mod tests {
    use super::Period;
    use jiff::civil::date;

    #[test]
    fn a_period_of_one_day_is_the_shortest() {
        assert!(Period::new(date(2026, 1, 1), date(2026, 1, 1)).is_ok());
        assert_eq!(Period::new(date(2026, 1, 2), date(2026, 1, 1)).unwrap_err().code, "period-backwards");
    }

    #[test]
    fn a_period_has_a_longest_length() {
        let first = date(2020, 1, 1);
        let days = |days| first + jiff::Span::new().days(days);
        assert!(Period::new(first, days(5 * 366)).is_ok());
        assert_eq!(Period::new(first, days(5 * 366 + 1)).unwrap_err().code, "period-too-long");
    }

    #[test]
    fn a_period_begins_on_its_first_day() {
        let period = Period::new(date(2026, 1, 1), date(2026, 3, 31)).unwrap();
        assert!(period.has_begun(date(2026, 1, 1)).is_ok());
        assert_eq!(period.has_begun(date(2025, 12, 31)).unwrap_err().code, "period-not-begun");
    }

    #[test]
    fn both_ends_are_in_it() {
        let period = Period::new(date(2026, 1, 1), date(2026, 3, 31)).unwrap();
        assert!(period.has(date(2026, 1, 1)) && period.has(date(2026, 3, 31)));
        assert!(!period.has(date(2025, 12, 31)) && !period.has(date(2026, 4, 1)));
    }
}
