use std::str::FromStr;

use kernel::{Error, MultiText, OrganisationId, Refusal, SpaceId};

/// The longest name of a space, in characters.
pub const NAME_LIMIT: usize = 150;

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
    /// The same with a name; refused with `name-missing` or `name-too-long`.
    pub fn named(mut self, name: MultiText) -> Result<Self, Refusal> {
        let longest =
            kernel::Lang::ALL.into_iter().filter_map(|lang| name.exact(lang)).map(|text| text.chars().count()).max();
        match longest {
            None => Err(Refusal::new("name-missing").on("name")),
            Some(length) if length > NAME_LIMIT => {
                Err(Refusal::new("name-too-long").on("name").with("limit", NAME_LIMIT))
            }
            Some(_) => {
                self.name = name;
                Ok(self)
            }
        }
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
