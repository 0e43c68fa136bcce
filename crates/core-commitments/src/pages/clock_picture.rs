//! The year as a picture: on the page of the clock, and large on paper.
// tidy: no template because it is a picture

use std::collections::BTreeMap;

use kernel::{Lang, State};
use kit_web::Reader;
use kit_web::pictures::{ClockMark, ClockRing, Ink, MOST_RINGS, StateCount, YearClock, year_clock};

use super::clock::{Turned, day_id, lede};
use super::place::duty_href;
use super::sources;
use crate::rules::{Party, Status};
use crate::store::work::Work;
use crate::told;
use crate::words as t;

/// The ring of a duty: a body that follows a plan up has one of its own; everything else is told by where it comes from.
fn ring(lang: Lang, work: &Work) -> (u8, String) {
    let source = work.commitment.source.as_ref().map_or("", |source| source.kind.as_str());
    match (source, &work.commitment.terms.to) {
        ("follow-up" | "meeting" | "decision", Party::Named(body)) => (0, body.clone()),
        ("target" | "measure", _) => (1, t::ring_plans(lang).to_owned()),
        ("promise", _) => (2, t::ring_promises(lang).to_owned()),
        ("", _) => (3, t::ring_commitments(lang).to_owned()),
        (other, _) => (4, sources::word(lang, other).to_owned()),
    }
}

/// The picture of the year that is asked for.
pub(super) fn of_year(reader: &Reader, turned: &Turned, ink: Ink) -> String {
    let late = turned.late(reader.today);
    let (lang, today) = (reader.lang, reader.today);
    let mut rings: BTreeMap<(u8, String), Vec<ClockMark>> = BTreeMap::new();
    for work in &turned.duties {
        let status = work.duty.status(today);
        let label = t::clock_mark(
            lang,
            kit_words::day(lang, work.duty.due_on),
            told::status(lang, status),
            &work.commitment.terms.title,
            told::whose(lang, work),
        );
        let href = duty_href(work.commitment.space, work.duty.id);
        let mark = ClockMark { day: work.duty.due_on, state: status.state(), label, href };
        let (mut rank, mut name) = ring(lang, work);
        // Where there are more bodies than rings, the rest share the last.
        if rank == 0 && rings.len() + 4 > usize::from(MOST_RINGS) && !rings.contains_key(&(0, name.clone())) {
            (rank, name) = (4, t::ring_other(lang).to_owned());
        }
        rings.entry((rank, name)).or_default().push(mark);
    }
    // A sheet of a year in which nothing is due shows the year.
    if rings.is_empty() && ink == Ink::Paper {
        rings.insert((3, t::ring_commitments(lang).to_owned()), Vec::new());
    }
    let drawn: Vec<ClockRing<'_>> = rings.iter().map(|((_, name), marks)| ClockRing { name, marks }).collect();
    let counted = counts(reader, &turned.duties);
    let counts: Vec<StateCount<'_>> =
        counted.iter().map(|(state, words, count)| StateCount { state: *state, words, count: *count }).collect();
    let months: [String; 12] =
        std::array::from_fn(|month| kit_words::month(lang, i8::try_from(month + 1).unwrap_or(1)));
    let today_words = t::clock_today(lang, kit_words::day(lang, today));
    let clock = YearClock {
        id: "clock",
        title: &t::clock_of(lang, turned.year.to_string()),
        description: &lede(lang, turned.duties.len(), late),
        year: turned.year,
        centre: &if late > 0 { t::clock_late(lang, late) } else { String::new() },
        months: &months,
        rings: &drawn,
        today: Some((today, &today_words)),
        counts: &counts,
        day_href: &|day| format!("#{}", day_id(day)),
    };
    year_clock(&clock, ink)
}

fn counts(reader: &Reader, duties: &[Work]) -> Vec<(State, String, u32)> {
    let mut counts: Vec<(Status, u32)> = Vec::new();
    for work in duties {
        // What is to be raised is late, and drawn so.
        let status = work.duty.status(reader.today).max(Status::Late);
        match counts.iter_mut().find(|(known, _)| *known == status) {
            Some((_, count)) => *count += 1,
            None => counts.push((status, 1)),
        }
    }
    counts.sort();
    let counted = |(status, count): (Status, u32)| {
        let words = t::clock_counted(reader.lang, count, told::status(reader.lang, status));
        (status.state(), words, count)
    };
    counts.into_iter().map(counted).collect()
}
