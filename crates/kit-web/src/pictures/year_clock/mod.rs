//! A year that runs around like a clock.

mod dial;
mod groups;
mod legend;
mod year;

use std::f64::consts::TAU;

use dial::{Dial, angle_of};
use groups::{Group, Room, groups};
use legend::Legend;
pub use year::{ClockMark, ClockRing, YearClock};

use super::Ink;
use super::drawing::{CAPITALS, Drawing, Paint, Sheet, TEXT, TEXT_NARROW, escaped, text_width, wrapped};
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

struct Size {
    variant: &'static str,
    width: f64,
    text: f64,
    /// The size of the names of months, and how far they are from the rings.
    months: (f64, f64),
    /// The largest radius of the rings, and the least of the middle.
    radii: (f64, f64),
    /// The widest a ring may be, and the space between two.
    band: (f64, f64),
    /// The largest sign, and how much smaller than its ring it is at least.
    sign: (f64, f64),
    /// The size of the numbers of rings.
    number: f64,
    /// The largest figures of the year.
    year: f64,
    /// The radius of the end of the hand.
    tip: f64,
    opening: f64,
    cuts: (f64, f64),
    columns: usize,
}

const WIDE: Size = Size {
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

/// On paper it leaves room for what stands around it on the sheet.
const PAPER: Size = Size { variant: "", radii: (262.0, 66.0), ..WIDE };

const NARROW: Size = Size {
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

/// Rings as large as the names of months leave room for.
fn dial(clock: &YearClock, size: &Size) -> Dial {
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

fn room(dial: &Dial, ring: u8, size: &Size) -> Room {
    let sign = (dial.band - size.sign.1).min(size.sign.0);
    let coin = (sign / 2.0 + 3.0).min((dial.band - dial.space) / 2.0);
    let number = (sign * 0.8).max(size.number.min(dial.band));
    Room { radius: dial.middle(ring), opening: dial.opening + 1.0, coin, sign, number }
}

/// By how much a name of wide letters is wider than most.
const LETTERS: f64 = 1.1;

/// The angle of the middle of a month, counted from none.
fn month_angle(month: u8) -> f64 {
    (f64::from(month) + 0.5) * TAU / 12.0
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
    let attributes = match (drawing.ink(), state) {
        (Ink::Page, State::Late) => r#" class="p-mark-late""#,
        (Ink::Page, State::Met) => r#" class="p-mark-met""#,
        (Ink::Page, State::DueSoon | State::OnTheWay) => r#" class="p-mark-going""#,
        (Ink::Page, State::WaitingForYou) => r#" class="p-mark-waiting""#,
        (Ink::Page, State::NotStarted | State::Waived) => r#" class="p-sign""#,
        (Ink::Paper, State::Late) => r##" color="#b3261e""##,
        (Ink::Paper, State::Met) => r##" color="#2e7d4f""##,
        (Ink::Paper, State::DueSoon | State::OnTheWay) => r##" color="#0b6e6e""##,
        (Ink::Paper, State::WaitingForYou) => r##" color="#b4540f""##,
        (Ink::Paper, State::NotStarted | State::Waived) => r##" color="#14343b""##,
    };
    drawing.sign(x - size / 2.0, y - size / 2.0, size, attributes, crate::state::drawing(state));
}

#[cfg(test)]
mod tests {
    use std::f64::consts::TAU;

    use jiff::ToSpan as _;
    use jiff::civil::{Date, date};

    use super::{
        ClockMark, ClockRing, Ink, MOST_RINGS, NARROW, PAPER, WIDE, YearClock, angle_of, dial, room, year_clock,
    };
    use crate::pictures::StateCount;
    use crate::state::State;

    fn months() -> [String; 12] {
        ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"]
            .map(str::to_owned)
    }

    fn mark(day: Date, state: State, label: &str) -> ClockMark {
        ClockMark { day, state, label: label.to_owned(), href: format!("/duty/{label}") }
    }

    fn drawn(rings: &[ClockRing<'_>], today: Option<Date>, ink: Ink) -> String {
        let counts = [
            StateCount { state: State::Met, count: 2, words: "2 toteutunutta" },
            StateCount { state: State::Late, count: 1, words: "1 myöhässä" },
            StateCount { state: State::Waived, count: 0, words: "0 luovuttu" },
        ];
        let clock = YearClock {
            id: "clock",
            title: "Vuosi 2026",
            description: "Kolme vuodessa, yksi myöhässä.",
            year: 2026,
            centre: "1 myöhässä",
            months: &months(),
            rings,
            today: today.map(|day| (day, "tänään")),
            counts: &counts,
            day_href: &|day| format!("#day-{day}"),
        };
        year_clock(&clock, ink)
    }

    fn sample() -> [Vec<ClockMark>; 2] {
        [
            vec![mark(date(2026, 3, 31), State::Met, "a"), mark(date(2026, 12, 31), State::NotStarted, "b")],
            vec![mark(date(2026, 10, 1), State::Met, "c"), mark(date(2026, 9, 30), State::Late, "d")],
        ]
    }

    fn of_sample(today: Option<Date>, ink: Ink) -> String {
        let [council, reports] = sample();
        let rings =
            [ClockRing { name: "Valtuusto", marks: &council }, ClockRing { name: "Raportit & muut", marks: &reports }];
        drawn(&rings, today, ink)
    }

    #[test]
    fn a_year_for_the_page_and_for_paper() {
        insta::assert_snapshot!("clock_page", of_sample(Some(date(2026, 11, 22)), Ink::Page));
        insta::assert_snapshot!("clock_paper", of_sample(Some(date(2026, 11, 22)), Ink::Paper));
    }

    #[test]
    fn every_mark_is_told_once_and_leads_on() {
        let picture = of_sample(None, Ink::Paper);
        for told in [
            r#"<a href="/duty/a" aria-label="a" class="p-point p-spot"><title>a</title>"#,
            r#"<a href="/duty/b" aria-label="b" class="p-point p-spot"><title>b</title>"#,
            r##"<a href="#day-2026-09-30" aria-label="2: d; c" class="p-point p-spot"><title>2: d; c</title>"##,
        ] {
            assert_eq!(picture.matches(told).count(), 1, "{told}");
        }
        assert_eq!(picture.matches("<a ").count(), 3);
        assert!(picture.contains(r#"<g role="group" aria-label="Raportit &amp; muut">"#));
        assert_eq!(of_sample(None, Ink::Page).matches("<a ").count(), 6);
    }

    #[test]
    fn several_marks_in_one_say_how_many_and_what_matters_first() {
        let picture = of_sample(None, Ink::Paper);
        let group = picture.split("#day-2026-09-30").nth(1).and_then(|rest| rest.split("</a>").next()).unwrap_or("");
        assert!(group.contains(">2</text>") && group.contains(crate::state::drawing(State::Late)), "{group}");
        assert!(!group.contains(crate::state::drawing(State::Met)));
    }

    #[test]
    fn the_year_begins_at_the_top_and_quarters_are_right_angles() {
        let degrees = |year, month, day| angle_of(date(year, month, day)) * 360.0 / TAU;
        for year in [2026, 2028] {
            for (month, quarter) in [(1, 0.0), (4, 90.0), (7, 180.0), (10, 270.0)] {
                assert!((degrees(year, month, 1) - quarter).abs() < 1e-9);
            }
            assert!(degrees(year, 12, 31) > 359.0 && degrees(year, 12, 31) < 360.0);
        }
        assert!((degrees(2028, 3, 1) - degrees(2026, 3, 1)).abs() < 1e-9);
        assert!(degrees(2028, 2, 29) < 60.0 && degrees(2028, 2, 29) > degrees(2028, 2, 28));
    }

    #[test]
    fn the_hand_shows_today_within_the_year() {
        let hand = r##" stroke="#b4540f" stroke-width="2.5""##;
        let right = of_sample(Some(date(2026, 4, 1)), Ink::Paper);
        assert!(right.contains(r#"<line x1="538" y1="295" x2="627" y2="295""#), "{right}");
        let top = of_sample(Some(date(2026, 1, 1)), Ink::Paper);
        assert!(top.contains(r#"<line x1="360" y1="117" x2="360" y2="28""#), "{top}");
        assert!(right.contains(hand) && right.contains("tänään"));
        for other in [None, Some(date(2025, 12, 31)), Some(date(2027, 1, 1))] {
            let picture = of_sample(other, Ink::Paper);
            assert!(!picture.contains(hand) && !picture.contains("tänään"));
        }
    }

    #[test]
    fn what_is_behind_us_is_darker() {
        let tiles = |today| {
            let picture = of_sample(today, Ink::Page);
            ["p-past", "p-ahead"].map(|class| picture.matches(class).count())
        };
        assert_eq!(tiles(Some(date(2026, 6, 1))), [4, 4]);
        assert_eq!(tiles(Some(date(2027, 6, 1))), [4, 0]);
        assert_eq!(tiles(Some(date(2025, 6, 1))), [0, 4]);
    }

    #[test]
    fn what_it_says_is_safe() {
        let marks = [mark(date(2026, 5, 5), State::Late, "\"><script>alert('1')</script>&")];
        let picture = drawn(&[ClockRing { name: "<b onclick=\"x\">", marks: &marks }], None, Ink::Page);
        assert!(!picture.contains("<script") && !picture.contains("<b ") && !picture.contains(r#"="x""#));
        assert!(picture.contains("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;"));
    }

    #[test]
    fn every_ring_and_every_day_has_its_place() {
        let days = date(2026, 1, 1).series(1.days()).take_while(|day| day.year() == 2026);
        let marks: Vec<_> = days.chain([date(2025, 12, 31), date(2027, 1, 1)]).collect();
        let marks: Vec<_> = marks.into_iter().map(|day| mark(day, State::Waived, "x")).collect();
        for rings in 1..12 {
            let rings = vec![ClockRing { name: "Kokoukset", marks: &marks }; rings];
            let picture = drawn(&rings, Some(date(2026, 1, 2)), Ink::Paper);
            assert!(!picture.contains("NaN") && !picture.contains("inf"));
            assert_eq!(picture.matches(r#"aria-label="Kokoukset""#).count(), rings.len().min(MOST_RINGS.into()));
            let titles = picture.split("<title>").filter_map(|rest| rest.split("</title>").next());
            let told: usize = titles.map(|title| title.split("; ").filter(|one| one.ends_with('x')).count()).sum();
            assert_eq!(told, 365 * rings.len().min(MOST_RINGS.into()));
        }
        assert_eq!(drawn(&[], None, Ink::Page), "");
    }

    #[test]
    fn marks_stay_within_their_ring_and_can_be_pressed() {
        for size in [&WIDE, &PAPER, &NARROW] {
            for most in 1..=MOST_RINGS {
                let rings = vec![ClockRing { name: "Kokoukset", marks: &[] }; most.into()];
                let clock = YearClock {
                    id: "",
                    title: "",
                    description: "",
                    year: 2026,
                    centre: "",
                    months: &months(),
                    rings: &rings,
                    today: None,
                    counts: &[],
                    day_href: &|_| String::new(),
                };
                let dial = dial(&clock, size);
                assert!(dial.inner() >= size.radii.1 - 1e-9 && dial.outer <= size.radii.0);
                let room = room(&dial, most - 1, size);
                assert!(2.0 * room.coin <= dial.band - dial.space + 1e-9 && room.sign <= 2.0 * room.coin);
                if size.variant == "wide" {
                    assert!(dial.band - 2.0 >= 24.0, "a finger finds it");
                }
            }
        }
    }

    #[test]
    fn months_can_be_read_on_the_narrowest_phone() {
        // A phone of 320 pixels leaves 288 between the edges of the page.
        assert!(NARROW.months.0 * 288.0 / NARROW.width >= 11.0);
    }
}
