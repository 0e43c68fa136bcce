//! A plan's pictures, drawn by the server.

use jiff::civil::Date;
use kernel::{Lang, State};
use kit_web::pictures::{
    DatedValue, Grain, Ink, LineChart, StateCount, StatusStrip, TargetLine, line_chart, status_strip,
};
use kit_web::state;

use crate::words as t;

/// How many goals stand how, as one thin bar with its words; the sentence says the same.
pub(crate) fn strip(lang: Lang, counts: &[(State, usize)], sentence: &str, ink: Ink) -> String {
    if counts.is_empty() {
        return String::new();
    }
    let words: Vec<String> = counts.iter().map(|(state, count)| state::counted(lang, *state, *count)).collect();
    let counts: Vec<StateCount<'_>> = counts
        .iter()
        .zip(&words)
        .map(|((state, count), words)| StateCount {
            state: *state,
            count: u32::try_from(*count).unwrap_or(u32::MAX),
            words,
        })
        .collect();
    let title = t::where_we_stand(lang);
    status_strip(&StatusStrip { id: "goals-by-state", title, description: sentence, counts: &counts }, ink)
}

/// What a chart of an indicator shows.
pub(crate) struct Charted<'a> {
    /// Unique among the pictures of a page.
    pub id: &'a str,
    /// What is counted.
    pub name: &'a str,
    /// The latest value and the aim, in a sentence.
    pub said: &'a str,
    /// In what it is counted.
    pub unit: &'a str,
    /// The dated values.
    pub values: &'a [DatedValue],
    /// What is aimed at, with its words.
    pub aim: Option<(f64, &'a str)>,
    /// The day to mark as today.
    pub today: Option<Date>,
}

/// An indicator's values over time, with what is aimed at.
pub(crate) fn chart(lang: Lang, charted: &Charted<'_>, ink: Ink) -> String {
    let years = |values: &[DatedValue]| Some((values.first()?.day.year(), values.last()?.day.year()));
    let spans_years = years(charted.values).is_some_and(|(first, last)| first != last)
        || charted.today.zip(charted.values.first()).is_some_and(|(today, first)| today.year() != first.day.year());
    let number = |value: f64| kit_words::decimal(lang, value);
    let date = |day: Date, grain: Grain| match grain {
        Grain::Day => format!("{}.{}.", day.day(), day.month()),
        Grain::Month if spans_years => month_of_year(lang, day),
        Grain::Month => kit_words::month(lang, day.month()),
        Grain::Year => day.year().to_string(),
    };
    line_chart(
        &LineChart {
            id: charted.id,
            title: charted.name,
            description: charted.said,
            unit: charted.unit,
            values: charted.values,
            target: charted.aim.map(|(value, words)| TargetLine { value, words }),
            today: charted.today.map(|day| (day, kit_words::words::today(lang))),
            number: &number,
            date: &date,
        },
        ink,
    )
}

/// A month with its year, as short as an axis needs it: "11/2026".
fn month_of_year(lang: Lang, day: Date) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("{}/{}", day.month(), day.year()),
        Lang::En => format!("{} {}", kit_words::month(lang, day.month()), day.year()),
    }
}
