use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Error, Refusal};
use serde::{Deserialize, Serialize};

use super::ids::{GoalId, IndicatorId, ValueId};
use super::text::maybe_line;

/// The greatest figure, in either direction from nought.
pub const FIGURE_LIMIT: f64 = 1e12;

/// Whether more is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// More is better.
    Up,
    /// Less is better.
    Down,
}

impl Direction {
    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Direction::Up => "up",
            Direction::Down => "down",
        }
    }
}

impl FromStr for Direction {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            "up" => Ok(Direction::Up),
            "down" => Ok(Direction::Down),
            _ => Err(Error::BadRequest(format!("not a direction: {text}"))),
        }
    }
}

/// A figure that shows whether a goal comes nearer.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// Its id.
    pub id: IndicatorId,
    /// Of which goal.
    pub goal: GoalId,
    /// Its place among the goal's indicators.
    pub position: i64,
    /// What is counted.
    pub name: String,
    /// In what: `flights a week`, `M€`.
    pub unit: String,
    /// Where the figures come from.
    pub source: String,
    /// Whether more is better.
    pub direction: Direction,
    /// The value that is aimed at.
    pub target: Option<f64>,
    /// The dated values, the oldest first.
    pub values: Vec<IndicatorValue>,
    /// Counts changes.
    pub version: i64,
}

/// One dated value of an indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct IndicatorValue {
    /// Its id.
    pub id: ValueId,
    /// The day that it tells of.
    pub on: Date,
    /// The value, in the indicator's unit.
    pub value: f64,
    /// What explains it.
    pub note: String,
}

/// A value that somebody wants to write down.
#[derive(Clone, Debug, PartialEq)]
pub struct NewValue {
    /// The day that it tells of.
    pub(crate) on: Date,
    /// The value, in the indicator's unit.
    pub(crate) value: f64,
    /// What explains it.
    pub(crate) note: String,
}

impl NewValue {
    /// A value of a day that has come; refused with `value-day-missing`, `value-in-future`,
    /// `value-missing`, `figure-range` or `text-too-long`.
    pub fn new(on: Option<Date>, value: Option<f64>, note: String, today: Date) -> Result<Self, Vec<Refusal>> {
        let on = match on {
            Some(day) if day <= today => Ok(day),
            Some(_) => Err(Refusal::new("value-in-future").on("on")),
            None => Err(Refusal::new("value-day-missing").on("on")),
        };
        let value = match value {
            Some(value) => figure("value", value),
            None => Err(Refusal::new("value-missing").on("value")),
        };
        match (on, value, maybe_line("note", note)) {
            (Ok(on), Ok(value), Ok(note)) => Ok(Self { on, value, note }),
            (on, value, note) => Err([on.err(), value.err(), note.err()].into_iter().flatten().collect()),
        }
    }
}

/// A figure within the limit; refused with `figure-range`.
pub fn figure(field: &'static str, value: f64) -> Result<f64, Refusal> {
    if value.abs() <= FIGURE_LIMIT {
        return Ok(value);
    }
    Err(Refusal::new("figure-range").on(field))
}

impl Indicator {
    /// The last value up to and with this day.
    pub fn latest(&self, day: Date) -> Option<&IndicatorValue> {
        self.values.iter().rev().find(|value| value.on <= day)
    }

    /// Whether a value reaches what is aimed at; nothing where nothing is aimed at.
    pub fn is_reached(&self, value: f64) -> Option<bool> {
        self.target.map(|target| match self.direction {
            Direction::Up => value >= target,
            Direction::Down => value <= target,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, FIGURE_LIMIT, Indicator, IndicatorValue, NewValue};
    use crate::rules::{GoalId, IndicatorId, ValueId};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment};

    const TODAY: Date = date(2026, 11, 22);

    fn indicator(direction: Direction, target: Option<f64>) -> Indicator {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let value = |on, value| IndicatorValue { id: ValueId::new(at, &chance), on, value, note: String::new() };
        Indicator {
            id: IndicatorId::new(at, &chance),
            goal: GoalId::new(at, &chance),
            position: 1,
            name: "Flights".into(),
            unit: "a week".into(),
            source: String::new(),
            direction,
            target,
            values: vec![value(date(2026, 1, 1), 8.0), value(date(2026, 6, 1), 9.0)],
            version: 1,
        }
    }

    fn codes(result: Result<NewValue, Vec<kernel::Refusal>>) -> Vec<&'static str> {
        result.err().unwrap_or_default().iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn a_value_tells_of_a_day_that_has_come() {
        assert!(NewValue::new(Some(TODAY), Some(FIGURE_LIMIT), String::new(), TODAY).is_ok());
        let tomorrow = Some(date(2026, 11, 23));
        assert_eq!(codes(NewValue::new(tomorrow, None, String::new(), TODAY)), ["value-in-future", "value-missing"]);
        assert_eq!(codes(NewValue::new(None, Some(2e12), String::new(), TODAY)), ["value-day-missing", "figure-range"]);
    }

    #[test]
    fn the_latest_value_is_that_of_the_last_day_that_has_come() {
        let indicator = indicator(Direction::Up, None);
        let latest = |day| indicator.latest(day).map(|value| value.value);
        assert_eq!(latest(date(2025, 12, 31)), None);
        assert_eq!(latest(date(2026, 5, 31)), Some(8.0));
        assert_eq!(latest(TODAY), Some(9.0));
    }

    #[test]
    fn an_aim_is_reached_from_its_side() {
        assert_eq!(indicator(Direction::Up, Some(9.0)).is_reached(9.0), Some(true));
        assert_eq!(indicator(Direction::Up, Some(9.0)).is_reached(8.9), Some(false));
        assert_eq!(indicator(Direction::Down, Some(9.0)).is_reached(8.9), Some(true));
        assert_eq!(indicator(Direction::Down, None).is_reached(8.9), None);
    }
}
