//! All SQL of the register. A record that was merged is read as the one that it was merged into: wherever
//! a row refers to a person or an organisation, it means `COALESCE(merged_into, id)`.

pub mod erasure;
pub mod import;
pub mod import_row;
pub mod organisation;
pub mod person;
pub mod post;
pub mod suggestion;
pub mod tenure;

use kit_db::anywhere;

use crate::rules::plain;

/// How many words of a search are looked for.
const WORDS: usize = 6;

/// A pattern for each word of a search, in whichever order they stand: `Malli, Maija` finds `Maija Malli`. Signs alone
/// are searched as they stand, so that they find nothing rather than everybody.
pub(crate) fn words(text: &str) -> Vec<String> {
    let plain = plain(text);
    let words = plain.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.take(WORDS).map(anywhere).collect();
    if words.is_empty() && !plain.is_empty() { vec![anywhere(&plain)] } else { words }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_searched_in_any_order() {
        assert_eq!(words(" Häkkinen, Åsa-Li "), ["%hakkinen%", "%asa%", "%li%"]);
        assert_eq!(words("%"), ["%\\%%"]);
        assert_eq!(words(" "), [""; 0]);
    }
}
