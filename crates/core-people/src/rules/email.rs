use std::fmt;

use kernel::Refusal;

use super::folded;

/// The longest mail address, in characters (RFC 5321, section 4.5.3.1.3).
pub const EMAIL_LIMIT: usize = 254;

/// A mail address in the one form in which it is kept and compared: composed, in small letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

impl Email {
    /// Reads an address as somebody typed it; refused with `email-missing`, `email-too-long` or
    /// `email-unclear`. Whether mail gets there, only a letter shows.
    pub fn typed(text: &str) -> Result<Self, Refusal> {
        let text = folded(text);
        if text.is_empty() {
            return Err(Refusal::new("email-missing").on("email"));
        }
        if text.chars().count() > EMAIL_LIMIT {
            return Err(Refusal::new("email-too-long").on("email").with("limit", EMAIL_LIMIT));
        }
        if !is_address(&text) {
            return Err(Refusal::new("email-unclear").on("email"));
        }
        Ok(Self(text))
    }

    /// An address as the database has it.
    pub fn kept(text: String) -> Self {
        Self(text)
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the `@`.
    pub fn local_part(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(local, _)| local)
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Something, one `@`, and a host of several names; none of the signs that a header would read as its own.
fn is_address(text: &str) -> bool {
    let Some((local, host)) = text.split_once('@') else { return false };
    let sign = |c: char| c.is_whitespace() || c.is_control() || "<>()[]\\\",;:@".contains(c);
    let name = |part: &str| !part.is_empty() && !part.contains(sign);
    let label = |part: &str| {
        let letters = part.chars().all(|c| c.is_alphanumeric() || c == '-');
        name(part) && letters && part.len() <= 63 && !part.starts_with('-') && !part.ends_with('-')
    };
    local.len() <= 64 && local.split('.').all(name) && host.contains('.') && host.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::{EMAIL_LIMIT, Email};

    #[test]
    fn an_address_has_one_form() {
        assert_eq!(
            Email::typed("  Yhteys.Paallikko@Kaupunki.Example ").unwrap().as_str(),
            "yhteys.paallikko@kaupunki.example"
        );
        assert_eq!(Email::typed("a\u{308}iti@x.example").unwrap(), Email::typed("ÄITI@x.example").unwrap());
        assert_eq!(Email::typed("o'brien+news@x.example").unwrap().local_part(), "o'brien+news");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "x",
            "x@",
            "@x.example",
            "x@y",
            "x y@z.example",
            "x@y.example, z@y.example",
            "x@y@z.example",
            "<x@y.example>",
            ".x@y.example",
            "x@y..example",
            "x@y.example.",
            "x@exa_mple.fi",
            "x@-y.example",
            "x@y-.example",
            "x:y@z.example",
        ] {
            assert_eq!(Email::typed(text).unwrap_err().code, "email-unclear", "{text}");
        }
        assert_eq!(Email::typed("  ").unwrap_err().code, "email-missing");
    }

    #[test]
    fn the_longest_address_is_taken_and_one_letter_more_is_not() {
        let host = format!("{}.", "a".repeat(60)).repeat(3);
        let longest = format!("{}@{host}x.test", "x".repeat(64));
        assert_eq!(longest.len(), EMAIL_LIMIT);
        assert!(Email::typed(&longest).is_ok());
        assert_eq!(Email::typed(&format!("{longest}s")).unwrap_err().code, "email-too-long");
    }
}
