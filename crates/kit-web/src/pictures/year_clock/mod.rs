//! A year that runs around like a clock.

mod dial;
mod groups;
mod legend;
mod size;
#[cfg(test)]
mod tests;
mod year;

use std::f64::consts::TAU;

use dial::{Dial, angle_of};
use groups::{Group, Room, groups};
use legend::Legend;
use size::{NARROW, PAPER, Size, WIDE, dial, month_angle, room};
pub use year::{ClockMark, ClockRing, YearClock};

use super::Ink;
use super::drawing::{CAPITALS, Drawing, Paint, Sheet, escaped, text_width, wrapped};
use crate::state::State;

/// How many rings a year has room for.
pub const MOST_RINGS: u8 = 8;

/// The year with its marks, each leading somewhere; drawn wide and narrow for the page.
pub fn year_clock(clock: &YearClock, ink: Ink) -> String {
    let clock = &YearClock { rings: &clock.rings[..clock.rings.len().min(MOST_RINGS.into())], ..*clock };
    if clock.rings.is_empty() {
        return String::new();
    }
    match ink {
        Ink::Paper => draw(clock, ink, &PAPER),
        Ink::Page => draw(clock, ink, &WIDE) + &draw(clock, ink, &NARROW),
    }
}

fn draw(clock: &YearClock, ink: Ink, size: &Size) -> String {
    let dial = dial(clock, size);
    let legend_width = size.width.min(2.0 * dial.outer + 40.0);
    let legend = Legend::of(clock, size.columns.min(clock.rings.len()), legend_width, size.text);
    let below = 2.0 * dial.centre.1 + if size.columns > 1 { 20.0 } else { 12.0 };
    let id = if size.variant.is_empty() { clock.id.to_owned() } else { format!("{}-{}", clock.id, size.variant) };
    let sheet = Sheet {
        id: &id,
        title: clock.title,
        description: clock.description,
        width: size.width,
        height: below + legend.height() + 4.0,
        text: size.text,
        variant: size.variant,
    };
    let mut drawing = Drawing::with_links(ink, &sheet);
    // The marks say by themselves on which day they fall.
    drawing.group(r#" aria-hidden="true""#, |drawing| {
        draw_tiles(drawing, &dial, clock.passed());
        draw_months(drawing, clock, &dial, size);
        draw_hand(drawing, clock, &dial, size);
        draw_numbers(drawing, &dial, size);
    });
    draw_centre(&mut drawing, clock, &dial, size);
    for (ring, number) in clock.rings.iter().zip(0_u8..) {
        draw_marks(&mut drawing, clock, ring, &dial, &room(&dial, number, size));
    }
    legend.draw(&mut drawing, clock, ((size.width - legend_width) / 2.0, below));
    drawing.finish()
}

/// What is behind us is darker than what lies ahead.
fn draw_tiles(drawing: &mut Drawing, dial: &Dial, passed: f64) {
    for ring in 0..dial.rings {
        for (from, to, paint) in [(passed, TAU, Paint::Ahead), (0.0, passed, Paint::Past)] {
            let tiles = dial.tiles(ring, from, to);
            if !tiles.is_empty() {
                drawing.path(&tiles, paint);
            }
        }
    }
}

/// The names of the months upright around the rings, each as far away as its own width asks for.
fn draw_months(drawing: &mut Drawing, clock: &YearClock, dial: &Dial, size: &Size) {
    let (letters, away) = size.months;
    let now = clock.hand().map(|(day, _)| day.month());
    for (month, name) in (0_u8..).zip(clock.months) {
        let angle = month_angle(month);
        let (across, up) = (angle.sin().abs(), angle.cos().abs());
        let radius = dial.outer + away + text_width(name, letters) / 2.0 * across + letters * CAPITALS / 2.0 * up;
        let paint = if now.is_some_and(|now| now == i8::try_from(month + 1).unwrap_or(0)) {
            Paint::Strong
        } else {
            Paint::Quiet
        };
        drawing.centred(dial.at(angle, radius), letters, paint, name);
    }
}

fn draw_hand(drawing: &mut Drawing, clock: &YearClock, dial: &Dial, size: &Size) {
    if let Some((day, _)) = clock.hand() {
        let angle = angle_of(day);
        let tip = dial.at(angle, dial.outer + size.tip);
        drawing.line(dial.at(angle, dial.inner() + dial.space), tip, Paint::Hand);
        drawing.circle(tip, size.tip, Paint::HandTip);
    }
}

/// The numbers of the rings, in the opening where the year begins.
fn draw_numbers(drawing: &mut Drawing, dial: &Dial, size: &Size) {
    let letters = size.number.min(dial.band - 1.0);
    for ring in 0..dial.rings {
        let at = dial.at(0.0, dial.middle(ring));
        drawing.circle(at, dial.opening.min(dial.band / 2.0) - 1.5, Paint::Coin);
        drawing.centred(at, letters, Paint::Quiet, &(ring + 1).to_string());
    }
}

fn draw_centre(drawing: &mut Drawing, clock: &YearClock, dial: &Dial, size: &Size) {
    let figures = (dial.inner() * 0.6).min(size.year);
    let letters = (figures * 0.3).clamp(13.0, size.text * 1.3);
    let lines = wrapped(clock.centre, dial.inner() * 1.7, letters);
    let line = letters * 1.25;
    let below = lines.iter().fold(0.0, |height, _| height + line);
    let (x, mut y) = (dial.centre.0, dial.centre.1 - below / 2.0);
    drawing.centred((x, y), figures, Paint::Strong, &clock.year.to_string());
    y += figures * CAPITALS / 2.0 + line * 0.5;
    for text in &lines {
        y += line / 2.0;
        drawing.centred((x, y), letters, Paint::Plain, text);
        y += line / 2.0;
    }
}

fn draw_marks(drawing: &mut Drawing, clock: &YearClock, ring: &ClockRing, dial: &Dial, room: &Room) {
    let marks: Vec<&ClockMark> = ring.marks.iter().filter(|mark| mark.day.year() == clock.year).collect();
    if marks.is_empty() {
        return;
    }
    drawing.group(&format!(r#" role="group" aria-label="{}""#, escaped(ring.name)), |drawing| {
        for group in groups(&marks, room) {
            draw_group(drawing, clock, &group, dial, room);
        }
    });
}

fn draw_group(drawing: &mut Drawing, clock: &YearClock, group: &Group, dial: &Dial, room: &Room) {
    let angle = group.angle(room);
    let (href, words) = match group.marks[..] {
        [mark] => (mark.href.clone(), mark.label.clone()),
        _ => {
            let words: Vec<&str> = group.marks.iter().map(|mark| mark.label.as_str()).collect();
            let href = group.marks.first().map_or_else(String::new, |mark| (clock.day_href)(mark.day));
            // What is seen is said first (WCAG 2.5.3): the number.
            (href, format!("{}: {}", words.len(), words.join("; ")))
        }
    };
    let press = room.coin.max((dial.band - 2.0) / 2.0);
    drawing.link((&href, &words, r#" class="p-point p-spot""#), |drawing| {
        if let [mark] = group.marks[..] {
            let at = dial.at(angle, room.radius);
            drawing.circle(at, press, Paint::Hit);
            drawing.circle(at, room.coin, Paint::Coin);
            draw_sign(drawing, mark.state, at, room.sign);
            return;
        }
        let marks = group.marks.len();
        let along = room.half(marks) - room.coin;
        let beside = |way: f64| dial.at(angle + way * forward(angle) / room.radius, room.radius);
        drawing.path(&dial.capsule(angle, room.radius, along, press), Paint::Hit);
        drawing.path(&dial.capsule(angle, room.radius, along, room.coin), Paint::Coin);
        draw_sign(drawing, group.state(), beside(-along), room.sign);
        drawing.centred(beside(room.beside(marks) - along), room.number, Paint::Strong, &marks.to_string());
    });
}

/// A sign stands before its number, as one reads: to the left of it, or above.
fn forward(angle: f64) -> f64 {
    if angle.cos() + angle.sin() * 0.3 >= 0.0 { 1.0 } else { -1.0 }
}

fn draw_sign(drawing: &mut Drawing, state: State, (x, y): (f64, f64), size: f64) {
    let attributes = match drawing.ink() {
        Ink::Page => format!(r#" class="p-mark-{}""#, state.code()),
        Ink::Paper => format!(r##" color="#{}""##, crate::state::colour(state)),
    };
    drawing.sign(x - size / 2.0, y - size / 2.0, size, &attributes, crate::state::drawing(state));
}
