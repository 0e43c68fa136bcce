//! What became of goals, targets, measures and chapters, in words.
// tidy: no template because it words for other pages

use jiff::civil::Date;
use kernel::Lang;

use crate::documents::words::{DayOf, noted_day};
use crate::rules::renewal::{Became, PartDifference};
use crate::words as t;

/// What became of a part, as a word.
pub fn became(lang: Lang, became: Became) -> &'static str {
    match became {
        Became::Same => t::became_same(lang),
        Became::Changed => t::became_changed(lang),
        Became::New => t::became_new(lang),
        Became::Dropped => t::became_dropped(lang),
        Became::Behind => t::became_behind(lang),
    }
}

/// How many became what, without what none became: "3 continued, 1 new".
pub fn counted(lang: Lang, all: &[Became]) -> String {
    let count = |wanted: Became| all.iter().filter(|became| **became == wanted).count();
    let said = |wanted: Became| match (wanted, count(wanted)) {
        (_, 0) => None,
        (Became::Same, count) => Some(t::count_same(lang, count)),
        (Became::Changed, count) => Some(t::count_changed(lang, count)),
        (Became::New, count) => Some(t::count_new(lang, count)),
        (Became::Dropped, count) => Some(t::count_dropped(lang, count)),
        (Became::Behind, count) => Some(t::count_behind(lang, count)),
    };
    Became::ALL.into_iter().filter_map(said).collect::<Vec<_>>().join(", ")
}

/// A target or a measure that is no more what it was.
pub struct PartRow {
    /// What became of it.
    pub became: &'static str,
    /// What it says, or said.
    pub text: String,
    /// What it said before, where that is something else.
    pub before: String,
    /// Its day, before and after, where that changed.
    pub days: String,
    /// Why it was dropped; may be empty.
    pub reason: String,
}

/// The parts that are no more what they were, and in a sentence how many are, or were ready before.
pub fn rows(lang: Lang, parts: &[PartDifference]) -> (Vec<PartRow>, String) {
    let count = |wanted: Became| parts.iter().filter(|part| part.became == wanted).count();
    let (same, behind) = (count(Became::Same), count(Became::Behind));
    let same = (same > 0).then(|| t::changes_same_parts(lang, same));
    let behind = (behind > 0).then(|| t::changes_behind_parts(lang, behind));
    let is_told = |part: &&PartDifference| !matches!(part.became, Became::Same | Became::Behind);
    let rows = parts.iter().filter(is_told).map(|part| row(lang, part)).collect();
    (rows, same.into_iter().chain(behind).collect::<Vec<_>>().join(" "))
}

fn row(lang: Lang, part: &PartDifference) -> PartRow {
    let (before, after) = (part.before.clone().unwrap_or_default(), part.after.clone().unwrap_or_default());
    let is_changed = part.became == Became::Changed;
    let day = |day: Option<Date>| {
        day.map_or_else(|| t::changes_no_day(lang).to_owned(), |day| noted_day(lang, DayOf::Due, day))
    };
    PartRow {
        became: became(lang, part.became),
        before: if is_changed && before.0 != after.0 { before.0.clone() } else { String::new() },
        days: if is_changed && before.1 != after.1 {
            t::changes_from_to(lang, day(after.1), day(before.1))
        } else {
            String::new()
        },
        text: if part.after.is_some() { after.0 } else { before.0 },
        reason: part.reason.clone(),
    }
}
