use std::str::FromStr;

use kernel::{Error, Lang, MultiText, OrganisationId, Refusal};

/// The longest name of an organisation, in characters.
pub const NAME_LIMIT: usize = 150;
/// How many letters a country's code has (ISO 3166-1 alpha-2).
pub const COUNTRY_LENGTH: usize = 2;

/// What kind of organisation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrganisationKind {
    /// A city or a municipality.
    City,
    /// A region, a province, a joint authority.
    Region,
    /// A network of cities.
    Network,
    /// A ministry or an agency of the state.
    Ministry,
    /// A company.
    Company,
    /// An association, a party, a foundation.
    Association,
    /// Anything else.
    Other,
}

impl OrganisationKind {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [OrganisationKind; 7] = [
        OrganisationKind::City,
        OrganisationKind::Region,
        OrganisationKind::Network,
        OrganisationKind::Ministry,
        OrganisationKind::Company,
        OrganisationKind::Association,
        OrganisationKind::Other,
    ];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            OrganisationKind::City => "city",
            OrganisationKind::Region => "region",
            OrganisationKind::Network => "network",
            OrganisationKind::Ministry => "ministry",
            OrganisationKind::Company => "company",
            OrganisationKind::Association => "association",
            OrganisationKind::Other => "other",
        }
    }
}

impl FromStr for OrganisationKind {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = OrganisationKind::ALL.into_iter().find(|kind| kind.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a kind of organisation: {text}")))
    }
}

/// A city, a network or another body that people act for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// The id.
    pub id: OrganisationId,
    /// What kind it is.
    pub kind: OrganisationKind,
    /// Its names.
    pub names: MultiText,
    /// The country's code of two capital letters (ISO 3166-1 alpha-2).
    pub country: String,
    /// Counts changes.
    pub version: i64,
}

impl Organisation {
    /// The same with these names; refused with `organisation-name-missing`, or with
    /// `name-too-long` on the field of the language (`name-fi`).
    pub fn named(mut self, names: MultiText) -> Result<Self, Refusal> {
        if names.is_empty() {
            return Err(Refusal::new("organisation-name-missing").on("name-fi"));
        }
        let long = |lang: &Lang| names.exact(*lang).is_some_and(|name| name.chars().count() > NAME_LIMIT);
        if let Some(lang) = Lang::ALL.into_iter().find(long) {
            return Err(Refusal::new("name-too-long").on(format!("name-{lang}")).with("limit", NAME_LIMIT));
        }
        self.names = names;
        Ok(self)
    }

    /// The same in this country; refused with `country-unclear` where it is no code of two letters.
    pub fn in_country(mut self, code: &str) -> Result<Self, Refusal> {
        let code = code.trim().to_ascii_uppercase();
        if code.len() != COUNTRY_LENGTH || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(Refusal::new("country-unclear").on("country"));
        }
        self.country = code;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{NAME_LIMIT, Organisation, OrganisationKind};
    use kernel::{Chance, Lang, Moment, MultiText, OrganisationId};

    fn city() -> Organisation {
        Organisation {
            id: OrganisationId::new(Moment::from_millis(0), &Chance::seeded(1)),
            kind: OrganisationKind::City,
            names: MultiText::default(),
            country: "FI".into(),
            version: 1,
        }
    }

    #[test]
    fn a_name_in_one_language_is_enough() {
        assert_eq!(city().named(MultiText::default()).unwrap_err().code, "organisation-name-missing");
        assert!(city().named(MultiText::of(Lang::Sv, "x".repeat(NAME_LIMIT))).is_ok());
        let refusal = city().named(MultiText::of(Lang::Sv, "x".repeat(NAME_LIMIT + 1))).unwrap_err();
        assert_eq!((refusal.code, refusal.field.as_deref()), ("name-too-long", Some("name-sv")));
    }

    #[test]
    fn a_country_is_a_code() {
        assert_eq!(city().in_country(" se ").unwrap().country, "SE");
        for text in ["", "F", "FIN", "Ää", "12"] {
            assert_eq!(city().in_country(text).unwrap_err().code, "country-unclear", "{text}");
        }
    }

    #[test]
    fn a_kind_is_read_back_from_its_name() {
        for kind in OrganisationKind::ALL {
            assert_eq!(kind.name().parse::<OrganisationKind>().ok(), Some(kind));
        }
        assert!("town".parse::<OrganisationKind>().is_err());
    }
}
