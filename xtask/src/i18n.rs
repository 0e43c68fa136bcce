//! `cargo xtask i18n`: every text exists in every language with the same variables, is used, and
//! reads as the house speaks. The generated functions already stop a page from naming a text
//! that is not there; this stops the rest.

mod language;
mod uses;
mod wording;

use std::collections::{BTreeMap, BTreeSet};

use crate::house::{File, Finding, House};
use language::Language;

/// The languages; the first is the one that the others are compared with.
const LANGUAGES: [&str; 3] = ["en", "fi", "sv"];

/// Checks every crate's words and prints how many there are.
pub fn run() -> Result<(), String> {
    let house = House::load()?;
    let mut found = Vec::new();
    println!("{:<20} {:>8} {:>6} {:>6} {:>6}", "crate", "messages", "en", "fi", "sv");
    for krate in house.crates() {
        let words = Words::of(&house, krate);
        if words.languages.is_empty() {
            continue;
        }
        println!("{krate:<20} {}", words.counts());
        found.extend(words.findings(&house));
    }
    found.extend(uses::codes_without_words(&house, &all_ids(&house)));
    for finding in &found {
        println!("{finding}");
    }
    println!("{} findings", found.len());
    if found.is_empty() { Ok(()) } else { Err("i18n: mend the findings above".to_owned()) }
}

/// The ids of all crates' messages in the first language.
fn all_ids(house: &House) -> BTreeSet<String> {
    let ids = |krate| Words::of(house, krate).languages.remove(LANGUAGES[0]).map(|(_, first)| first.ids());
    house.crates().into_iter().filter_map(ids).flatten().collect()
}

/// One crate's words in every language that it has.
struct Words<'a> {
    krate: &'a str,
    languages: BTreeMap<&'static str, (&'a File, Language)>,
}

impl<'a> Words<'a> {
    fn of(house: &'a House, krate: &'a str) -> Self {
        let file = |lang: &str| house.file(&format!("crates/{krate}/locales/{lang}.ftl"));
        let read = |lang: &'static str| file(lang).map(|file| (lang, (file, Language::read(&file.text))));
        Self { krate, languages: LANGUAGES.into_iter().filter_map(read).collect() }
    }

    fn counts(&self) -> String {
        let count = |lang| self.languages.get(lang).map_or(0, |(_, language)| language.messages.len());
        let all: BTreeSet<String> = self.languages.values().flat_map(|(_, language)| language.ids()).collect();
        LANGUAGES.iter().fold(format!("{:>8}", all.len()), |row, lang| format!("{row} {:>6}", count(lang)))
    }

    fn findings(&self, house: &House) -> Vec<Finding> {
        let mut found = Vec::new();
        for (lang, (file, language)) in &self.languages {
            found.extend(language.faults.iter().map(|(line, fault)| file.finding(*line, fault)));
            found.extend(wording::faults(lang, language).into_iter().map(|(line, fault)| file.finding(line, fault)));
        }
        found.extend(self.differences());
        if let Some((file, language)) = self.languages.get(LANGUAGES[0]) {
            let unused = uses::unused(house, self.krate, language);
            found.extend(unused.into_iter().map(|(line, id)| file.finding(line, format!("`{id}` is used nowhere"))));
        }
        found
    }

    /// Where a language differs from the first one.
    fn differences(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        let path = |lang: &str| format!("crates/{}/locales/{lang}.ftl", self.krate);
        for missing in LANGUAGES.iter().filter(|lang| !self.languages.contains_key(*lang)) {
            found.push(Finding { path: path(missing), line: 0, text: "the file is missing".into() });
        }
        let Some((first_file, first)) = self.languages.get(LANGUAGES[0]) else { return found };
        for (_, (file, language)) in self.languages.iter().filter(|(lang, _)| **lang != LANGUAGES[0]) {
            for (id, message) in &first.messages {
                match language.messages.get(id) {
                    None => found.push(file.finding(0, format!("`{id}` is missing"))),
                    Some(other) if other.variables != message.variables => {
                        let text =
                            format!("`{id}` takes {:?}, but {:?} in English", other.variables, message.variables);
                        found.push(file.finding(other.line, text));
                    }
                    Some(_) => {}
                }
            }
            for (id, message) in language.messages.iter().filter(|(id, _)| !first.messages.contains_key(*id)) {
                found.push(file.finding(message.line, format!("`{id}` is not in {}", first_file.name())));
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(files: &[(&str, &str)]) -> Vec<String> {
        let mut all = vec![("crates/a/Cargo.toml", "")];
        all.extend(files);
        let house = House::sample(&all);
        Words::of(&house, "a").findings(&house).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn equal_languages_that_are_used_are_quiet() {
        let found = findings(&[
            ("crates/a/locales/en.ftl", "goal = Goal { $number }\nnone = None"),
            ("crates/a/locales/fi.ftl", "goal = Kärki { $number }\nnone = Ei mitään"),
            ("crates/a/locales/sv.ftl", "none = Inget\ngoal = Spets { $number }"),
            ("crates/a/src/pages/goal.rs", "fn f() { t::goal(lang, 1) }"),
            ("crates/a/templates/goal.html", "{{ t::none(lang) }}"),
        ]);
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn what_is_missing_different_or_unused_is_found() {
        let found = findings(&[
            ("crates/a/locales/en.ftl", "goal = Goal { $number }\nnone = None"),
            ("crates/a/locales/fi.ftl", "goal = Kärki { $no }\nmore = Lisää"),
        ]);
        assert_eq!(
            found,
            [
                "crates/a/locales/sv.ftl: the file is missing",
                "crates/a/locales/fi.ftl:1: `goal` takes {\"no\"}, but {\"number\"} in English",
                "crates/a/locales/fi.ftl: `none` is missing",
                "crates/a/locales/fi.ftl:2: `more` is not in en.ftl",
                "crates/a/locales/en.ftl:1: `goal` is used nowhere",
                "crates/a/locales/en.ftl:2: `none` is used nowhere",
            ]
        );
    }
}
