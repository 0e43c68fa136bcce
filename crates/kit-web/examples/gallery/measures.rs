//! A list with filters, pages and downloads.

use askama::Template;
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::list_view::{Column, Download, FilterTag, Pager, PagerStep, Sorted};
use kit_web::shell::Shell;
use kit_web::state::State;

use crate::surroundings::Look;

/// A row of the list of measures.
pub struct Line {
    title: &'static str,
    goal: &'static str,
    state: State,
    word: &'static str,
    owner: &'static str,
    until: &'static str,
    hours: &'static str,
}

/// The list.
#[derive(Template)]
#[template(path = "measures.html")]
pub struct Measures {
    shell: Shell,
    columns: Vec<Column>,
    filters: Vec<FilterTag>,
    lines: Vec<Line>,
    search: Field,
    kind: Choices,
    pager: Pager,
    downloads: Vec<Download>,
}

impl Measures {
    pub fn sample(look: &Look) -> Self {
        let filter = |label: &str| FilterTag { label: label.into(), href: "?".into() };
        let states = [("", "Kaikki"), ("late", "Myöhässä"), ("met", "Toteutunut")];
        Self {
            shell: look.shell("Toimenpiteet", "measures.html"),
            columns: vec![
                Column::new("Toimenpide").sort("?sort=title", Sorted::No),
                Column::new("Kärki"),
                Column::new("Tila").sort("?sort=state", Sorted::Down),
                Column::new("Vastuu"),
                Column::new("Viimeistään").sort("?sort=until", Sorted::No),
                Column::new("Tunteja").number(),
            ],
            filters: vec![filter("Laji: vaikuttaminen"), filter("Vastuu: yhteyspäällikkö")],
            lines: lines(),
            search: Field::new("q", "Hae toimenpiteitä"),
            kind: Choices::one(
                Field::new("state", "Tila"),
                states.into_iter().map(|(value, label)| Choice::new(value, label)).collect(),
            ),
            pager: pager(),
            downloads: vec![
                Download::new("CSV", "measures.csv"),
                Download::new("XLSX", "measures.xlsx"),
                Download { note: "42 toimenpidettä".into(), ..Download::new("Luettelo (PDF)", "measures.pdf") },
            ],
        }
    }
}

fn pager() -> Pager {
    let page = |number: &str, current| PagerStep::Page {
        number: number.into(),
        label: format!("Sivu {number}"),
        href: format!("?page={number}"),
        current,
    };
    Pager {
        label: "Luettelon sivut".into(),
        previous: Some(("Edellinen".into(), "?page=1".into())),
        next: Some(("Seuraava".into(), "?page=3".into())),
        pages: vec![page("1", false), page("2", true), page("3", false), PagerStep::Gap, page("9", false)],
    }
}

fn lines() -> Vec<Line> {
    let late = (State::Late, "myöhässä");
    let line = |title, goal, (state, word), owner, until, hours| Line { title, goal, state, word, owner, until, hours };
    vec![
        line("Kannanotto radan varren kuntien kanssa", "1", late, "Yhteyspäällikkö", "31.10.2026", "12"),
        line(
            "Lausunto valtakunnallisesta liikennejärjestelmäsuunnitelmasta",
            "1",
            late,
            "Kaavoituspäällikkö",
            "15.11.2026",
            "8,5",
        ),
        line(
            "Kansanedustajien aamukahvit",
            "2",
            (State::DueSoon, "määräaika lähellä"),
            "Kaupunginjohtaja",
            "27.11.2026",
            "4",
        ),
        line(
            "Opiskelijoiden vierailu eduskuntaan",
            "2",
            (State::OnTheWay, "käynnissä"),
            "Viestintäjohtaja",
            "12.12.2026",
            "21",
        ),
        line(
            "Sähköverkon liitynnän aikataulu kirjallisena",
            "3",
            (State::WaitingForYou, "odottaa sinua"),
            "Yhteyspäällikkö",
            "18.12.2026",
            "2",
        ),
        line("Tiedote kumppanuussopimuksesta", "4", (State::Met, "toteutunut"), "Viestintäjohtaja", "5.9.2026", "3"),
    ]
}
