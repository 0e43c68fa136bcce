use std::str::FromStr;

use kernel::Error;

use super::DisclosureKind;
use crate::rules::chosen::{Chosen, Named};

/// Something that a disclosure may say of contacts, in the order in which it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The day; an extract never says it, since it is no diary.
    Day,
    /// The titles of the goals that it was about.
    Goals,
    /// The topic in the log's words; in an extract only where there is no goal.
    Topic,
    /// Posts with their organisations, and organisations that were met as such.
    Posts,
    /// The names of those who were met in a post.
    Names,
    /// The names of those who hold none.
    PrivateNames,
    /// By which means.
    Channel,
    /// How many times by each means.
    Count,
    /// Who of us, by role.
    Ours,
    /// In an extract also those of whom the register does not ask: others than Parliament, its groups and ministries.
    Others,
}

impl Field {
    /// All of them.
    pub const ALL: [Field; 10] = [
        Field::Day,
        Field::Goals,
        Field::Topic,
        Field::Posts,
        Field::Names,
        Field::PrivateNames,
        Field::Channel,
        Field::Count,
        Field::Ours,
        Field::Others,
    ];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Field::Day => "day",
            Field::Goals => "goals",
            Field::Topic => "topic",
            Field::Posts => "posts",
            Field::Names => "names",
            Field::PrivateNames => "private-names",
            Field::Channel => "channel",
            Field::Count => "count",
            Field::Ours => "ours",
            Field::Others => "others",
        }
    }

    /// Whether a disclosure of this kind may say it.
    pub const fn is_of(self, kind: DisclosureKind) -> bool {
        match kind {
            DisclosureKind::Extract => !matches!(self, Field::Day | Field::Ours),
            DisclosureKind::Meetings => !matches!(self, Field::Count | Field::Others),
        }
    }

    /// Whether it is chosen at first: what the register asks, and nobody's name.
    pub const fn is_usual(self, kind: DisclosureKind) -> bool {
        self.is_of(kind) && matches!(self, Field::Day | Field::Goals | Field::Posts | Field::Channel)
    }
}

impl FromStr for Field {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Field::ALL.into_iter().find(|field| field.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a field of a disclosure: {text}")))
    }
}

impl Named for Field {
    fn name(self) -> &'static str {
        Field::name(self)
    }
}

/// The fields that were chosen.
pub type Fields = Chosen<Field>;

impl Fields {
    /// Those that are chosen at first.
    pub fn usual(kind: DisclosureKind) -> Self {
        Field::ALL.into_iter().filter(|field| field.is_usual(kind)).collect()
    }

    /// Whether any of these is chosen.
    pub fn has_any(&self, fields: &[Field]) -> bool {
        fields.iter().any(|field| self.has(*field))
    }

    /// Those that a disclosure of this kind may say.
    #[must_use]
    pub fn of(&self, kind: DisclosureKind) -> Self {
        self.iter().filter(|field| field.is_of(kind)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Field, Fields};
    use crate::rules::disclosure::DisclosureKind;

    #[test]
    fn an_extract_is_no_diary_and_meetings_are_not_counted() {
        let of = |kind| Field::ALL.into_iter().filter(|field| field.is_of(kind)).map(Field::name).collect::<Vec<_>>();
        let extract = ["goals", "topic", "posts", "names", "private-names", "channel", "count", "others"];
        assert_eq!(of(DisclosureKind::Extract), extract);
        let meetings = ["day", "goals", "topic", "posts", "names", "private-names", "channel", "ours"];
        assert_eq!(of(DisclosureKind::Meetings), meetings);
    }

    #[test]
    fn nobodys_name_is_chosen_unless_somebody_chooses_it() {
        assert_eq!(Fields::usual(DisclosureKind::Extract).to_string(), "goals posts channel");
        assert_eq!(Fields::usual(DisclosureKind::Meetings).to_string(), "day goals posts channel");
    }

    #[test]
    fn fields_are_read_back() {
        let all: Fields = Field::ALL.into_iter().collect();
        assert_eq!(all.to_string().parse::<Fields>().ok(), Some(all));
        assert_eq!("".parse::<Fields>().ok(), Some(Fields::default()));
        assert!("said".parse::<Fields>().is_err());
    }
}
