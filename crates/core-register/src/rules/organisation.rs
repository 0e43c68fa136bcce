use std::str::FromStr;

use kernel::{Error, Lang, MultiText, Refusal, SpaceId};

use super::ids::RegisterOrganisationId;
use super::limits::{LINE_LIMIT, NAME_LIMIT};

/// What kind of organisation outside the city it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OutsideKind {
    /// A parliament or another elected assembly.
    Assembly,
    /// A committee or another body of an assembly.
    Committee,
    /// A party or its group in an assembly.
    Party,
    /// A government.
    Government,
    /// A ministry.
    Ministry,
    /// An agency or another authority.
    Authority,
    /// A city, a region, a joint authority.
    Municipality,
    /// A media house.
    Media,
    /// A company.
    Company,
    /// An association, a foundation, a network.
    Association,
    /// A university or a research institute.
    Research,
    /// Anything else.
    Other,
}

impl OutsideKind {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [OutsideKind; 12] = [
        OutsideKind::Assembly,
        OutsideKind::Committee,
        OutsideKind::Party,
        OutsideKind::Government,
        OutsideKind::Ministry,
        OutsideKind::Authority,
        OutsideKind::Municipality,
        OutsideKind::Media,
        OutsideKind::Company,
        OutsideKind::Association,
        OutsideKind::Research,
        OutsideKind::Other,
    ];

    /// The name in the database, in forms and in files.
    pub const fn name(self) -> &'static str {
        match self {
            OutsideKind::Assembly => "assembly",
            OutsideKind::Committee => "committee",
            OutsideKind::Party => "party",
            OutsideKind::Government => "government",
            OutsideKind::Ministry => "ministry",
            OutsideKind::Authority => "authority",
            OutsideKind::Municipality => "municipality",
            OutsideKind::Media => "media",
            OutsideKind::Company => "company",
            OutsideKind::Association => "association",
            OutsideKind::Research => "research",
            OutsideKind::Other => "other",
        }
    }
}

impl FromStr for OutsideKind {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = OutsideKind::ALL.into_iter().find(|kind| kind.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a kind of organisation: {text}")))
    }
}

/// A ministry, a committee, a party, a media house or another organisation outside the city.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its id.
    pub id: RegisterOrganisationId,
    /// In whose register.
    pub space: SpaceId,
    /// What kind it is.
    pub kind: OutsideKind,
    /// Its names.
    pub names: MultiText,
    /// How it is called for short; may be empty.
    pub abbreviation: String,
    /// The organisation of which it is a part.
    pub parent: Option<RegisterOrganisationId>,
    /// The area that it is there for; may be empty.
    pub area: String,
    /// Its page on the web; may be empty.
    pub website: String,
    /// Counts changes.
    pub version: i64,
}

/// What somebody wants an organisation to be.
#[derive(Clone, Debug)]
pub struct OrganisationChange {
    /// What kind it is.
    pub kind: OutsideKind,
    /// Its names.
    pub names: MultiText,
    /// How it is called for short.
    pub abbreviation: String,
    /// The organisation of which it is a part.
    pub parent: Option<RegisterOrganisationId>,
    /// The area that it is there for.
    pub area: String,
    /// Its page on the web.
    pub website: String,
}

impl Organisation {
    /// The same as somebody wants it. All that is wrong is refused at once: `organisation-name-missing`,
    /// `name-too-long`, `line-too-long`, `website-unclear`, `parent-itself`.
    pub fn changed(self, change: &OrganisationChange) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        if change.names.is_empty() {
            refusals.push(Refusal::new("organisation-name-missing").on("name-fi"));
        }
        for lang in Lang::ALL {
            if change.names.exact(lang).is_some_and(|name| name.chars().count() > NAME_LIMIT) {
                refusals.push(Refusal::new("name-too-long").on(format!("name-{lang}")).with("limit", NAME_LIMIT));
            }
        }
        let lines = [("abbreviation", &change.abbreviation), ("area", &change.area), ("website", &change.website)];
        refusals
            .extend(lines.into_iter().filter_map(|(field, line)| super::limits::fits(field, line, LINE_LIMIT).err()));
        if !change.website.is_empty() && !is_website(&change.website) {
            refusals.push(Refusal::new("website-unclear").on("website"));
        }
        if change.parent == Some(self.id) {
            refusals.push(Refusal::new("parent-itself").on("parent"));
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let OrganisationChange { kind, names, abbreviation, parent, area, website } = change.clone();
        Ok(Self { kind, names, abbreviation, parent, area, website, ..self })
    }

    /// What it is found by.
    pub fn plain(&self) -> String {
        let names = Lang::ALL.into_iter().filter_map(|lang| self.names.exact(lang)).map(super::plain);
        let short = Some(super::plain(&self.abbreviation)).filter(|short| !short.is_empty());
        names.chain(short).collect::<Vec<_>>().join("\n")
    }

    /// Whether one of its names, or its abbreviation, is this one, made [`plain`](super::plain).
    pub fn is_called(&self, plain: &str) -> bool {
        self.plain().split('\n').any(|name| name == plain)
    }
}

/// Whether a link can be made of it: an address of the web and nothing that a browser would run.
pub fn is_website(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::{Organisation, OrganisationChange, OutsideKind};
    use crate::rules::{LINE_LIMIT, NAME_LIMIT, RegisterOrganisationId};
    use kernel::{Chance, Lang, Moment, MultiText, SpaceId};

    fn bare() -> Organisation {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        Organisation {
            id: RegisterOrganisationId::new(at, &chance),
            space: SpaceId::new(at, &chance),
            kind: OutsideKind::Other,
            names: MultiText::default(),
            abbreviation: String::new(),
            parent: None,
            area: String::new(),
            website: String::new(),
            version: 1,
        }
    }

    fn change(name: &str) -> OrganisationChange {
        OrganisationChange {
            kind: OutsideKind::Ministry,
            names: MultiText::of(Lang::Fi, name),
            abbreviation: String::new(),
            parent: None,
            area: String::new(),
            website: String::new(),
        }
    }

    fn codes(change: &OrganisationChange) -> Vec<&'static str> {
        bare().changed(change).err().unwrap_or_default().iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn a_name_is_needed_and_may_be_as_long_as_the_limit() {
        assert_eq!(codes(&change(&"ä".repeat(NAME_LIMIT))), [""; 0]);
        assert_eq!(codes(&change(&"ä".repeat(NAME_LIMIT + 1))), ["name-too-long"]);
        assert_eq!(codes(&change("")), ["organisation-name-missing"]);
    }

    #[test]
    fn what_cannot_be_linked_to_is_no_website() {
        let with = |website: &str| codes(&OrganisationChange { website: website.into(), ..change("LVM") });
        assert_eq!(with("https://lvm.fi"), [""; 0]);
        for website in ["javascript:alert(1)", "lvm.fi", "https://", "https://a b.fi", "ftp://lvm.fi"] {
            assert_eq!(with(website), ["website-unclear"], "{website}");
        }
        assert_eq!(with(&format!("https://{}.fi", "a".repeat(LINE_LIMIT))), ["line-too-long"]);
    }

    #[test]
    fn nothing_is_a_part_of_itself() {
        let parent = Some(bare().id);
        assert_eq!(codes(&OrganisationChange { parent, ..change("LVM") }), ["parent-itself"]);
    }

    #[test]
    fn it_is_found_by_every_name_and_its_abbreviation() {
        let names = MultiText::of(Lang::Fi, "Väylävirasto").with(Lang::Sv, "Trafikledsverket");
        let one = Organisation { names, abbreviation: "VÄYLÄ".into(), ..bare() };
        assert_eq!(one.plain(), "vaylavirasto\ntrafikledsverket\nvayla");
    }

    #[test]
    fn a_kind_is_read_back_from_its_name() {
        for kind in OutsideKind::ALL {
            assert_eq!(kind.name().parse::<OutsideKind>().ok(), Some(kind));
        }
        assert!("town".parse::<OutsideKind>().is_err());
    }
}
