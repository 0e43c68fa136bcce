//! What stands below a year that runs around: the names of its rings, today, and what the signs mean.

use super::year::YearClock;
use crate::pictures::drawing::{Anchor, Drawing, Paint, text_width, wrapped};
use crate::pictures::status_strip::{LINE, StateCount, sign_words, word_places};

/// Where the names of rings stand, and what follows them.
pub(super) struct Legend<'a> {
    /// A ring's number, its name in lines, and where its first line stands from the corner.
    names: Vec<(String, Vec<String>, (f64, f64))>,
    /// How much of its line today's words take.
    today: f64,
    counts: Vec<&'a StateCount<'a>>,
    places: Vec<(f64, f64)>,
    /// How high the names are.
    names_height: f64,
    text: f64,
}

/// The room for a ring's number beside its name.
const NUMBER: f64 = 24.0;
/// The space between the names and the signs.
const BETWEEN: f64 = 12.0;
/// How long the sample of today's hand is, and how far from its words.
const HAND: (f64, f64) = (22.0, 10.0);

impl<'a> Legend<'a> {
    /// A legend of so many columns in a width.
    pub(super) fn of(clock: &YearClock<'a>, columns: usize, width: f64, text: f64) -> Self {
        let line = text + 7.0;
        let in_column = clock.rings.len().div_ceil(columns);
        let column = width / if columns == 1 { 1.0 } else { 2.0 };
        let (mut names, mut names_height, mut at) = (Vec::new(), 0.0_f64, (0.0, 0.0));
        for (place, ring) in clock.rings.iter().enumerate() {
            if place > 0 && place % in_column == 0 {
                at = (at.0 + column, 0.0);
            }
            let lines = wrapped(ring.name, column - NUMBER - 12.0, text);
            let below = lines.iter().fold(at.1, |height, _| height + line);
            names.push(((place + 1).to_string(), lines, at));
            at.1 = below;
            names_height = names_height.max(below);
        }
        let today = clock.hand().map_or(0.0, |(_, words)| HAND.0 + HAND.1 + text_width(words, text) + 24.0);
        let mut counts: Vec<_> = clock.counts.iter().filter(|count| count.count > 0).collect();
        counts.sort_by_key(|count| count.state);
        let places = word_places(&counts, today, width, text);
        Self { names, today, counts, places, names_height, text }
    }

    /// How high it is.
    pub(super) fn height(&self) -> f64 {
        let lines = self.places.iter().fold(0.0_f64, |lines, (_, line)| lines.max(line + 1.0));
        let lines = if self.today > 0.0 { lines.max(1.0) } else { lines };
        self.names_height + if lines > 0.0 { BETWEEN + lines * LINE } else { 0.0 }
    }

    /// Draws it from its upper left corner.
    pub(super) fn draw(&self, drawing: &mut Drawing, clock: &YearClock, (x, y): (f64, f64)) {
        for (number, lines, (left, top)) in &self.names {
            drawing.text(x + left, y + top + self.text, Anchor::Start, Paint::Strong, number);
            let mut base = y + top + self.text;
            for line in lines {
                drawing.text(x + left + NUMBER, base, Anchor::Start, Paint::Plain, line);
                base += self.text + 7.0;
            }
        }
        let below = y + self.names_height + BETWEEN;
        if let Some((_, words)) = clock.hand() {
            drawing.line((x, below + 12.0), (x + HAND.0 - 5.0, below + 12.0), Paint::Hand);
            drawing.circle((x + HAND.0 - 4.0, below + 12.0), 4.5, Paint::HandTip);
            drawing.text(x + HAND.0 + HAND.1, below + 17.5, Anchor::Start, Paint::Plain, words);
        }
        sign_words(drawing, &self.counts, &self.places, (x, below));
    }
}
