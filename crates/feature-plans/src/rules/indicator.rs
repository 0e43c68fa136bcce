use std::str::FromStr;

use jiff::civil::Date;
use kernel::Error;

use super::ids::{GoalId, IndicatorId, ValueId};

/// Whether more is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
