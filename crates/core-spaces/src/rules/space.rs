use std::str::FromStr;

use kernel::{Error, Lang, MultiText, OrganisationId, Refusal, SpaceId};

/// The longest name of a space, in characters.
pub const NAME_LIMIT: usize = 150;

/// What spaces are for: each feature that has spaces of its own names its kind here.
pub const KINDS: [&str; 1] = ["plan"];

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

impl Space {
    /// The same with a name; refused with `space-name-missing`, or with `name-too-long` on the field of
    /// the language (`name-fi`).
    pub fn named(mut self, name: MultiText) -> Result<Self, Refusal> {
        if name.is_empty() {
            return Err(Refusal::new("space-name-missing").on("name-fi"));
        }
        let long = |lang: &Lang| name.exact(*lang).is_some_and(|text| text.chars().count() > NAME_LIMIT);
        if let Some(lang) = Lang::ALL.into_iter().find(long) {
            return Err(Refusal::new("name-too-long").on(format!("name-{lang}")).with("limit", NAME_LIMIT));
        }
        self.name = name;
        Ok(self)
    }
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
    /// Both, the more open first.
    pub const ALL: [Visibility; 2] = [Visibility::Public, Visibility::Members];

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
    use super::{NAME_LIMIT, Space, Visibility};
    use kernel::{Chance, Lang, Moment, MultiText, OrganisationId, SpaceId};

    fn space() -> Space {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        Space {
            id: SpaceId::new(at, &chance),
            kind: "plan".into(),
            organisation: OrganisationId::new(at, &chance),
            name: MultiText::default(),
            visibility: Visibility::Members,
            version: 1,
        }
    }

    #[test]
    fn a_space_has_a_name_in_some_language() {
        assert_eq!(space().named(MultiText::default()).unwrap_err().code, "space-name-missing");
        assert!(space().named(MultiText::of(Lang::Sv, "x".repeat(NAME_LIMIT))).is_ok());
        let refusal = space().named(MultiText::of(Lang::Sv, "x".repeat(NAME_LIMIT + 1))).unwrap_err();
        assert_eq!((refusal.code, refusal.field.as_deref()), ("name-too-long", Some("name-sv")));
    }

    #[test]
    fn a_visibility_is_read_back_from_its_name() {
        for visibility in Visibility::ALL {
            assert_eq!(visibility.name().parse::<Visibility>().ok(), Some(visibility));
        }
    }
}
