//! People named in sentences: "Keskeiset sidosryhmät ovat LVM ja kauppakamari."

use super::label;
use super::names;
use super::vocabulary::{ALL, Label};

/// A sentence of a paragraph, with the people that it names if it does nothing else.
pub(super) struct Sentence<'t> {
    /// Its words.
    pub text: &'t str,
    /// Who they are, and their names.
    pub people: Option<(Label, Vec<String>)>,
}

/// A paragraph's sentences; nothing, if none of them names people.
pub(super) fn of(text: &str) -> Option<Vec<Sentence<'_>>> {
    let sentences: Vec<Sentence<'_>> =
        split(text).into_iter().map(|text| Sentence { text, people: people(text) }).collect();
    sentences.iter().any(|sentence| sentence.people.is_some()).then_some(sentences)
}

/// The words before the verb are a label for people; the words behind it are short names.
fn people(sentence: &str) -> Option<(Label, Vec<String>)> {
    const NAME: usize = 7;
    let verbs = ALL.iter().flat_map(|it| it.name_verbs);
    let places = verbs.filter_map(|verb| sentence.find(&format!(" {verb} ")).map(|at| (at, at + verb.len() + 2)));
    let (end, start) = places.min()?;
    let label = label::of(&sentence[..end])?;
    let names = names::split(without_lead(&sentence[start..]));
    let are_names = !names.is_empty() && names.iter().all(|name| name.split_whitespace().count() <= NAME);
    let is_people = matches!(label, Label::Stakeholders | Label::Partners | Label::Responsible);
    (is_people && are_names && sentence.ends_with('.')).then_some((label, names))
}

/// "Such as" before names.
fn without_lead(names: &str) -> &str {
    const LEADS: [&str; 6] = ["mm. ", "muun muassa ", "esimerkiksi ", "bl.a. ", "bland annat ", "for example "];
    LEADS.iter().find_map(|lead| names.strip_prefix(lead)).unwrap_or(names)
}

/// Ends of words that only look like the end of a sentence.
const SHORTENED: [&str; 12] =
    ["mm.", "ry.", "esim.", "ml.", "ym.", "jne.", "bl.a.", "t.ex.", "e.g.", "i.e.", "nk.", "n."];

fn split(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(". ") {
        let (sentence, rest) = (&text[start..=at], text[at + 2..].trim_start());
        let last = sentence.split_whitespace().last().unwrap_or("").to_lowercase();
        let is_end = rest.starts_with(char::is_uppercase) && (!SHORTENED.contains(&last.as_str()) || last == "ry.");
        if is_end {
            out.push(sentence.trim());
            start = at + 2;
        }
    }
    out.push(text[start..].trim());
    out.retain(|sentence| !sentence.is_empty());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_that_only_name_people_are_told_from_others() {
        for (text, label, names) in [
            (
                "Keskeiset sidosryhmät ovat MMM, TEM ja Puuala ry.",
                Label::Stakeholders,
                &["MMM", "TEM", "Puuala ry"][..],
            ),
            ("Yhteistyökumppaneina toimivat Luke sekä VTT.", Label::Partners, &["Luke", "VTT"]),
            ("Vastuuhenkilönä toimii kaupunginjohtaja.", Label::Responsible, &["kaupunginjohtaja"]),
            ("Våra samarbetspartner är handelskammaren och hamnen.", Label::Partners, &["handelskammaren", "hamnen"]),
            ("The responsible officer is the Port Director.", Label::Responsible, &["the Port Director"]),
        ] {
            let expected = (label, names.iter().map(|name| (*name).to_owned()).collect());
            assert_eq!(people(text), Some(expected), "{text}");
        }
        for text in ["Kumppanuus on kaupungille tärkeää.", "Junat ovat hitaita.", "Sidosryhmät: LVM, VM"] {
            assert_eq!(people(text), None, "{text}");
        }
        let said = of("Rata on hidas. Kumppaneita ovat liitto ja satama.").unwrap();
        assert_eq!(said.iter().map(|it| it.people.is_some()).collect::<Vec<_>>(), [false, true]);
    }
}
