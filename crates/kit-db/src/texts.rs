//! Pieces of SQL that depend on what is asked for.

use crate::param::{IntoParam, Param};

/// A pattern for `LIKE … ESCAPE '\'` that finds a text anywhere; its signs are searched as themselves.
pub fn anywhere(text: &str) -> String {
    let plain = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{plain}%")
}

/// The places `$1, $2, …` of an `IN (…)` for as many values, and the values.
pub fn places<Kind, T: IntoParam<Kind>>(values: &[T]) -> (String, Vec<Param<'_>>) {
    let places: Vec<String> = (1..=values.len()).map(|place| format!("${place}")).collect();
    (places.join(", "), values.iter().map(IntoParam::param).collect())
}

#[cfg(test)]
mod tests {
    use super::{anywhere, places};
    use crate::Param;

    #[test]
    fn signs_of_patterns_are_found_as_themselves() {
        assert_eq!(anywhere(r"50%_\"), r"%50\%\_\\%");
        assert_eq!(anywhere("50%_a\\b"), "%50\\%\\_a\\\\b%");
    }

    #[test]
    fn each_value_has_its_place() {
        assert_eq!(places(&["a", "b"]), ("$1, $2".to_owned(), vec![Param::Text("a".into()), Param::Text("b".into())]));
        assert_eq!(places::<_, i64>(&[]).0, "");
    }
}
