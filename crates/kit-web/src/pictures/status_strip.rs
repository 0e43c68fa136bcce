use super::Ink;
use super::drawing::{Anchor, Drawing, Paint, Sheet, TEXT, TEXT_NARROW, text_width};
use crate::state::State;

/// How many goals or targets are in each state.
#[derive(Clone, Copy, Debug)]
pub struct StatusStrip<'a> {
    /// Unique among the pictures of a page.
    pub id: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// What it shows, in a sentence.
    pub description: &'a str,
    /// The states in any order; those with none are left out.
    pub counts: &'a [StateCount<'a>],
}

/// How many are in one state.
#[derive(Clone, Copy, Debug)]
pub struct StateCount<'a> {
    /// The state.
    pub state: State,
    /// How many are in it.
    pub count: u32,
    /// Number and word, for example "2 myöhässä".
    pub words: &'a str,
}

const BAR: f64 = 26.0;
const GAP: f64 = 3.0;
const LEAST: f64 = 28.0;
/// How high a line of signs with their words is.
pub(super) const LINE: f64 = 26.0;
const SIGN: f64 = 16.0;

/// One stacked bar in which each state has its sign, and below it the words and counts.
pub fn status_strip(strip: &StatusStrip, ink: Ink) -> String {
    match ink {
        Ink::Paper => draw(strip, ink, 720.0, TEXT, ""),
        Ink::Page => draw(strip, ink, 720.0, TEXT, "wide") + &draw(strip, ink, 340.0, TEXT_NARROW, "narrow"),
    }
}

fn draw(strip: &StatusStrip, ink: Ink, width: f64, text: f64, variant: &str) -> String {
    let mut counts: Vec<&StateCount> = strip.counts.iter().filter(|count| count.count > 0).collect();
    counts.sort_by_key(|count| count.state);
    let places = word_places(&counts, 0.0, width, text);
    let lines = places.last().map_or(0.0, |(_, line)| line + 1.0);
    let id = if variant.is_empty() { strip.id.to_owned() } else { format!("{}-{variant}", strip.id) };
    let height = BAR + 10.0 + lines * LINE;
    let sheet = Sheet { id: &id, title: strip.title, description: strip.description, width, height, text, variant };
    let mut drawing = Drawing::new(ink, &sheet);
    let mut x = 0.0;
    for (count, part) in counts.iter().zip(widths(&counts, width)) {
        let (bar, sign) = inks(count.state, drawing.ink());
        drawing.bar_with(x + 0.5, 0.5, part - 1.0, BAR - 1.0, bar);
        drawing.sign(x + (part - SIGN) / 2.0, (BAR - SIGN) / 2.0, SIGN, sign, crate::state::drawing(count.state));
        x += part + GAP;
    }
    sign_words(&mut drawing, &counts, &places, (0.0, BAR + 10.0));
    drawing.finish()
}

/// The signs with their words, at places from a corner.
pub(super) fn sign_words(drawing: &mut Drawing, counts: &[&StateCount], places: &[(f64, f64)], corner: (f64, f64)) {
    let color = match drawing.ink() {
        Ink::Page => r#" class="p-sign""#,
        Ink::Paper => r##" color="#14343b""##,
    };
    for (count, (x, line)) in counts.iter().zip(places) {
        let (x, y) = (corner.0 + x, corner.1 + line * LINE);
        drawing.sign(x, y + 4.0, SIGN, color, crate::state::drawing(count.state));
        drawing.text(x + SIGN + 7.0, y + 17.5, Anchor::Start, Paint::Plain, count.words);
    }
}

/// The width of each part: by its count, but wide enough for its sign.
fn widths(counts: &[&StateCount], width: f64) -> Vec<f64> {
    let parts = counts.iter().fold(0.0, |sum, _| sum + 1.0);
    let free = (width - GAP * (parts - 1.0) - LEAST * parts).max(0.0);
    let total: f64 = counts.iter().map(|count| f64::from(count.count)).sum();
    counts.iter().map(|count| LEAST + free * f64::from(count.count) / total).collect()
}

/// Where the words of each state stand: from the left, and on which line; so much of the first is taken.
pub(super) fn word_places(counts: &[&StateCount], taken: f64, width: f64, text: f64) -> Vec<(f64, f64)> {
    let (mut x, mut line) = (taken, 0.0);
    let mut places = Vec::new();
    for count in counts {
        let needed = SIGN + 7.0 + text_width(count.words, text);
        if x > 0.0 && x + needed > width {
            (x, line) = (0.0, line + 1.0);
        }
        places.push((x, line));
        x += needed + 20.0;
    }
    places
}

/// Attributes of a state's part and of the sign on it.
const fn inks(state: State, ink: Ink) -> (&'static str, &'static str) {
    match ink {
        Ink::Page => match state {
            State::Late => (r#" class="p-late""#, r#" class="p-on-late""#),
            State::DueSoon => (r#" class="p-due-soon""#, r#" class="p-sign""#),
            State::OnTheWay => (r#" class="p-on-the-way""#, r#" class="p-on-action""#),
            State::NotStarted => (r#" class="p-not-started""#, r#" class="p-sign""#),
            State::Met => (r#" class="p-met""#, r#" class="p-on-met""#),
            State::Waived => (r#" class="p-waived""#, r#" class="p-sign""#),
            State::WaitingForYou => (r#" class="p-waiting""#, r#" class="p-on-accent""#),
        },
        Ink::Paper => match state {
            State::Late => (r##" fill="#b3261e""##, r##" color="#ffffff""##),
            State::DueSoon => (r##" fill="#c4dcdb""##, r##" color="#14343b""##),
            State::OnTheWay => (r##" fill="#0b6e6e""##, r##" color="#ffffff""##),
            State::NotStarted => (r##" fill="#ffffff" stroke="#64797f""##, r##" color="#14343b""##),
            State::Met => (r##" fill="#2e7d4f""##, r##" color="#ffffff""##),
            State::Waived => (r##" fill="#ebeee9""##, r##" color="#14343b""##),
            State::WaitingForYou => (r##" fill="#f0994f""##, r##" color="#14343b""##),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{Ink, StateCount, StatusStrip, status_strip, widths};
    use crate::state::State;

    const COUNTS: [StateCount; 4] = [
        StateCount { state: State::Met, count: 3, words: "3 toteutunut" },
        StateCount { state: State::Late, count: 2, words: "2 myöhässä" },
        StateCount { state: State::Waived, count: 0, words: "0 luovuttu" },
        StateCount { state: State::OnTheWay, count: 9, words: "9 käynnissä" },
    ];
    const STRIP: StatusStrip = StatusStrip {
        id: "s1",
        title: "Tavoitteiden tilanne",
        description: "Neljästätoista tavoitteesta kaksi on myöhässä.",
        counts: &COUNTS,
    };

    #[test]
    fn a_strip_for_the_page_and_for_paper() {
        insta::assert_snapshot!("strip_page", status_strip(&STRIP, Ink::Page));
        insta::assert_snapshot!("strip_paper", status_strip(&STRIP, Ink::Paper));
    }

    #[test]
    fn late_comes_first_and_none_is_left_out() {
        let picture = status_strip(&STRIP, Ink::Paper);
        let at = |words: &str| picture.find(words);
        assert!(at("2 myöhässä") < at("9 käynnissä") && at("9 käynnissä") < at("3 toteutunut"));
        assert_eq!(at("0 luovuttu"), None);
    }

    #[test]
    fn the_parts_fill_the_width() {
        let counts: Vec<&StateCount> = COUNTS.iter().filter(|count| count.count > 0).collect();
        let sum: f64 = widths(&counts, 720.0).iter().sum();
        assert!((sum + 2.0 * super::GAP - 720.0).abs() < 0.01);
        assert!(status_strip(&StatusStrip { counts: &[], ..STRIP }, Ink::Page).contains("</svg>"));
    }
}
