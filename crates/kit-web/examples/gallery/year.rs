//! A year with what falls in it.

use askama::Template;
use jiff::civil::date;
use kit_web::pictures::{ClockMark, ClockRing, Ink, StateCount, YearClock, year_clock};
use kit_web::shell::Shell;
use kit_web::state::{self, State};

use crate::surroundings::Look;

/// The year as a clock, with its list.
#[derive(Template)]
#[template(path = "year.html")]
pub struct Year {
    shell: Shell,
    clock: String,
    lines: Vec<(String, String)>,
}

type Ring = (&'static str, &'static [(i8, i8, State, &'static str)]);

const RINGS: [Ring; 6] = [
    (
        "Valtuusto ja hallitus",
        &[
            (1, 26, State::Met, "Vuoden painopisteet"),
            (3, 30, State::Met, "Edellisen vuoden raportti"),
            (6, 15, State::Met, "Puolivuotiskatsaus"),
            (9, 28, State::Waived, "Väliraportti"),
            (11, 30, State::DueSoon, "Ensi vuoden kärjet"),
            (12, 14, State::NotStarted, "Edunvalvontasuunnitelma 2027"),
        ],
    ),
    (
        "Valtion talousarvio",
        &[
            (2, 10, State::Met, "Esitykset kehysriiheen"),
            (4, 22, State::Met, "Kannanotto kehyksistä"),
            (8, 7, State::Met, "Esitykset budjettiriiheen"),
            (8, 10, State::Met, "Tapaaminen valtiovarainministeriössä"),
            (9, 1, State::Met, "Kannanotto budjettiriihestä"),
            (10, 16, State::Late, "Lausunto valiokunnalle"),
            (10, 20, State::Met, "Kuuleminen liikennejaostossa"),
            (10, 22, State::Met, "Kirje kansanedustajille"),
        ],
    ),
    (
        "Seurantaraportit",
        &[
            (1, 31, State::Met, "Raportti 4/2025"),
            (4, 30, State::Met, "Raportti 1/2026"),
            (7, 31, State::Met, "Raportti 2/2026"),
            (10, 31, State::Late, "Raportti 3/2026"),
        ],
    ),
    (
        "Tapahtumat ja messut",
        &[
            (3, 11, State::Met, "Maakuntapäivä"),
            (5, 20, State::Met, "Kuntamarkkinat"),
            (6, 25, State::Met, "SuomiAreena"),
            (9, 9, State::Met, "Kaupunkipäivät"),
            (12, 2, State::OnTheWay, "Kansanedustajien aamukahvit"),
        ],
    ),
    (
        "Kumppanit ja verkostot",
        &[
            (2, 2, State::Met, "Verkoston kokous"),
            (2, 5, State::Met, "Maakuntaliiton työryhmä"),
            (5, 4, State::Met, "Verkoston kokous"),
            (11, 23, State::WaitingForYou, "Verkoston kokous"),
            (12, 9, State::NotStarted, "Maakuntaliiton työryhmä"),
        ],
    ),
    (
        "Hakemukset ja rahoitus",
        &[
            (2, 27, State::Met, "Asuntorahaston haku"),
            (9, 15, State::Met, "EU-hankkeen väliraportti"),
            (12, 31, State::OnTheWay, "Innovaatiohaku"),
        ],
    ),
];

impl Year {
    pub fn sample(look: &Look) -> Self {
        let marks = RINGS.map(|(name, marks)| {
            let mark = |(month, day, state, what): &(i8, i8, State, &str)| ClockMark {
                day: date(2026, *month, *day),
                state: *state,
                label: format!("{day}.{month}. {what}, {}", state::word(kernel::Lang::Fi, *state)),
                href: "measures.html".into(),
            };
            (name, marks.iter().map(mark).collect::<Vec<_>>())
        });
        let lines =
            marks.iter().flat_map(|(name, marks)| marks.iter().map(|mark| ((*name).into(), mark.label.clone())));
        Self { shell: look.shell("Vuosikello", "year.html"), clock: clock(&marks), lines: lines.collect() }
    }
}

fn clock(marks: &[(&str, Vec<ClockMark>)]) -> String {
    let months =
        ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];
    let rings: Vec<_> = marks.iter().map(|(name, marks)| ClockRing { name, marks }).collect();
    let counts = State::ALL.map(|state| {
        let count = marks.iter().flat_map(|(_, marks)| marks).filter(|mark| mark.state == state).count();
        (state, count, state::counted(kernel::Lang::Fi, state, count))
    });
    let counts: Vec<_> = counts
        .iter()
        .map(|(state, count, words)| StateCount { state: *state, count: u32::try_from(*count).unwrap_or(0), words })
        .collect();
    year_clock(
        &YearClock {
            id: "vuosi",
            title: "Vuosi 2026",
            description: "Vuoden 31 sitoumuksesta 2 on myöhässä ja yksi odottaa sinua.",
            year: 2026,
            centre: "2 myöhässä",
            months: &months.map(str::to_owned),
            rings: &rings,
            today: Some((date(2026, 11, 22), "tänään 22.11.")),
            counts: &counts,
            day_href: &|day| format!("#day-{day}"),
        },
        Ink::Page,
    )
}
