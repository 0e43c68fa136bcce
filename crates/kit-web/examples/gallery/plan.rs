//! The plan's front page and one goal of it.

use askama::Template;
use jiff::civil::{Date, date};
use kit_web::pictures::{
    DatedValue, Grain, Ink, LineChart, StateCount, StatusStrip, TargetLine, line_chart, status_strip,
};
use kit_web::shell::{Link, Notice, NoticeKind, Shell};
use kit_web::state::State;
use kit_web::tree::TreeItem;

use crate::surroundings::Look;

/// A goal as the plan's front page shows it.
pub struct GoalLine {
    number: &'static str,
    title: &'static str,
    state: State,
    word: &'static str,
    percent: u8,
    words: &'static str,
}

/// The plan's front page.
#[derive(Template)]
#[template(path = "plan.html")]
pub struct Plan {
    shell: Shell,
    strip: String,
    goals: Vec<GoalLine>,
}

impl Plan {
    pub fn sample(look: &Look) -> Self {
        let mut shell = look.shell("Edunvalvontasuunnitelma 2026", "plan.html");
        shell.breadcrumbs.clear();
        let goal = |number, title, state, word, percent, words| GoalLine { number, title, state, word, percent, words };
        Self {
            shell,
            strip: strip("tilanne"),
            goals: vec![
                goal(
                    "1",
                    "Kaksoisraide itään ja tunti pois pääkaupungin matkasta",
                    State::Late,
                    "myöhässä",
                    42,
                    "5 / 12",
                ),
                goal("2", "Korkeakouluun 400 uutta aloituspaikkaa", State::OnTheWay, "käynnissä", 50, "3 / 6"),
                goal("3", "Vihreä teollisuus saa sähkönsä ajoissa", State::DueSoon, "määräaika lähellä", 67, "4 / 6"),
                goal("4", "Kaupunki valtion kumppanina kotoutumisessa", State::Met, "toteutunut", 100, "3 / 3"),
            ],
        }
    }
}

/// How the targets of the sample plan stand.
pub fn strip(id: &str) -> String {
    let count = |state, count, words| StateCount { state, count, words };
    status_strip(
        &StatusStrip {
            id,
            title: "Tavoitteiden tilanne",
            description: "Suunnitelman 27 tavoitteesta 3 on myöhässä, 2:n määräaika on lähellä, 9 on käynnissä, 4 on \
                          aloittamatta, 8 on toteutunut ja yhdestä on luovuttu.",
            counts: &[
                count(State::Late, 3, "3 myöhässä"),
                count(State::DueSoon, 2, "2 määräaika lähellä"),
                count(State::OnTheWay, 9, "9 käynnissä"),
                count(State::NotStarted, 4, "4 aloittamatta"),
                count(State::Met, 8, "8 toteutunut"),
                count(State::Waived, 1, "1 luovuttu"),
            ],
        },
        Ink::Page,
    )
}

/// A goal with its targets, indicator and people.
#[derive(Template)]
#[template(path = "goal.html")]
pub struct Goal {
    shell: Shell,
    targets: Vec<TreeItem>,
    chart: String,
}

impl Goal {
    pub fn sample(look: &Look) -> Self {
        let mut shell = look.shell("Kaksoisraide itään", "plan.html");
        shell.notice = Some(Notice {
            kind: NoticeKind::Done,
            title: "Tapaaminen on kirjattu.".into(),
            text: "Se näkyy nyt kärjen tapahtumissa ja seuraavassa raportissa.".into(),
            link: Some(Link::new("Kumoa", "undo")),
        });
        let target = |number: &str, text: &str, state, word: &str, note: &str| TreeItem {
            href: "target.html".into(),
            state: Some((state, word.into())),
            note: note.into(),
            ..TreeItem::new(number, text)
        };
        Self {
            shell,
            targets: vec![
                target(
                    "1.1",
                    "Ratasuunnitelma valmistuu ja sen rahoitus on valtion talousarviossa",
                    State::Late,
                    "myöhässä",
                    "määräaika 31.10.",
                )
                .with(vec![
                    target("1.1.1", "Suunnittelusopimus väylävirkamiesten kanssa", State::Met, "toteutunut", ""),
                    target(
                        "1.1.2",
                        "Yhteinen kannanotto radan varren kuntien kanssa",
                        State::Late,
                        "myöhässä",
                        "määräaika 31.10.",
                    ),
                ]),
                target("1.2", "Lähijunien vuoroväli on puoli tuntia", State::OnTheWay, "käynnissä", "vuoden loppuun"),
                target(
                    "1.3",
                    "Asema-alueen kaava on hyväksytty",
                    State::Waived,
                    "luovuttu",
                    "siirtyi vuoden 2027 suunnitelmaan",
                ),
            ],
            chart: chart("junat"),
        }
    }
}

/// An indicator of the sample plan.
pub fn chart(id: &str) -> String {
    let value = |year, month, day, value| DatedValue { day: date(year, month, day), value };
    line_chart(
        &LineChart {
            id,
            title: "Itäradan päivittäiset junavuorot",
            description: "Vuorot ovat lisääntyneet 14:stä 26:een tammikuusta 2024 lokakuuhun 2026. Tavoite on 36.",
            unit: "vuoroa arkipäivässä",
            values: &[
                value(2024, 1, 15, 14.0),
                value(2024, 8, 12, 16.0),
                value(2025, 1, 13, 16.0),
                value(2025, 6, 9, 19.0),
                value(2025, 12, 15, 22.0),
                value(2026, 6, 8, 24.0),
                value(2026, 10, 31, 26.0),
            ],
            target: Some(TargetLine { value: 36.0, words: "Tavoite 36" }),
            today: Some((date(2026, 11, 22), "tänään")),
            number: &|number| format!("{number:.0}"),
            date: &name_of,
        },
        Ink::Page,
    )
}

fn name_of(day: Date, grain: Grain) -> String {
    match grain {
        Grain::Day => format!("{}.{}.", day.day(), day.month()),
        Grain::Month => format!("{}/{}", day.month(), day.year()),
        Grain::Year => day.year().to_string(),
    }
}
