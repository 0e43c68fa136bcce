//! People, organisations and what signs people in, in the database.

pub mod account;
pub mod attempt;
pub mod ceremony;
pub mod mandate;
pub mod organisation;
pub mod passkey;
pub mod person;
pub mod recovery_code;
pub mod sign_in_code;
pub mod viewer;

/// A text for `LIKE … ESCAPE '\'` that finds it anywhere.
pub(crate) fn anywhere(text: &str) -> String {
    let plain = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{plain}%")
}

#[cfg(test)]
mod tests {
    use super::anywhere;

    #[test]
    fn signs_of_patterns_are_found_as_themselves() {
        assert_eq!(anywhere(r"50%_\"), r"%50\%\_\\%");
    }
}
