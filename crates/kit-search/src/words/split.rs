use std::borrow::Cow;
use std::ops::Range;

use icu::normalizer::ComposingNormalizerBorrowed;

/// The longest word that is looked at, in bytes.
const LONGEST: usize = 100;

/// A text in Unicode's composed form (NFC), so that a letter with its accent is one.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Where the words of a text are: letters and digits in a row.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, letter) = letters.next()?;
            if !letter.is_alphanumeric() {
                continue;
            }
            let mut end = start + letter.len_utf8();
            while let Some((at, letter)) = letters.next_if(|(_, letter)| letter.is_alphanumeric()) {
                end = at + letter.len_utf8();
            }
            if end - start <= LONGEST {
                return Some(start..end);
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{composed, words};
    use proptest::prelude::*;

    fn all(text: &str) -> Vec<&str> {
        words(text).map(|range| &text[range]).collect()
    }

    #[test]
    fn words_are_letters_and_digits_in_a_row() {
        assert_eq!(all("EU:n lähi-vihreä, §12 (Åbo)."), ["EU", "n", "lähi", "vihreä", "12", "Åbo"]);
        assert_eq!(all(""), Vec::<&str>::new());
        assert_eq!(all(&format!("a {} b", "x".repeat(500))), ["a", "b"]);
        assert_eq!(all(&composed("A\u{308}iti")), ["Äiti"]);
    }

    proptest! {
        #[test]
        fn words_never_break_a_letter(text in "\\PC{0,40}") {
            for range in words(&text) {
                prop_assert!(text.get(range).is_some_and(|word| !word.is_empty()));
            }
        }
    }
}
