use std::f64::consts::TAU;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use super::size::{NARROW, PAPER, WIDE, dial, room};
use super::{ClockMark, ClockRing, Ink, MOST_RINGS, YearClock, angle_of, year_clock};
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
    assert!(right.contains(r#"<line x1="576" y1="333" x2="665" y2="333""#), "{right}");
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
