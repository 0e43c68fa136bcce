//! Labels: "Stakeholders:", "Kaislarannan tavoitteet", "Ansvarig: stadsdirektören".

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::folding::words;
use super::names;
use super::vocabulary::{ALL, Label, Language};

/// A label, and what stands behind it on its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found<'t> {
    /// What it announces.
    pub label: Label,
    /// The label as written.
    pub name: &'t str,
    /// What stands behind it; empty if it stands alone.
    pub rest: &'t str,
    /// What is said in brackets between, which is not part of the label.
    pub aside: &'t str,
}

/// No label is longer, in characters and in words.
const LONGEST: usize = 70;
const MOST_WORDS: usize = 8;

/// A label that is known by a part of it only has no more words.
const MOST_GUESSED: usize = 4;
/// The most words that say who asks.
const MOST_ASKING: usize = 3;
/// Bytes of a label that means nothing else, even without a colon.
const SPECIFIC: usize = 11;

static LABELS: LazyLock<HashMap<String, (Label, &'static Language)>> = LazyLock::new(|| {
    let all = ALL.iter().flat_map(|language| language.labels.iter().map(move |label| (label, language)));
    let phrases = all.flat_map(|((label, phrases), language)| phrases.iter().map(move |it| (*it, (*label, language))));
    phrases.map(|(phrase, label)| (phrase.to_owned(), label)).collect()
});

static BESIDE: LazyLock<HashSet<&str>> =
    LazyLock::new(|| ALL.iter().flat_map(|language| language.beside_labels).copied().collect());

/// The label that the whole text is, with or without its colon.
pub(super) fn alone(text: &str) -> Option<Found<'_>> {
    let name = text.trim().trim_end_matches([':', '.']).trim_end();
    let (name, aside) = without_aside(name);
    let label = of(name).or_else(|| asks(name).then_some(Label::Targets))?;
    Some(Found { label, name, rest: "", aside })
}

/// Whether the words lead in what somebody asks for: "the city proposes that".
pub(super) fn asks(name: &str) -> bool {
    let words = words(name);
    let all = words.join(" ");
    let leads_in = |phrase: &&&str| all == **phrase || all.ends_with(&format!(" {phrase}"));
    let phrase = ALL.iter().flat_map(|it| it.asks).filter(leads_in).map(|phrase| phrase.split(' ').count()).max();
    phrase.is_some_and(|length| words.len() <= length + MOST_ASKING) && name.starts_with(char::is_uppercase)
}

/// The label that the text begins with, before a colon or a dash, or by its bold letters.
pub(super) fn leading(text: &str, bold: usize) -> Option<Found<'_>> {
    let found = |end: usize, start: usize| {
        let (name, aside) = without_aside(text[..end].trim());
        let rest = text[start..].trim();
        (!rest.is_empty()).then_some(())?;
        Some(Found { label: of(name)?, name, rest, aside })
    };
    let colon = text.find(':').filter(|&at| at <= LONGEST * 2);
    if let Some(found) = colon.and_then(|at| found(at, at + 1)) {
        return Some(found);
    }
    if bold > 0
        && bold < text.len()
        && text.is_char_boundary(bold)
        && let Some(found) = found(bold, bold)
    {
        return Some(Found { name: found.name.trim_end_matches([':', '–', '-']), ..found });
    }
    [" – ", " — ", " - ", "\t"].iter().find_map(|dash| text.find(dash).and_then(|at| found(at, at + dash.len())))
}

/// The label that these words are.
pub(super) fn of(name: &str) -> Option<Label> {
    if name.chars().count() > LONGEST
        || name.contains(':')
        || name.contains(['.', ';', '?', '!']) && !name.ends_with(['.', '?'])
    {
        return None;
    }
    let words = words(name);
    if words.is_empty() || words.len() > MOST_WORDS {
        return None;
    }
    (1..=words.len()).rev().find_map(|size| {
        (0..=words.len() - size).find_map(|start| {
            let (label, language) = *LABELS.get(&words[start..start + size].join(" "))?;
            let whose = |word: &String| !is_activity(label) && is_genitive(word, language);
            let before = words[..start].iter().all(|word| is_beside(word) || whose(word));
            let behind = words[start + size..].iter().all(|word| is_beside(word));
            (before && behind).then_some(label)
        })
    })
}

/// The label that a short name is likely to be, by one of its words: "Map of influencers". For names
/// whose place already says that they are labels.
pub(super) fn guess(name: &str) -> Option<Label> {
    let words = words(name);
    if words.is_empty() || words.len() > MOST_GUESSED || name.contains(['.', ',', ';', '?', '!']) {
        return None;
    }
    let begins = |stem: &&str| {
        words.iter().any(|word| word.starts_with(*stem)) || stem.contains(' ') && words.join(" ").contains(*stem)
    };
    ALL.iter().flat_map(|it| it.label_stems).find(|(_, stems)| stems.iter().any(&begins)).map(|(label, _)| *label)
}

/// The label that the whole text is likely to be, if it ends with a colon.
pub(super) fn guess_alone(text: &str) -> Option<Found<'_>> {
    let name = text.trim().strip_suffix(':')?.trim_end();
    let (name, aside) = without_aside(name);
    Some(Found { label: guess(name)?, name, rest: "", aside })
}

/// The label that the text is likely to begin with, before a colon.
pub(super) fn guess_leading(text: &str) -> Option<Found<'_>> {
    let (name, rest) = text.split_once(':')?;
    let (name, aside) = without_aside(name.trim());
    let rest = rest.trim();
    Some(Found { label: guess(name)?, name, rest, aside }).filter(|found| !found.rest.is_empty())
}

/// The label that a line begins with though nothing parts it from the name behind it.
pub(super) fn run_in(text: &str) -> Option<Found<'_>> {
    let is_people = |label| matches!(label, Label::Responsible | Label::Stakeholders | Label::Partners);
    let spaces = text.char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| at);
    let found = spaces.take(MOST_GUESSED).filter_map(|end| {
        let (name, rest) = (&text[..end], text[end..].trim());
        let label = LABELS.get(&words(name).join(" ")).map(|(label, _)| *label).filter(|label| is_people(*label))?;
        let is_name = (rest.starts_with(char::is_uppercase) || names::is_post(rest)) && !rest.ends_with('.');
        (name.len() >= SPECIFIC && is_name).then_some(Found { label, name, rest, aside: "" })
    });
    found.last()
}

/// Whether a word may stand beside a label: "our", a year, or a second label ("stakeholders and
/// partners").
fn is_beside(word: &str) -> bool {
    BESIDE.contains(word) || word.bytes().all(|b| b.is_ascii_digit()) || LABELS.contains_key(word)
}

/// Whether a word says whose the targets or partners are; it stands before the label.
fn is_genitive(word: &str, language: &Language) -> bool {
    // "Hallitusohjelmaan" says where to, not whose.
    let is_other_case = ["aan", "ään", "een", "iin", "oon", "öön", "uun", "yyn"].iter().any(|it| word.ends_with(it));
    word.chars().count() >= 4 && !is_other_case && language.genitive.iter().any(|ending| word.ends_with(ending))
}

/// Words such as "advocacy" name what a goal is about as often as they are labels.
fn is_activity(label: Label) -> bool {
    matches!(label, Label::Advocacy | Label::Communication)
}

/// Splits off brackets with words of their own. "Officer(s)" has none.
fn without_aside(name: &str) -> (&str, &str) {
    let Some(start) = name.find(" (").filter(|_| name.ends_with(')')) else { return (name, "") };
    (name[..start].trim_end(), name[start + 2..name.len() - 1].trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_known_in_three_languages_and_many_forms() {
        for (text, label) in [
            ("Vaikuttajakartta:", Label::Stakeholders),
            ("Kaislarannan tavoitteet", Label::Targets),
            ("Kaupungin tavoitteet vuodelle 2027:", Label::Targets),
            ("STRATEGISET KUMPPANIT", Label::Partners),
            ("Vastuuhenkilö(t)", Label::Responsible),
            ("Ansvariga tjänsteinnehavare:", Label::Responsible),
            ("Stadens mål", Label::Targets),
            ("Våra viktigaste intressenter", Label::Stakeholders),
            ("The city's targets are:", Label::Targets),
            ("Key decision-makers", Label::Stakeholders),
            ("Responsible officers", Label::Responsible),
            ("Why is this important?", Label::Reason),
        ] {
            assert_eq!(alone(text).map(|found| found.label), Some(label), "{text}");
        }
    }

    #[test]
    fn other_words_for_labels_are_guessed_where_a_colon_follows() {
        for (text, label) in [
            ("Map of influencers:", Label::Stakeholders),
            ("Officials in charge:", Label::Responsible),
            ("Kaupungin yhteistyökumppanien joukko:", Label::Partners),
            ("Målsättningar på kort sikt:", Label::Targets),
        ] {
            assert_eq!(guess_alone(text).map(|found| found.label), Some(label), "{text}");
        }
        assert_eq!(guess_alone("Map of influencers"), None);
        assert_eq!(guess_alone("The city offers these themes to the partners of the next government:"), None);
    }

    #[test]
    fn sentences_and_titles_are_no_labels() {
        for text in [
            "Tavoitteena on nopeampi juna pääkaupunkiin",
            "Sidosryhmäyhteistyö, kumppanuudet ja verkostot",
            "Vi påverkar i nätverk och organisationer",
            "Partners in crime prevention",
            "Årsplan för påverkan",
            "Seuraavaan hallitusohjelmaan vaikuttaminen",
            "",
        ] {
            assert_eq!(alone(text), None, "{text}");
        }
    }

    #[test]
    fn what_stands_behind_a_label_is_its_rest() {
        let found = leading("Vastuu: kehitysjohtaja, yhteyspäällikkö", 0).unwrap();
        assert_eq!((found.label, found.rest), (Label::Responsible, "kehitysjohtaja, yhteyspäällikkö"));
        let found = leading("Ansvarig stadsdirektören", 8).unwrap();
        assert_eq!((found.label, found.rest), (Label::Responsible, "stadsdirektören"));
        let found = leading("Stakeholders (whom we meet first): the ministry", 0).unwrap();
        assert_eq!((found.label, found.aside, found.rest), (Label::Stakeholders, "whom we meet first", "the ministry"));
        assert_eq!(leading("Kaupunki päättää: linja on selvä", 0), None);
        assert_eq!(alone("Ansvarig: stadsdirektören"), None);
    }
}
