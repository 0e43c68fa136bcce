use icu::normalizer::ComposingNormalizerBorrowed;

/// The shortest text that is searched for, in letters: fewer would find nearly everybody.
pub const SEARCH_LETTERS: usize = 3;
/// The longest text that is searched for, in characters.
pub const SEARCH_LIMIT: usize = 100;

/// A text for comparing and searching: composed (Unicode's NFC), in small letters, on one line.
pub fn folded(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    ComposingNormalizerBorrowed::new_nfc().normalize(&line).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn letters_are_one_however_they_were_typed() {
        assert_eq!(folded("  A\u{308}ITI   Öljy "), "äiti öljy");
        assert_eq!(folded("ÅSA"), "åsa");
    }
}
