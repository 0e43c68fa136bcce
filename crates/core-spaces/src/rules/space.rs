use std::str::FromStr;

use kernel::{Error, Lang, MultiText, OrganisationId, Refusal, SpaceId};

/// The longest name of a space, in characters.
pub const NAME_LIMIT: usize = 150;

/// The kind of the spaces in which plans are made: so far the only one that is opened by hand.
pub const PLAN_KIND: &str = "plan";

/// Where people work together.
#[derive(Clone, Debug)]
pub struct Space {
    /// Its id.
    pub id: SpaceId,
    /// What it is for: one word of the glossary, such as `plan`.
    pub kind: String,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: MultiText,
    /// Who may know of it.
    pub visibility: Visibility,
    /// Counts changes.
    pub version: i64,
}

/// A space's name; refused with `space-name-missing`, or with `space-name-too-long` on the field of
/// the language (`name-fi`).
pub fn space_name(name: MultiText) -> Result<MultiText, Refusal> {
    if name.is_empty() {
        return Err(Refusal::new("space-name-missing").on("name-fi"));
    }
    let long = |lang: &Lang| name.exact(*lang).is_some_and(|text| text.chars().count() > NAME_LIMIT);
    if let Some(lang) = Lang::ALL.into_iter().find(long) {
        return Err(Refusal::new("space-name-too-long").on(format!("name-{lang}")).with("limit", NAME_LIMIT));
    }
    Ok(name)
}

/// Who may know of a space and read what it publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// Everybody.
    Public,
    /// Those who have a role in it.
    Members,
}

impl Visibility {
    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Visibility::Public => "public",
            Visibility::Members => "members",
        }
    }
}

impl FromStr for Visibility {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            "public" => Ok(Visibility::Public),
            "members" => Ok(Visibility::Members),
            _ => Err(Error::BadRequest(format!("not a visibility: {text}"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NAME_LIMIT, space_name};
    use kernel::{Lang, MultiText};

    #[test]
    fn a_name_is_there_in_some_language_and_not_endless() {
        assert_eq!(space_name(MultiText::of(Lang::Sv, " ")).unwrap_err().code, "space-name-missing");
        assert!(space_name(MultiText::of(Lang::Sv, "ö".repeat(NAME_LIMIT))).is_ok());
        let long = space_name(MultiText::of(Lang::Sv, "ö".repeat(NAME_LIMIT + 1))).unwrap_err();
        assert_eq!((long.code, long.field.as_deref()), ("space-name-too-long", Some("name-sv")));
    }
}
