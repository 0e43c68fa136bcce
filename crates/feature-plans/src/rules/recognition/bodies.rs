//! Bodies of a city by name, in their basic form: "kaupunginhallituksessa" is "kaupunginhallitus".

use super::vocabulary::{ALL, Language};

/// The bodies in a sentence's words: their names, and from and to which word they stand.
pub(super) fn all(words: &[&str]) -> Vec<(String, usize, usize)> {
    let mut out: Vec<(String, usize, usize)> = Vec::new();
    for at in 0..words.len() {
        let Some((language, base)) = body(words[at]) else { continue };
        let next = words.get(at + 1).map_or("", |word| *word);
        if language.after_no_bodies.iter().any(|stem| bare(next).starts_with(stem)) && !ends_clause(words[at]) {
            continue;
        }
        let is_english = language.genitive.contains(&"'s");
        // "Kaupunginhallituksen elinvoimajaosto": the first word belongs to the second.
        let owns_next = !ends_clause(words[at])
            && body(next).is_some()
            && language.before_bodies.contains(&bare(words[at]).as_str());
        if owns_next {
            continue;
        }
        let from = if is_english { english_start(words, at, language) } else { start(words, at, language) };
        let name = name(words, from, at, &base, is_english);
        let too_bare = is_english
            && from == at
            && matches!(
                bare(words[at]).as_str(),
                "team" | "group" | "executive" | "panel" | "section" | "commission" | "assembly"
            );
        if !too_bare {
            out.push((name, from, at + 1));
        }
    }
    out
}

/// The language of a body's name, and its basic form.
fn body(word: &str) -> Option<(&'static Language, String)> {
    let small = bare(word);
    ALL.iter().find_map(|language| {
        let is_english = language.genitive.contains(&"'s");
        let forms = language.bodies.iter().flat_map(|(base, forms)| forms.iter().map(move |form| (*form, *base)));
        let matching = forms.filter(|(form, _)| if is_english { small == *form } else { small.ends_with(form) });
        let (form, base) = matching.max_by_key(|(form, _)| form.len())?;
        let is_none = language.no_bodies.iter().any(|stem| small.starts_with(stem));
        (!is_none).then(|| (language, format!("{}{base}", &small[..small.len() - form.len()])))
    })
}

/// A body's owner, or the first half of a compound ("elinvoima- ja konsernijaosto"), stands before it.
fn start(words: &[&str], at: usize, language: &Language) -> usize {
    let mut from = at;
    if from >= 2 && words[from - 2].ends_with('-') && language.and.contains(&words[from - 1]) {
        from -= 2;
    }
    if from >= 1 && language.before_bodies.contains(&bare(words[from - 1]).as_str()) && !ends_clause(words[from - 1]) {
        from -= 1;
    }
    from
}

fn english_start(words: &[&str], at: usize, language: &Language) -> usize {
    let mut from = at;
    while from > 0 {
        let word = words[from - 1];
        let small = bare(word);
        let is_name = word.starts_with(char::is_uppercase)
            && !matches!(small.as_str(), "the" | "a" | "an" | "each" | "every" | "to" | "by" | "in");
        let joins = small == "and"
            && from >= 2
            && words[from - 2].starts_with(char::is_uppercase)
            && words[from].starts_with(char::is_uppercase)
            && body(words[from - 2]).is_none();
        if ends_clause(word)
            || !(is_name && !is_start_of_sentence(from - 1, &small, language)
                || language.before_bodies.contains(&small.as_str())
                || small.ends_with("'s")
                || joins)
        {
            break;
        }
        from -= 1;
    }
    from
}

/// The first word has its capital by its place, unless it belongs to names.
fn is_start_of_sentence(at: usize, small: &str, language: &Language) -> bool {
    at == 0 && !language.before_bodies.contains(&small)
}

fn name(words: &[&str], from: usize, at: usize, base: &str, is_english: bool) -> String {
    let before = words[from..at].iter().map(|word| if is_english { (*word).to_owned() } else { word.to_lowercase() });
    let last =
        if is_english { words[at].trim_matches(|c: char| !c.is_alphanumeric()).to_owned() } else { base.to_owned() };
    let mut all: Vec<String> = before.collect();
    all.push(last);
    // "City board" at the start of a sentence is the city board.
    if is_english && from == 0 && all[1..].iter().all(|word| word.starts_with(char::is_lowercase)) {
        all[0] = all[0].to_lowercase();
    }
    all.join(" ")
}

fn bare(word: &str) -> String {
    word.to_lowercase().replace('’', "'").trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

fn ends_clause(word: &str) -> bool {
    word.ends_with([',', '.', ';', ':', ')'])
}
