//! Where texts are used: as a generated function, `t::goal_late` or `words::goal_late`; as a code,
//! `"goal-late"`, that a page words later; or by another text.

use std::collections::BTreeSet;

use super::language::Language;
use crate::house::{File, Finding, House};
use crate::lexer::{Kind, Token};

/// The modules of generated functions.
const MODULES: [&str; 2] = ["t", "words"];

/// The messages of the crate that nothing uses, each with its line.
pub fn unused(house: &House, krate: &str, language: &Language) -> Vec<(usize, String)> {
    let mut used = BTreeSet::new();
    // A code may be refused in a crate below, and worded here.
    house.rust().filter(|file| file.krate().is_some() && !file.is_test()).for_each(|file| codes(file, &mut used));
    for file in house.files.iter().filter(|file| can_use(file, krate)) {
        match file.extension() {
            "rs" => in_rust(file, &mut used),
            "html" | "txt" => in_template(&file.text, &mut used),
            _ => {}
        }
    }
    used.extend(language.messages.values().chain(language.terms.values()).flat_map(|m| m.refers.iter().cloned()));
    let unused = language.messages.iter().filter(|(id, _)| !used.contains(*id));
    unused.map(|(id, message)| (message.line, id.clone())).collect()
}

/// The codes of refusals that no text words, in whichever crate: a rule's code may be worded above it.
pub fn codes_without_words(house: &House, ids: &BTreeSet<String>) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in house.rust().filter(|file| file.krate().is_some() && !file.is_test()) {
        let unworded = refused(&file.tokens).filter(|(code, _)| !ids.contains(*code));
        found.extend(unworded.map(|(code, line)| file.finding(line, format!("no text words the refusal `{code}`"))));
    }
    found
}

/// A tool's words serve everybody; any other crate's its own pages only.
fn can_use(file: &File, krate: &str) -> bool {
    !file.is_test() && (file.krate() == Some(krate) || krate.starts_with("kit-") && file.krate().is_some())
}

/// Texts that are codes: with a hyphen, as one word may be anything.
fn codes(file: &File, used: &mut BTreeSet<String>) {
    let texts = file.tokens.iter().filter(|token| !token.in_test && token.kind == Kind::Text);
    used.extend(texts.filter(|token| token.text.contains('-') && is_id(&token.text)).map(|token| token.text.clone()));
}

fn in_rust(file: &File, used: &mut BTreeSet<String>) {
    for (at, token) in file.tokens.iter().enumerate().filter(|(_, token)| !token.in_test) {
        if token.kind == Kind::Text && is_id(&token.text) {
            used.insert(token.text.clone());
        }
        let path = [at + 1, at + 2].iter().all(|next| file.tokens.get(*next).is_some_and(|token| token.is_sign(":")));
        if path && MODULES.contains(&token.text.as_str()) {
            used.extend(file.tokens.get(at + 3).map(|name| name.text.replace('_', "-")));
        }
    }
}

fn in_template(text: &str, used: &mut BTreeSet<String>) {
    for (at, _) in text.match_indices("::") {
        let before = text[..at].rsplit(|c: char| !is_name(c)).next().unwrap_or_default();
        if MODULES.contains(&before) {
            let name = text[at + 2..].split(|c: char| !is_name(c)).next().unwrap_or_default();
            used.insert(name.replace('_', "-"));
        }
    }
}

/// The codes in `Refusal::new("code")`, each with its line.
fn refused(tokens: &[Token]) -> impl Iterator<Item = (&str, usize)> {
    tokens.windows(6).filter(|six| !six[0].in_test && six[5].kind == Kind::Text).filter_map(|six| {
        let call = ["Refusal", ":", ":", "new", "("];
        let is_call = six.iter().zip(call).all(|(token, text)| token.text == text);
        is_call.then_some((six[5].text.as_str(), six[5].line))
    })
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_codes_and_references_are_uses() {
        let house = House::sample(&[
            ("crates/a/Cargo.toml", ""),
            ("crates/a/src/rules/goal.rs", "fn f() { Refusal::new(\"title-missing\") }"),
            ("crates/a/src/pages/goal.rs", "fn f() { crate::t::goal_late(lang) }\n#[cfg(test)] mod tests { t::old() }"),
            ("crates/a/templates/goal.html", "<p>{{ words::next_step(lang) }}</p>"),
        ]);
        let text = "title-missing = A\ngoal-late = B { part }\nnext-step = C\npart = D\nold = E";
        let unused = unused(&house, "a", &Language::read(text));
        assert_eq!(unused, [(5, "old".to_owned())]);
    }

    #[test]
    fn a_refusal_without_words_is_found() {
        let house = House::sample(&[(
            "crates/a/src/rules/goal.rs",
            "fn f() {\n Refusal::new(\"title-missing\"); Refusal::new(\"too-long\"); Refusal::new(\"far-away\") }",
        )]);
        let all = BTreeSet::from(["title-missing".to_owned(), "too-long".to_owned()]);
        let found: Vec<_> = codes_without_words(&house, &all).iter().map(ToString::to_string).collect();
        assert_eq!(found, ["crates/a/src/rules/goal.rs:2: no text words the refusal `far-away`"]);
    }
}
