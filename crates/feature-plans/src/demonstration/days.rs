use jiff::civil::Date;
use jiff::{Span, ToSpan as _};
use kernel::{Fault, Moment, Occasion, Result};
use serde::Deserialize;

use crate::rules::report::Period;

/// How long before its first quarter a story begins, in days.
const BEFORE: i32 = 20;

/// The days of a story. It takes place around the day on which it is made, so that it never ages: in
/// that day's quarter, which is the fourth, and in the three quarters before it.
pub(super) struct Days {
    occasion: Occasion,
    today: Date,
    first: Date,
}

/// A day as stories tell it: so many days after the first day of a quarter (`q2+10`) or from the day
/// on which the demonstration is made (`today-5`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct When {
    quarter: Option<i32>,
    days: i32,
}

impl TryFrom<String> for When {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (anchor, days) = text.split_at(text.find(['+', '-']).unwrap_or(text.len()));
        let quarter = anchor.strip_prefix('q').map(str::parse).transpose();
        match (anchor, quarter, if days.is_empty() { Ok(0) } else { days.parse::<i32>() }) {
            ("today", _, Ok(days)) => Ok(Self { quarter: None, days }),
            (_, Ok(Some(quarter)), Ok(days)) => Ok(Self { quarter: Some(quarter), days }),
            _ => Err(format!("not a day of a story: {text}")),
        }
    }
}

impl Days {
    pub(super) fn around(today: Date, occasion: &Occasion) -> Result<Self> {
        let months = i32::from((today.month() - 1) % 3) + 9;
        let first = moved(today.first_of_month(), (-months).months())?;
        Ok(Self { occasion: occasion.clone(), today, first })
    }

    /// The day on which the demonstration is made.
    pub(super) fn today(&self) -> Date {
        self.today
    }

    /// The day on which the story begins.
    pub(super) fn beginning(&self) -> Result<Date> {
        moved(self.first, (-BEFORE).days())
    }

    pub(super) fn day(&self, when: When) -> Result<Date> {
        let anchor = match when.quarter {
            Some(quarter) => self.quarter_begins(quarter)?,
            None => self.today,
        };
        moved(anchor, when.days.days())
    }

    /// The same for what may be left out.
    pub(super) fn maybe(&self, when: Option<When>) -> Result<Option<Date>> {
        when.map(|when| self.day(when)).transpose()
    }

    /// The quarter with this number; the fourth is the one of today.
    pub(super) fn quarter(&self, number: i32) -> Result<Period> {
        let until = moved(self.quarter_begins(number + 1)?, (-1).days())?;
        Ok(Period::new(self.quarter_begins(number)?, until)?)
    }

    /// So many days after another day, and not after today.
    pub(super) fn after(&self, day: Date, days: i32) -> Result<Date> {
        Ok(moved(day, days.days())?.min(self.today))
    }

    /// The installation's occasion on this day.
    pub(super) fn occasion(&self, day: Date) -> Occasion {
        let days = i64::from((self.today - day.min(self.today)).get_days());
        let at: Moment = self.occasion.at.plus_days(-days);
        Occasion { at, ..self.occasion.clone() }
    }

    fn quarter_begins(&self, number: i32) -> Result<Date> {
        moved(self.first, (3 * (number - 1)).months())
    }
}

fn moved(day: Date, span: Span) -> Result<Date> {
    day.checked_add(span).map_err(|error| Fault::because("counting the days of a story", error).into())
}

#[cfg(test)]
mod tests {
    use super::{Days, When};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment, Occasion};

    fn day(today: Date, when: &str) -> Date {
        let occasion = Occasion::of_installation(Moment::from_millis(0), Chance::seeded(1));
        let when = When::try_from(when.to_owned()).unwrap();
        Days::around(today, &occasion).unwrap().day(when).unwrap()
    }

    #[test]
    fn the_fourth_quarter_is_the_one_of_today() {
        for today in [date(2026, 10, 1), date(2026, 11, 22), date(2026, 12, 31)] {
            assert_eq!(day(today, "q4"), date(2026, 10, 1));
            assert_eq!(day(today, "q1+9"), date(2026, 1, 10));
            assert_eq!(day(today, "q5-1"), date(2026, 12, 31));
        }
        assert_eq!(day(date(2027, 2, 28), "q1"), date(2026, 4, 1));
        assert_eq!(day(date(2027, 2, 28), "today+1"), date(2027, 3, 1));
    }

    #[test]
    fn other_texts_are_no_days() {
        for text in ["", "q", "qx+1", "yesterday", "today+x", "2026-01-01", "q1+-1"] {
            assert!(When::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
