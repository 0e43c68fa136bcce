//! A year and what falls in it, as it is given.

use std::f64::consts::TAU;

use jiff::civil::Date;

use super::dial::angle_of;
use crate::pictures::StateCount;
use crate::state::State;

/// A year that runs around like a clock: months outside, rings with marks inside, today's hand.
#[derive(Clone, Copy)]
pub struct YearClock<'a> {
    /// Unique among the pictures of a page.
    pub id: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// What it shows, in words.
    pub description: &'a str,
    /// The year, which stands in the middle.
    pub year: i16,
    /// A few words below the year, for example "3 late"; may be empty.
    pub centre: &'a str,
    /// The months from January on, as short as an axis needs them.
    pub months: &'a [String; 12],
    /// The rings from outside to inside; those after the most are left out.
    pub rings: &'a [ClockRing<'a>],
    /// Today with its words, for the hand; not drawn outside of the year.
    pub today: Option<(Date, &'a str)>,
    /// How many marks stand how, which also says what the signs mean; those with none are left out.
    pub counts: &'a [StateCount<'a>],
    /// Where several marks in one lead, by the day of the first.
    pub day_href: &'a dyn Fn(Date) -> String,
}

/// A ring of a year.
#[derive(Clone, Copy, Debug)]
pub struct ClockRing<'a> {
    /// What its marks have in common.
    pub name: &'a str,
    /// Its marks in any order; those outside of the year are left out.
    pub marks: &'a [ClockMark],
}

/// What falls on a day.
#[derive(Clone, Debug)]
pub struct ClockMark {
    /// The day.
    pub day: Date,
    /// How it stands, which is its sign.
    pub state: State,
    /// What it is, in words: day, name and state.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

impl YearClock<'_> {
    /// Today with its words, if it is in the year.
    pub(super) fn hand(&self) -> Option<(Date, &str)> {
        self.today.filter(|(day, _)| day.year() == self.year)
    }

    /// How much of the year is behind us, as an angle.
    pub(super) fn passed(&self) -> f64 {
        match self.today {
            Some((day, _)) if day.year() == self.year => angle_of(day),
            Some((day, _)) if day.year() > self.year => TAU,
            _ => 0.0,
        }
    }
}
