//! All SQL of the register. A record that was merged is read as the one that it was merged into: wherever
//! a row refers to a person or an organisation, it means `COALESCE(merged_into, id)`.

pub mod erasure;
pub mod import;
pub mod import_row;
pub mod organisation;
pub mod person;
pub mod tenure;

use kit_db::{IntoParam, Param};

use crate::rules::plain;

/// A pattern for `LIKE … ESCAPE '\'` that finds this text anywhere.
pub(crate) fn anywhere(text: &str) -> String {
    let plain = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{plain}%")
}

/// How many words of a search are looked for.
const WORDS: usize = 6;

/// A pattern for each word of a search, in whichever order they stand: `Malli, Maija` finds `Maija Malli`.
pub(crate) fn words(text: &str) -> Vec<String> {
    let plain = plain(text);
    let words = plain.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(WORDS).map(anywhere).collect()
}

/// The places `$first, $first+1, …` for as many values, and the values.
pub(crate) fn places<Kind, T: IntoParam<Kind>>(values: &[T], first: usize) -> (String, Vec<Param<'_>>) {
    let places: Vec<String> = (first..first + values.len()).map(|place| format!("${place}")).collect();
    (places.join(", "), values.iter().map(IntoParam::param).collect())
}

#[cfg(test)]
mod tests {
    use super::{anywhere, words};

    #[test]
    fn words_are_searched_in_any_order() {
        assert_eq!(words(" Häkkinen, Åsa-Li "), ["%hakkinen%", "%asa%", "%li%"]);
        assert_eq!(words("%"), [""; 0]);
    }

    #[test]
    fn signs_of_patterns_are_searched_as_themselves() {
        assert_eq!(anywhere("50%_a\\b"), "%50\\%\\_a\\\\b%");
    }
}
