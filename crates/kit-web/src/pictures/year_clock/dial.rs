//! The geometry of a year that runs around like a clock: January begins at the top, each month has a
//! twelfth of the way around, and its days share that evenly.

use std::f64::consts::TAU;
use std::fmt::Write as _;

use jiff::civil::Date;

use crate::pictures::drawing::round;

/// How a day's angle is measured: radians from the top, clockwise.
pub(super) fn angle_of(day: Date) -> f64 {
    let of_month = f64::from(day.day() - 1) / f64::from(day.days_in_month());
    (f64::from(day.month() - 1) + of_month) * TAU / 12.0
}

/// Rings around a centre, cut into quarters and months.
pub(super) struct Dial {
    /// The middle.
    pub centre: (f64, f64),
    /// The outer radius of the outermost ring.
    pub outer: f64,
    /// How wide a ring is, with the space around it.
    pub band: f64,
    /// The space between two rings.
    pub space: f64,
    /// How many rings there are.
    pub rings: u8,
    /// Half the width of the opening at the top, where the year begins and ends.
    pub opening: f64,
    /// Half the width of the cuts between quarters, and between months.
    pub cuts: (f64, f64),
}

/// By how much a tile is drawn smaller, because its line of two units rounds its corners.
const ROUND: f64 = 1.0;

impl Dial {
    /// The point at an angle and a radius.
    pub(super) fn at(&self, angle: f64, radius: f64) -> (f64, f64) {
        (self.centre.0 + angle.sin() * radius, self.centre.1 - angle.cos() * radius)
    }

    /// The radius of the middle of a ring, counted from outside.
    pub(super) fn middle(&self, ring: u8) -> f64 {
        self.outer - self.band * (f64::from(ring) + 0.5)
    }

    /// The inner radius of the innermost ring.
    pub(super) fn inner(&self) -> f64 {
        self.outer - self.band * f64::from(self.rings)
    }

    /// The twelve tiles of a ring as far as they lie between two angles, as one outline.
    pub(super) fn tiles(&self, ring: u8, from: f64, to: f64) -> String {
        let half = (self.band - self.space) / 2.0 - ROUND;
        let (inner, outer) = (self.middle(ring) - half, self.middle(ring) + half);
        let mut outline = String::new();
        for month in 0..12_u8 {
            let begins = |radius: f64| self.edge(month, radius).max(from);
            let ends = |radius: f64| (f64::from(month + 1) * TAU / 12.0 - self.cut(month + 1, radius)).min(to);
            if ends(inner) > begins(inner) && ends(outer) > begins(outer) {
                let corners =
                    [(begins(outer), outer), (ends(outer), outer), (ends(inner), inner), (begins(inner), inner)];
                tile(&mut outline, corners.map(|(angle, radius)| self.at(angle, radius)), (outer, inner));
            }
        }
        outline
    }

    /// An outline around a point on a circle, so far along it on both sides and so far across, with round ends.
    pub(super) fn capsule(&self, angle: f64, radius: f64, along: f64, across: f64) -> String {
        let (from, to) = (angle - along / radius, angle + along / radius);
        let (outer, inner) = (radius + across, radius - across);
        let [a, b, c, d] = [(from, outer), (to, outer), (to, inner), (from, inner)].map(|(angle, radius)| {
            let (x, y) = self.at(angle, radius);
            format!("{} {}", round(x), round(y))
        });
        let (outer, inner, end) = (round(outer), round(inner), round(across));
        format!("M{a}A{outer} {outer} 0 0 1 {b}A{end} {end} 0 0 1 {c}A{inner} {inner} 0 0 0 {d}A{end} {end} 0 0 1 {a}Z")
    }

    /// The angle at which a month's tile begins at a radius.
    fn edge(&self, month: u8, radius: f64) -> f64 {
        f64::from(month) * TAU / 12.0 + self.cut(month, radius)
    }

    /// The angle that half the cut before a month takes at a radius.
    fn cut(&self, month: u8, radius: f64) -> f64 {
        let half = match month {
            0 | 12 => self.opening,
            3 | 6 | 9 => self.cuts.0,
            _ => self.cuts.1,
        };
        ((half + ROUND) / radius).min(1.0).asin()
    }
}

/// A tile by its corners: outer begin, outer end, inner end, inner begin.
fn tile(outline: &mut String, corners: [(f64, f64); 4], (outer, inner): (f64, f64)) {
    let [a, b, c, d] = corners.map(|(x, y)| format!("{} {}", round(x), round(y)));
    let (outer, inner) = (round(outer), round(inner));
    // Writing to a String cannot fail.
    let _ = write!(outline, "M{a}A{outer} {outer} 0 0 1 {b}L{c}A{inner} {inner} 0 0 0 {d}Z");
}
