//! Numbers in front of headings, and the words that make a heading a goal's.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::folding::starts_large;
use super::titles;
use super::vocabulary::{ALL, Rank};

/// A number in front of a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Number {
    /// `1`, `2.3`; with how it closes: a bracket or not.
    Decimal(Vec<u32>, bool),
    /// `IV`.
    Roman(u32),
    /// `B`.
    Letter(u32),
}

impl Number {
    /// The number within its own level.
    pub fn last(&self) -> u32 {
        match self {
            Self::Decimal(parts, _) => parts.last().copied().unwrap_or(0),
            Self::Roman(number) | Self::Letter(number) => *number,
        }
    }
}

/// A heading that says that it is a goal's: "TAVOITE II: Saavutettavuus".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct GoalHead {
    /// By which word.
    pub rank: Rank,
    /// Its number, if it has one.
    pub number: Option<u32>,
    /// Whether the number has parts ("1.2"), so that it stands under another.
    pub is_part: bool,
    /// Its name; empty if that stands on the next line.
    pub title: String,
}

static GOALS: LazyLock<HashMap<&str, Rank>> = LazyLock::new(|| {
    let all = ALL.iter().flat_map(|language| language.goals);
    all.flat_map(|(rank, words)| words.iter().map(|word| (*word, *rank))).collect()
});

/// A goal's words are three at most.
const MOST_WORDS: usize = 3;
/// No goal's name is longer, in characters.
const LONGEST_TITLE: usize = 250;

/// Words before a chapter's number.
const CHAPTERS: [&str; 10] =
    ["luku", "osa", "kappale", "osio", "chapter", "part", "section", "kapitel", "del", "avsnitt"];

/// The number that a text begins with, and the words after it.
pub(super) fn leading(text: &str) -> Option<(Number, &str)> {
    let end = text.find(char::is_whitespace)?;
    let (token, rest) = (&text[..end], text[end..].trim_start());
    if CHAPTERS.contains(&token.to_lowercase().as_str()) {
        let (number, rest) = leading(rest)?;
        return Some((number, rest.trim_start_matches(['–', '-', ':', ' '])));
    }
    let number = number(token)?;
    (!rest.is_empty()).then_some((number, rest))
}

/// The number that a token is: `1`, `1.`, `1.2.`, `3)`, `IV`, `II:`, `B.`. A lone `I` or `A` is a word
/// unless something closes it; whoever asks knows the neighbours.
pub(super) fn number(token: &str) -> Option<Number> {
    let bracket = token.ends_with(')');
    let bare = token.trim_start_matches('(').trim_end_matches([')', '.', ':', '–', '-']);
    if bare.is_empty() || bare.len() > 8 {
        return None;
    }
    if bare.starts_with(|c: char| c.is_ascii_digit()) {
        let parts: Option<Vec<u32>> =
            bare.split('.').map(|part| part.parse().ok().filter(|_| part.len() <= 2)).collect();
        return parts.filter(|parts| parts.len() <= 5).map(|parts| Number::Decimal(parts, bracket));
    }
    if bare.bytes().all(|b| b"IVX".contains(&b)) {
        return roman(bare).map(Number::Roman);
    }
    if let Some((letter, digits)) = bare.split_once('.')
        && let Some(Number::Letter(letter)) = number(&format!("{letter}."))
    {
        let parts: Option<Vec<u32>> =
            digits.split('.').map(|part| part.parse().ok().filter(|_| part.len() <= 2)).collect();
        return parts.map(|parts| Number::Decimal([vec![letter], parts].concat(), bracket));
    }
    let letter = Some(bare).filter(|it| it.len() == 1).and_then(|it| it.bytes().next());
    letter.filter(|b| (b'A'..=b'K').contains(b)).map(|b| Number::Letter(u32::from(b - b'A') + 1))
}

/// What a heading says of the goal that it begins.
pub(super) fn goal_head(text: &str) -> Option<GoalHead> {
    let text = text.trim();
    if let Some(head) = by_word(text) {
        return Some(head);
    }
    if let Some((number, rest)) = leading(text) {
        // "II. MÅL" heads all goals.
        let one = |head: &GoalHead| !head.title.is_empty() || !titles::is_container(rest);
        let head = by_word(rest).or_else(|| named(rest).filter(one))?;
        let is_part = head.is_part;
        return Some(GoalHead { number: head.number.or(Some(number.last())), is_part, ..head });
    }
    let (first, rest) = text.split_once(' ')?;
    let first = first.to_lowercase();
    let place = ALL.iter().find_map(|it| it.ordinals.iter().position(|word| *word == first))?;
    named(rest).map(|head| GoalHead { number: u32::try_from(place + 1).ok(), ..head })
}

/// "Goal 3 – …", "Kärki: …".
fn by_word(text: &str) -> Option<GoalHead> {
    let (rank, rest) = goal_word(text)?;
    let after = without_number_sign(rest.trim_start());
    let end = after.find(char::is_whitespace).unwrap_or(after.len());
    let counted = number(&after[..end]).or_else(|| in_words(&after[..end]));
    if let Some(number) = counted.filter(|_| rest.starts_with(char::is_whitespace)) {
        let closed = after[..end].ends_with([':', '.', ')', '–', '-']);
        let (separated, title) = title(&after[end..]);
        let is_part = matches!(&number, Number::Decimal(parts, _) if parts.len() > 1);
        let is_title = title.is_empty() || closed || separated || starts_large(&title);
        return is_title.then(|| GoalHead { rank, number: Some(number.last()), is_part, title }).filter(is_short);
    }
    let (separated, title) = title(rest);
    let head = GoalHead { rank, number: None, is_part: false, title };
    Some(head).filter(|head| separated && head.title.chars().count() >= 4 && is_short(head))
}

/// "No 1", "nro 1" as "1".
fn without_number_sign(text: &str) -> &str {
    let (sign, rest) = text.split_once(' ').unwrap_or((text, ""));
    let sign = sign.trim_end_matches('.').to_lowercase();
    let is_sign = ALL.iter().any(|it| it.number_columns.contains(&sign.as_str()));
    if is_sign && rest.starts_with(|c: char| c.is_ascii_digit()) { rest } else { text }
}

/// "one", "kaksi".
fn in_words(token: &str) -> Option<Number> {
    let word = token.trim_end_matches([':', '.', ')', '–', '-']).to_lowercase();
    let place = ALL.iter().find_map(|it| it.numbers.iter().position(|number| *number == word))?;
    u32::try_from(place + 1).ok().map(|number| Number::Decimal(vec![number], false))
}

/// "kärki: …" behind a number, where a name without separator may follow too.
fn named(text: &str) -> Option<GoalHead> {
    let (rank, rest) = goal_word(text)?;
    let (separated, title) = title(rest);
    let is_title = separated || title.is_empty() || rest.starts_with(char::is_whitespace) && starts_large(&title);
    is_title.then_some(GoalHead { rank, number: None, is_part: false, title }).filter(is_short)
}

fn is_short(head: &GoalHead) -> bool {
    head.title.chars().count() <= LONGEST_TITLE
}

/// The goal's word that a text begins with, and what follows it.
fn goal_word(text: &str) -> Option<(Rank, &str)> {
    let mut ends: Vec<usize> = Vec::new();
    for (at, c) in text.char_indices() {
        if !(c.is_alphabetic() || c == '-') {
            ends.push(at);
            if c != ' ' || ends.len() == MOST_WORDS {
                break;
            }
        }
    }
    if ends.len() < MOST_WORDS && text.chars().all(|c| c.is_alphabetic() || c == ' ' || c == '-') {
        ends.push(text.len());
    }
    ends.into_iter().rev().find_map(|end| {
        let word = text[..end].to_lowercase();
        GOALS.get(word.as_str()).map(|rank| (*rank, &text[end..]))
    })
}

/// A name behind its separator, and whether there is one.
fn title(rest: &str) -> (bool, String) {
    let rest = rest.trim_start();
    let title = rest.trim_start_matches([':', '.', ')', '–', '—', '-', '|', '\t', ' ']);
    (title.len() < rest.len(), title.trim().to_owned())
}

fn roman(text: &str) -> Option<u32> {
    const UP_TO_TWENTY: [&str; 20] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        "XVIII", "XIX", "XX",
    ];
    UP_TO_TWENTY.iter().position(|it| *it == text).and_then(|at| u32::try_from(at + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(text: &str) -> Option<(Rank, Option<u32>, String)> {
        goal_head(text).map(|head| (head.rank, head.number, head.title))
    }

    #[test]
    fn goals_are_numbered_in_many_ways() {
        for (text, rank, number, title) in [
            ("2.1 TAVOITE I: Uusi raitiotie", Rank::Goal, Some(1), "Uusi raitiotie"),
            ("Kärki 2 – Kasvu", Rank::Priority, Some(2), "Kasvu"),
            ("1. kärki: Kasvu", Rank::Priority, Some(1), "Kasvu"),
            ("Ensimmäinen kärki: Kasvu", Rank::Priority, Some(1), "Kasvu"),
            ("Edunvalvontakärki: Kasvu", Rank::Priority, None, "Kasvu"),
            ("Painopiste 3. Osaajat", Rank::Priority, Some(3), "Osaajat"),
            ("Mål 1 Bättre tåg", Rank::Goal, Some(1), "Bättre tåg"),
            ("Prioritet II", Rank::Priority, Some(2), ""),
            ("Priority A: Rail", Rank::Priority, Some(1), "Rail"),
            ("GOAL 3 – RAIL", Rank::Goal, Some(3), "RAIL"),
            ("Strategic objective 4: Rail", Rank::Goal, Some(4), "Rail"),
            ("B.2 Objective II: Rail", Rank::Objective, Some(2), "Rail"),
            ("Vaikuttamisen kärki nro 1: Rata", Rank::Priority, Some(1), "Rata"),
            ("Goal one: Rail", Rank::Goal, Some(1), "Rail"),
            ("Päämäärä 2 – Rata", Rank::Aim, Some(2), "Rata"),
            ("Prioriterat mål 3: Tåg", Rank::Priority, Some(3), "Tåg"),
            ("Luku 3 Kärki 1: Kasvu", Rank::Priority, Some(1), "Kasvu"),
        ] {
            assert_eq!(head(text), Some((rank, number, title.to_owned())), "{text}");
        }
    }

    #[test]
    fn sentences_are_no_goals() {
        for text in [
            "Tavoite 2 toteutuu vain yhdessä",
            "Tavoitteena on nopea juna",
            "Goal a better city for all",
            "Mål och medel för staden",
            "Kärki",
            "Prioriteetti 1",
        ] {
            let head = head(text);
            assert!(head.as_ref().is_none_or(|(_, _, title)| title.is_empty()), "{text}: {head:?}");
        }
    }
}
