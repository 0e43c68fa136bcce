use std::str::FromStr;

use kernel::{Error, Refusal};
use serde::{Deserialize, Serialize};

/// The longest identifier, in characters.
pub const IDENTIFIER_LIMIT: usize = 40;

/// A register by whose numbers an organisation is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// A local administrative unit: the country's code and the unit's, such as `FI_297` (Eurostat, LAU).
    Lau,
    /// A region: the country's code and up to three signs, such as `FI1D2` (Regulation (EC) No 1059/2003).
    Nuts,
    /// The number in the country's own register, such as a municipality's.
    National,
    /// An item of Wikidata, such as `Q1757`.
    Wikidata,
    /// A signatory of the Global Covenant of Mayors, such as `FI0001`.
    Gcom,
}

impl Scheme {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [Scheme; 5] = [Scheme::Lau, Scheme::Nuts, Scheme::National, Scheme::Wikidata, Scheme::Gcom];

    /// The name in the database, in forms and in files.
    pub const fn name(self) -> &'static str {
        match self {
            Scheme::Lau => "lau",
            Scheme::Nuts => "nuts",
            Scheme::National => "national",
            Scheme::Wikidata => "wikidata",
            Scheme::Gcom => "gcom",
        }
    }

    /// Whether one value is one organisation. A region has many.
    pub const fn is_own(self) -> bool {
        !matches!(self, Scheme::Nuts)
    }

    fn fits(self, value: &str) -> bool {
        let country =
            |length: usize| value.len() >= length && value.bytes().take(2).all(|byte| byte.is_ascii_uppercase());
        let rest = |from: usize, fits: fn(&u8) -> bool| value.bytes().skip(from).all(|byte| fits(&byte));
        match self {
            Scheme::Lau => {
                country(4)
                    && value.as_bytes().get(2) == Some(&b'_')
                    && rest(3, |b| b.is_ascii_alphanumeric() || b"_-.".contains(b))
            }
            Scheme::Nuts => country(2) && value.len() <= 5 && rest(2, u8::is_ascii_alphanumeric),
            Scheme::National => !value.chars().any(char::is_control),
            Scheme::Wikidata => value.len() > 1 && value.starts_with('Q') && rest(1, u8::is_ascii_digit),
            Scheme::Gcom => country(3) && rest(2, u8::is_ascii_digit),
        }
    }
}

impl FromStr for Scheme {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Scheme::ALL.into_iter().find(|scheme| scheme.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a register of identifiers: {text}")))
    }
}

/// By what a register knows an organisation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Identifier {
    /// Which register.
    pub scheme: Scheme,
    /// The number or code in it.
    pub value: String,
}

impl Identifier {
    /// The identifier that was typed; nothing where none was. Refused with `identifier-unclear` or `identifier-too-long` on the
    /// register's field.
    pub fn typed(scheme: Scheme, text: &str) -> Result<Option<Self>, Refusal> {
        let text = text.trim();
        let value = if scheme == Scheme::National { text.to_owned() } else { text.to_ascii_uppercase() };
        if value.is_empty() {
            return Ok(None);
        }
        if value.chars().count() > IDENTIFIER_LIMIT {
            return Err(Refusal::new("identifier-too-long").on(scheme.name()).with("limit", IDENTIFIER_LIMIT));
        }
        if !scheme.fits(&value) {
            return Err(Refusal::new("identifier-unclear").on(scheme.name()));
        }
        Ok(Some(Self { scheme, value }))
    }
}

#[cfg(test)]
mod tests {
    use super::{IDENTIFIER_LIMIT, Identifier, Scheme};

    #[test]
    fn an_identifier_has_the_form_of_its_register() {
        for (scheme, typed, value) in [
            (Scheme::Lau, "fi_297", "FI_297"),
            (Scheme::Lau, "UK_E07000223", "UK_E07000223"),
            (Scheme::Nuts, "FI1D2", "FI1D2"),
            (Scheme::Nuts, "FI", "FI"),
            (Scheme::National, " 297 ", "297"),
            (Scheme::Wikidata, "q1757", "Q1757"),
            (Scheme::Gcom, "SE0001", "SE0001"),
        ] {
            assert_eq!(Identifier::typed(scheme, typed).unwrap().unwrap().value, value);
        }
        for (scheme, wrong) in [
            (Scheme::Lau, "297"),
            (Scheme::Lau, "FI297"),
            (Scheme::Nuts, "FI1D22"),
            (Scheme::Nuts, "1DFI"),
            (Scheme::National, "2\u{0}7"),
            (Scheme::Wikidata, "Q"),
            (Scheme::Wikidata, "1757"),
            (Scheme::Gcom, "SE"),
            (Scheme::Gcom, "0001"),
            (Scheme::Gcom, "ÅÄ0001"),
        ] {
            assert_eq!(Identifier::typed(scheme, wrong).unwrap_err().code, "identifier-unclear", "{wrong}");
        }
        assert_eq!(Identifier::typed(Scheme::Lau, "  ").unwrap(), None);
    }

    #[test]
    fn an_identifier_has_its_limit() {
        assert!(Identifier::typed(Scheme::National, &"1".repeat(IDENTIFIER_LIMIT)).is_ok());
        let long = Identifier::typed(Scheme::National, &"1".repeat(IDENTIFIER_LIMIT + 1)).unwrap_err();
        assert_eq!((long.code, long.field.as_deref()), ("identifier-too-long", Some("national")));
    }

    #[test]
    fn a_register_is_read_back_from_its_name() {
        assert!(Scheme::ALL.iter().all(|scheme| scheme.name().parse::<Scheme>().ok() == Some(*scheme)));
    }
}
