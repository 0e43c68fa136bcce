//! How large everything is, for pages and for paper.

use std::f64::consts::TAU;

use super::MOST_RINGS;
use super::dial::Dial;
use super::groups::Room;
use super::year::YearClock;
use crate::pictures::drawing::{TEXT, TEXT_NARROW, text_width};

/// What a drawing of a year measures.
pub(super) struct Size {
    /// Its name among those of a page.
    pub variant: &'static str,
    /// How wide it is.
    pub width: f64,
    /// The size of its words.
    pub text: f64,
    /// The size of the names of months, and how far they are from the rings.
    pub months: (f64, f64),
    /// The largest radius of the rings, and the least of the middle.
    pub radii: (f64, f64),
    /// The widest a ring may be, and the space between two.
    pub band: (f64, f64),
    /// The largest sign, and how much smaller than its ring it is at least.
    pub sign: (f64, f64),
    /// The size of the numbers of rings.
    pub number: f64,
    /// The largest figures of the year.
    pub year: f64,
    /// The radius of the end of the hand.
    pub tip: f64,
    /// Half the width of the opening at the top.
    pub opening: f64,
    /// Half the width of the cuts between quarters, and between months.
    pub cuts: (f64, f64),
    /// In how many columns the names of rings stand.
    pub columns: usize,
}

/// For wide pages.
pub(super) const WIDE: Size = Size {
    variant: "wide",
    width: 720.0,
    text: TEXT,
    months: (16.0, 17.0),
    radii: (300.0, 72.0),
    band: (44.0, 4.0),
    sign: (20.0, 8.0),
    number: 13.0,
    year: 84.0,
    tip: 5.0,
    opening: 12.0,
    cuts: (4.0, 1.0),
    columns: 2,
};

/// For paper.
pub(super) const PAPER: Size = Size { variant: "", ..WIDE };

/// For narrow pages.
pub(super) const NARROW: Size = Size {
    variant: "narrow",
    width: 340.0,
    text: TEXT_NARROW,
    months: (14.5, 9.0),
    radii: (136.0, 40.0),
    band: (26.0, 2.5),
    sign: (17.0, 2.5),
    number: 12.0,
    year: 44.0,
    tip: 3.5,
    opening: 8.5,
    cuts: (2.5, 0.75),
    columns: 1,
};

/// Rings as large as the names of months leave room for.
pub(super) fn dial(clock: &YearClock, size: &Size) -> Dial {
    let (letters, away) = size.months;
    let room = |(month, name): (u8, &String)| {
        let (across, half) = (month_angle(month).sin().abs(), text_width(name, letters) * LETTERS / 2.0 + 1.0);
        (size.width / 2.0 - half) / across - away - half * across
    };
    let outer = (0..12).zip(clock.months).map(room).fold(size.radii.0, f64::min).max(size.radii.1 * 2.0);
    let rings = u8::try_from(clock.rings.len()).unwrap_or(MOST_RINGS);
    let middle = outer + away + letters;
    Dial {
        centre: (size.width / 2.0, middle),
        outer,
        band: ((outer - size.radii.1) / f64::from(rings)).min(size.band.0),
        space: size.band.1,
        rings,
        opening: size.opening,
        cuts: size.cuts,
    }
}

/// What a ring has room for.
pub(super) fn room(dial: &Dial, ring: u8, size: &Size) -> Room {
    let sign = (dial.band - size.sign.1).min(size.sign.0);
    let coin = (sign / 2.0 + 3.0).min((dial.band - dial.space) / 2.0);
    let number = (sign * 0.8).max(size.number.min(dial.band));
    Room { radius: dial.middle(ring), opening: dial.opening + 1.0, coin, sign, number }
}

/// By how much a name of wide letters is wider than most.
const LETTERS: f64 = 1.1;

/// The angle of the middle of a month, counted from none.
pub(super) fn month_angle(month: u8) -> f64 {
    (f64::from(month) + 0.5) * TAU / 12.0
}
