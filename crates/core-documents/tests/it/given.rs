//! A follow-up report of a city that does not exist, in three languages, as a committee would get it.

use std::fmt::Write;

use core_documents::document::{
    Align, Block, Callout, CalloutKind, Column, Document, Fact, Figure, Item, KeyFigure, Level, List, Row, Run, Table,
    Tone, Words,
};
use jiff::civil::date;
use kernel::Lang;

use crate::goals::{GOALS, Goal};

/// The same words in Finnish, Swedish and English.
pub type Said = [&'static str; 3];

const CITY: Said = ["Koivurannan kaupunki", "Björkstrands stad", "City of Koivuranta"];

pub fn words(lang: Lang) -> Words {
    let [page, contents] = match lang {
        Lang::Fi => ["Sivu {page} / {pages}", "Sisällys"],
        Lang::Sv => ["Sida {page} av {pages}", "Innehåll"],
        Lang::En => ["Page {page} of {pages}", "Contents"],
    };
    Words { page: page.to_owned(), contents: contents.to_owned() }
}

pub fn state_word(tone: Tone) -> Said {
    match tone {
        Tone::Late => ["myöhässä", "försenad", "late"],
        Tone::Soon => ["määräaika lähellä", "snart dags", "due soon"],
        Tone::OnWay => ["käynnissä", "pågår", "on the way"],
        Tone::Met => ["toteutunut", "uppnådd", "met"],
        Tone::Waived => ["luovuttu", "slopad", "waived"],
        Tone::Waiting => ["odottaa sinua", "väntar på dig", "waiting for you"],
        Tone::NotStarted => ["ei alkanut", "inte inledd", "not started"],
    }
}

/// The report, in this language.
pub fn follow_up(lang: Lang) -> Document {
    let s = |said: Said| said[lang.index()];
    let mut body = opening(lang);
    for goal in &GOALS {
        body.extend(chapter(lang, goal));
    }
    body.extend(closing(lang));
    Document {
        lang,
        words: words(lang),
        title: s([
            "Edunvalvontasuunnitelman seuranta",
            "Uppföljning av planen för intressebevakning",
            "Follow-up of the advocacy plan",
        ])
        .into(),
        subtitle: Some(s(["Tammi–elokuu 2026", "Januari–augusti 2026", "January–August 2026"]).into()),
        organisation: s(CITY).into(),
        date_line: s(["14.9.2026", "14.9.2026", "14 September 2026"]).into(),
        date: date(2026, 9, 14),
        facts: vec![
            Fact::new(
                s(["Toimielin", "Organ", "Body"]),
                s([
                    "Elinvoimalautakunta, kokous 23.9.2026",
                    "Livskraftsnämnden, möte 23.9.2026",
                    "Economic development committee, meeting on 23 September 2026",
                ]),
            ),
            Fact::new(s(["Asia", "Ärende", "Record"]), "KOI/412/00.01.02/2026"),
            Fact::new(
                s(["Valmistelija", "Beredare", "Prepared by"]),
                s(["Yhteyspäällikkö", "Kontaktchefen", "Connections manager"]),
            ),
            Fact {
                label: s(["Suunnitelma", "Plan", "Plan"]).into(),
                value: vec![Run::link(
                    s(["Edunvalvontasuunnitelma 2026", "Plan för intressebevakning 2026", "Advocacy plan 2026"]),
                    "https://kortteli.koivuranta.example/plans/2026",
                )],
            },
        ],
        draft: None,
        footer: Some(
            s([
                "Edunvalvonnan seuranta 2/2026",
                "Uppföljning av intressebevakningen 2/2026",
                "Advocacy follow-up 2/2026",
            ])
            .into(),
        ),
        contents: Some(Level::One),
        body,
    }
}

fn opening(lang: Lang) -> Vec<Block> {
    let s = |said: Said| said[lang.index()];
    let figure = |label: Said, number: &str, note: Said| KeyFigure {
        label: s(label).into(),
        number: number.to_owned(),
        note: Some(s(note).into()),
    };
    vec![
        Block::heading(Level::One, s(["Tilanne yhdellä silmäyksellä", "Läget i korthet", "Where we stand"])),
        Block::KeyFigures {
            figures: vec![
                figure(["Tavoitteet", "Mål", "Goals"], "3", ["yksi toteutunut", "ett uppnått", "one met"]),
                figure(["Toimenpiteet", "Åtgärder", "Measures"], "10", ["neljä valmista", "fyra klara", "four done"]),
                figure(["Myöhässä", "Försenade", "Late"], "1", ["keväällä kolme", "tre i våras", "three in spring"]),
                figure(
                    ["Tapaamiset", "Möten", "Meetings"],
                    "14",
                    ["tavoite 20 vuodessa", "målet är 20 per år", "20 planned this year"],
                ),
            ],
        },
        Block::paragraph(s([
            "Suunnitelman kolmesta tavoitteesta yksi on toteutunut, yksi etenee ja yksi on myöhässä. Edellisen raportin jälkeen valmistui neljä toimenpidettä, ja myöhässä olevien määrä väheni kolmesta yhteen. Syksyn tärkein asia on suoran junayhteyden rahoitus, joka ratkaistaan valtion budjettiriihessä.",
            "Av planens tre mål är ett uppnått, ett går framåt och ett är försenat. Sedan den förra rapporten har fyra åtgärder blivit klara, och antalet försenade har minskat från tre till en. Höstens viktigaste fråga är finansieringen av den direkta tågförbindelsen, som avgörs i statens budgetria.",
            "Of the plan’s three goals one is met, one moves on and one is late. Since the last report four measures were finished, and the number of late ones fell from three to one. The most important matter of the autumn is the funding of the direct train, which the government’s budget session decides.",
        ])),
        Block::Callout(Callout {
            kind: CalloutKind::Decision,
            title: s(["Päätösehdotus", "Beslutsförslag", "Proposed decision"]).into(),
            blocks: vec![
                Block::paragraph(s(["Elinvoimalautakunta", "Livskraftsnämnden", "The economic development committee"])),
                Block::List(List::numbers(vec![
                    Item::line(s([
                        "merkitsee seurantaraportin tiedoksi",
                        "antecknar uppföljningsrapporten för kännedom",
                        "notes the follow-up report",
                    ])),
                    Item::line(s([
                        "kehottaa hyvinvointikoordinaattoria pyytämään ensihoidon tiedot uudelleen 15.10.2026 mennessä",
                        "uppmanar välfärdskoordinatorn att på nytt begära uppgifterna om akutsjukvården senast 15.10.2026",
                        "asks the wellbeing coordinator to request the ambulance data again by 15 October 2026",
                    ])),
                    Item::line(s([
                        "luopuu mielipidekirjoituksesta, koska yhteinen kannanotto korvaa sen.",
                        "avstår från insändaren, eftersom det gemensamma ställningstagandet ersätter den.",
                        "waives the opinion piece, because the joint position replaces it.",
                    ])),
                ])),
            ],
        }),
        goals_at_a_glance(lang),
    ]
}

fn goals_at_a_glance(lang: Lang) -> Block {
    let s = |said: Said| said[lang.index()];
    Block::Table(Table {
        caption: Some(s(["Tavoitteet ja niiden tila", "Målen och deras läge", "The goals and how they stand"]).into()),
        columns: vec![
            Column::words(s(["Tavoite", "Mål", "Goal"]), 6),
            Column::numbers(s(["Valmiina", "Klara", "Done"]), 2),
            Column::words(s(["Tila", "Läge", "State"]), 3),
        ],
        rows_have_heads: true,
        rows: GOALS
            .iter()
            .map(|goal| {
                let met = goal.measures.iter().filter(|measure| measure.3 == Tone::Met).count();
                Row {
                    cells: vec![
                        vec![s(goal.name).into()],
                        vec![format!("{met} / {}", goal.measures.len()).into()],
                        vec![Run::state(goal.tone, s(state_word(goal.tone)))],
                    ],
                }
            })
            .collect(),
    })
}

fn chapter(lang: Lang, goal: &Goal) -> Vec<Block> {
    let s = |said: Said| said[lang.index()];
    let measures = Table {
        caption: Some(s(["Toimenpiteet", "Åtgärder", "Measures"]).into()),
        columns: vec![
            Column::words(s(["Toimenpide", "Åtgärd", "Measure"]), 7),
            Column::words(s(["Vastuu", "Ansvar", "Responsible"]), 4),
            Column { title: s(["Määräaika", "Tidsfrist", "Due"]).into(), align: Align::End, width: 3 },
            Column::words(s(["Tila", "Läge", "State"]), 4),
        ],
        rows_have_heads: true,
        rows: goal
            .measures
            .iter()
            .map(|(what, who, when, tone)| Row {
                cells: vec![
                    vec![s(*what).into()],
                    vec![s(*who).into()],
                    vec![s(*when).into()],
                    vec![Run::state(*tone, s(state_word(*tone)))],
                ],
            })
            .collect(),
    };
    vec![
        Block::heading(Level::One, s(goal.name)),
        Block::Paragraph {
            text: vec![Run::state(goal.tone, s(state_word(goal.tone))), Run::Break, s(goal.reason).into()],
        },
        Block::heading(Level::Two, s(["Mitä tehtiin", "Vad som gjordes", "What was done"])),
        Block::paragraph(s(goal.done)),
        Block::Table(measures),
        Block::heading(Level::Two, s(["Mittari", "Indikator", "Indicator"])),
        indicator(lang),
    ]
}

fn indicator(lang: Lang) -> Block {
    let s = |said: Said| said[lang.index()];
    let values = [38, 44, 41, 52, 57, 66];
    Block::Figure(Figure {
        svg: chart(&values, 80),
        alternative: s([
            "Viivakaavio: arvo nousee vuoden 2021 luvusta 38 vuoden 2026 lukuun 66, tavoite on 80.",
            "Linjediagram: värdet stiger från 38 år 2021 till 66 år 2026, målet är 80.",
            "Line chart: the value rises from 38 in 2021 to 66 in 2026, the target is 80.",
        ])
        .into(),
        caption: Some(
            s([
                "Mittarin kehitys vuosina 2021–2026, tavoite katkoviivalla",
                "Indikatorns utveckling 2021–2026, målet som streckad linje",
                "The indicator from 2021 to 2026, the target dashed",
            ])
            .into(),
        ),
        width_percent: 80,
    })
}

fn closing(lang: Lang) -> Vec<Block> {
    let mut blocks = what_changed(lang);
    blocks.push(Block::PageBreak);
    blocks.push(Block::heading(
        Level::One,
        ["Liite: yhteydenpito", "Bilaga: kontakter", "Annex: contacts"][lang.index()],
    ));
    blocks.push(contacts(lang));
    blocks
}

fn what_changed(lang: Lang) -> Vec<Block> {
    let s = |said: Said| said[lang.index()];
    vec![
        Block::heading(Level::One, s(["Mitä muuttui", "Vad som har ändrats", "What changed"])),
        Block::List(List::bullets(vec![
            Item {
                blocks: vec![
                    Block::paragraph(s([
                        "Tavoitteen 3 tila muuttui toteutuneeksi.",
                        "Mål 3 uppnåddes.",
                        "Goal 3 was met.",
                    ])),
                    Block::List(List::bullets(vec![Item::line(s([
                        "Ministeriön päätös 12.5.2026, 120 aloituspaikkaa.",
                        "Ministeriets beslut 12.5.2026, 120 nybörjarplatser.",
                        "Decision of the ministry on 12 May 2026, 120 places.",
                    ]))])),
                ],
            },
            Item::line(s([
                "Kaksi keväällä myöhässä ollutta toimenpidettä valmistui.",
                "Två åtgärder som var försenade i våras blev klara.",
                "Two measures that were late in spring were finished.",
            ])),
            Item {
                blocks: vec![Block::Paragraph {
                    text: vec![
                        Run::strong(s(["Uusi riski: ", "Ny risk: ", "New risk: "])),
                        s([
                            "valtion säästöt voivat siirtää ostoliikenteen vuoteen 2028.",
                            "statens sparåtgärder kan skjuta upp köptrafiken till 2028.",
                            "government savings may move the service to 2028.",
                        ])
                        .into(),
                    ],
                }],
            },
        ])),
        Block::Quote {
            blocks: vec![Block::paragraph(
                Run::text("Yöllä ei lähdetä sataa kilometriä lapsen kanssa, jos lääkäri on lähempänä.")
                    .said_in(Lang::Fi),
            )],
        },
        Block::heading(Level::Three, s(["Merkit", "Tecken", "Signs"])),
        Block::List(List::bullets(
            Tone::ALL.iter().map(|tone| Item::line(Run::state(*tone, s(state_word(*tone))))).collect(),
        )),
    ]
}

const CONTACTS: [(Said, Said); 3] = [
    (
        [
            "Liikenneministeriön virkajohto",
            "Kommunikationsministeriets tjänstemannaledning",
            "Officials of the transport ministry",
        ],
        [
            "Junayhteyden ostoliikenne ja sen kustannukset",
            "Köptrafiken på banan och dess kostnader",
            "The purchased train service and its costs",
        ],
    ),
    (
        ["Vaalipiirin kansanedustajat", "Valkretsens riksdagsledamöter", "Members of parliament of the constituency"],
        [
            "Päivystysasetus ja asukaskyselyn tulos",
            "Jourförordningen och enkätens resultat",
            "The emergency care decree and the survey’s result",
        ],
    ),
    (
        ["Maakuntaliitto", "Landskapsförbundet", "Regional council"],
        [
            "Aloituspaikkojen yhteinen hakemus",
            "Den gemensamma ansökan om nybörjarplatser",
            "The joint application for places",
        ],
    ),
];

/// A table that is longer than a page.
fn contacts(lang: Lang) -> Block {
    let s = |said: Said| said[lang.index()];
    let rows = CONTACTS.iter().cycle().zip(0..34).map(|((who, about), n)| {
        let (day, month) = (1 + n % 28, 1 + n / 5);
        let when = if lang == Lang::En { format!("{day}/{month}/2026") } else { format!("{day}.{month}.2026") };
        Row::of([when, s(*who).to_owned(), s(*about).to_owned()])
    });
    Block::Table(Table {
        caption: Some(
            s([
                "Tapaamiset ja yhteydenotot kaudella",
                "Möten och kontakter under perioden",
                "Meetings and contacts in the period",
            ])
            .into(),
        ),
        columns: vec![
            Column::numbers(s(["Päivä", "Dag", "Day"]), 2),
            Column::words(s(["Kenen kanssa", "Med vem", "With whom"]), 5),
            Column::words(s(["Aihe", "Ämne", "About"]), 6),
        ],
        rows_have_heads: false,
        rows: rows.collect(),
    })
}

/// A line over years with its target, as the house draws it.
pub fn chart(values: &[i32], target: i32) -> String {
    let y = |value: i32| 190 - value * 2;
    let points: Vec<_> = values.iter().zip(0..).map(|(value, n)| (50 + n * 100, *value, 2021 + n)).collect();
    let mut svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 600 225' width='600' height='225' \
         font-family='Source Sans 3' font-size='14' fill='#14343B'>\
         <path d='M30,190H570' stroke='#D5DAD6'/>\
         <path d='M30,{t}H570' stroke='#B4540F' stroke-width='1.5' stroke-dasharray='6 4'/>\
         <text x='570' y='{}' text-anchor='end' fill='#B4540F'>{target}</text>",
        y(target) - 6,
        t = y(target),
    );
    let line: Vec<_> = points.iter().map(|(x, value, _)| format!("{x},{}", y(*value))).collect();
    let _ = write!(svg, "<polyline points='{}' fill='none' stroke='#0B6E6E' stroke-width='2.5'/>", line.join(" "));
    for (x, value, year) in points {
        let _ = write!(
            svg,
            "<circle cx='{x}' cy='{}' r='4' fill='#0B6E6E'/>\
             <text x='{x}' y='{}' text-anchor='middle' font-weight='600'>{value}</text>\
             <text x='{x}' y='212' text-anchor='middle'>{year}</text>",
            y(value),
            y(value) - 10,
        );
    }
    svg + "</svg>"
}
