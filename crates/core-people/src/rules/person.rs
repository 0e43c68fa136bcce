use kernel::{PersonId, Refusal};

/// The longest name of a person, in characters.
pub const PERSON_NAME_LIMIT: usize = 100;

/// Somebody who works here, or did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The id.
    pub id: PersonId,
    /// The name as the person writes it.
    pub name: String,
    /// Counts changes.
    pub version: i64,
}

/// A person's name; refused with `name-missing` or `name-too-long`.
pub fn person_name(text: &str) -> Result<String, Refusal> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Refusal::new("name-missing").on("name"));
    }
    if name.chars().count() > PERSON_NAME_LIMIT {
        return Err(Refusal::new("name-too-long").on("name").with("limit", PERSON_NAME_LIMIT));
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::{PERSON_NAME_LIMIT, person_name};

    #[test]
    fn a_name_is_there_and_not_endless() {
        assert_eq!(person_name("  Aino \n Esimerkki ").unwrap(), "Aino Esimerkki");
        assert_eq!(person_name(" ").unwrap_err().code, "name-missing");
        assert!(person_name(&"ä".repeat(PERSON_NAME_LIMIT)).is_ok());
        assert_eq!(person_name(&"ä".repeat(PERSON_NAME_LIMIT + 1)).unwrap_err().code, "name-too-long");
    }
}
