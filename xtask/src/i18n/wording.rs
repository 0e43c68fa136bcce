//! How the house speaks: calm, short, and with the signs that belong there.

use super::language::Language;

/// Signs that do not belong into a text, with what to do about each.
const SIGNS: [(&str, &str); 5] = [
    ("...", "write the ellipsis as …"),
    ("!", "say it calmly, without an exclamation mark"),
    ("\u{2068}", "an invisible isolating sign"),
    ("\u{2069}", "an invisible isolating sign"),
    ("??", "a placeholder"),
];

/// Words that say nothing, by language.
const WORDS: [(&str, &[&str]); 3] = [
    ("en", &["successfully", "please note", "oops"]),
    ("fi", &["onnistuneesti", "hups"]),
    ("sv", &["framgångsrikt", "hoppsan"]),
];

/// What reads otherwise than the house speaks, each with its line.
pub fn faults(lang: &str, language: &Language) -> Vec<(usize, String)> {
    let words = WORDS.iter().find(|(code, _)| *code == lang).map_or::<&[&str], _>(&[], |(_, words)| words);
    let mut faults = Vec::new();
    for (id, message) in language.messages.iter().chain(&language.terms) {
        let text = message.texts.join("\u{0}");
        for (sign, advice) in SIGNS.iter().filter(|(sign, _)| text.contains(sign)) {
            faults.push((message.line, format!("`{id}` has {sign:?}: {advice}")));
        }
        let lower = text.to_lowercase();
        for word in words.iter().filter(|word| lower.contains(**word)) {
            faults.push((message.line, format!("`{id}` says “{word}”: leave it out")));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loud_and_empty_words_are_found() {
        let count = |lang, text| faults(lang, &Language::read(text)).len();
        assert_eq!(count("en", "a = Saved successfully!"), 2);
        assert_eq!(count("fi", "a = Odota..."), 1);
        assert_eq!(count("sv", "a = Framgångsrikt sparat"), 1);
        assert_eq!(count("en", "# Loud! But a comment...\na = Saved, wait … { $n } successful grants"), 0);
    }
}
