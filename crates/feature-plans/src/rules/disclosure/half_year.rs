use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use kernel::Error;

use crate::rules::report::Period;

/// For how many months after a half-year its extract is to be given: January and February, July and August
/// (Finnish Transparency Register Act 430/2023, section 7).
pub const WINDOW_MONTHS: i8 = 2;

/// January to June or July to December of a year, of which the transparency register asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HalfYear {
    year: i16,
    is_second: bool,
}

impl HalfYear {
    /// The half-year in which a day is.
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), is_second: day.month() > 6 }
    }

    /// The last one that is over on this day.
    pub fn over(today: Date) -> Self {
        Self::of(today).before()
    }

    /// The last one that is over, where this day is within the window in which its extract is to be given.
    pub fn due(today: Date) -> Option<Self> {
        ((today.month() - 1) % 6 < WINDOW_MONTHS).then(|| Self::over(today))
    }

    /// The one before.
    #[must_use]
    pub fn before(self) -> Self {
        Self { year: if self.is_second { self.year } else { self.year - 1 }, is_second: !self.is_second }
    }

    /// From its first to its last day.
    pub fn period(self) -> Period {
        let (first, last) = if self.is_second { (7, 12) } else { (1, 6) };
        let from = jiff::civil::date(self.year, first, 1);
        Period { from, until: jiff::civil::date(self.year, last, 1).last_of_month() }
    }

    /// The last day on which its extract is in time.
    pub fn due_on(self) -> Date {
        let (year, month) =
            if self.is_second { (self.year + 1, WINDOW_MONTHS) } else { (self.year, 6 + WINDOW_MONTHS) };
        jiff::civil::date(year, month, 1).last_of_month()
    }
}

/// `2026-1`, `2026-2`.
impl fmt::Display for HalfYear {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-{}", self.year, if self.is_second { 2 } else { 1 })
    }
}

impl FromStr for HalfYear {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let unclear = || Error::BadRequest(format!("not a half-year: {text}"));
        let (year, half) = text.split_once('-').ok_or_else(unclear)?;
        let year = year.parse().ok().filter(|year| (1900..3000).contains(year)).ok_or_else(unclear)?;
        match half {
            "1" => Ok(Self { year, is_second: false }),
            "2" => Ok(Self { year, is_second: true }),
            _ => Err(unclear()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::HalfYear;
    use jiff::civil::{Date, date};

    fn named(day: Date) -> String {
        HalfYear::of(day).to_string()
    }

    #[test]
    fn a_half_year_ends_with_june_and_december() {
        assert_eq!(named(date(2026, 6, 30)), "2026-1");
        assert_eq!(named(date(2026, 7, 1)), "2026-2");
        assert_eq!(HalfYear::over(date(2026, 6, 30)).to_string(), "2025-2");
        let period = HalfYear::over(date(2026, 7, 1)).period();
        assert_eq!((period.from, period.until), (date(2026, 1, 1), date(2026, 6, 30)));
        let period = HalfYear::over(date(2026, 1, 1)).period();
        assert_eq!((period.from, period.until), (date(2025, 7, 1), date(2025, 12, 31)));
    }

    #[test]
    fn an_extract_is_due_in_the_two_months_that_follow() {
        let due = |day| HalfYear::due(day).map(|half| (half.to_string(), half.due_on()));
        assert_eq!(due(date(2026, 1, 1)), Some(("2025-2".into(), date(2026, 2, 28))));
        assert_eq!(due(date(2028, 2, 29)), Some(("2027-2".into(), date(2028, 2, 29))));
        assert_eq!(due(date(2026, 3, 1)), None);
        assert_eq!(due(date(2026, 6, 30)), None);
        assert_eq!(due(date(2026, 7, 1)), Some(("2026-1".into(), date(2026, 8, 31))));
        assert_eq!(due(date(2026, 8, 31)), Some(("2026-1".into(), date(2026, 8, 31))));
        assert_eq!(due(date(2026, 9, 1)), None);
    }

    #[test]
    fn names_are_read_back() {
        let half: HalfYear = "2026-2".parse().unwrap();
        assert_eq!((half.to_string(), half.before().to_string()), ("2026-2".into(), "2026-1".into()));
        for text in ["", "2026", "2026-3", "year-1", "99999-1", "-1"] {
            assert!(text.parse::<HalfYear>().is_err(), "{text}");
        }
    }
}
