use kernel::{Error, Fault, Lang, Result};
use lettre::Address;

kernel::id!(
    /// A letter that leaves by mail.
    LetterId
);

/// What begins the tokens of [`return_token`]; those of plans are much shorter.
const RETURN_MARK: char = 'r';

/// The token of the address to which a letter comes back. Its random digits travel with the letter alone, so whoever has it
/// had the letter in their hands.
pub(crate) fn return_token(letter: LetterId) -> String {
    format!("{RETURN_MARK}{letter}")
}

/// The letter that comes back to an address with this token.
pub(crate) fn returned(token: &str) -> Option<LetterId> {
    let digits = token.strip_prefix(RETURN_MARK).filter(|digits| digits.len() == 32)?;
    digits.parse().ok()
}

/// A letter to one person, whole and in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Which kind of letter, as the file in `letters/` is called: for the list of what has left.
    pub kind: &'static str,
    /// Its language.
    pub lang: Lang,
    /// To which address.
    pub to_address: String,
    /// To whom.
    pub to_name: Option<String>,
    /// One line.
    pub subject: String,
    /// All of it as plain text.
    pub text: String,
    /// All of it as HTML, where there is one.
    pub html: Option<String>,
    /// For letters to many: where one click (a POST) ends them. Without it the letter is for one person alone, such as a
    /// link to sign in, and is sent again when nobody knows whether it left.
    pub unsubscribe_url: Option<String>,
    /// A calendar entry that comes with it.
    pub calendar: Option<CalendarEntry>,
}

/// A text as headers take it: in one line, without control characters.
pub fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A calendar entry that travels with a letter (RFC 6047).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// What it asks of the reader's calendar.
    pub method: CalendarMethod,
    /// The entry (RFC 5545), with the same method in it.
    pub text: String,
}

/// What a calendar entry asks of the calendar of who gets it (RFC 5546, section 1.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarMethod {
    /// To take the entry in, or its newer version.
    Request,
    /// To take it out.
    Cancel,
}

impl CalendarMethod {
    /// As it is written in entries, in headers and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            CalendarMethod::Request => "REQUEST",
            CalendarMethod::Cancel => "CANCEL",
        }
    }

    pub(crate) fn read(name: &str) -> Result<Self> {
        match name {
            "REQUEST" => Ok(CalendarMethod::Request),
            "CANCEL" => Ok(CalendarMethod::Cancel),
            _ => Err(Error::BadRequest(format!("not a method of a calendar entry: {name}"))),
        }
    }
}

impl Letter {
    /// A letter whose text and HTML come from templates: for one person alone, and without a calendar entry.
    pub fn rendered<E>(
        (kind, lang): (&'static str, Lang),
        (to_address, to_name): (String, Option<String>),
        subject: String,
        text: Result<String, E>,
        html: Result<String, E>,
    ) -> Result<Self>
    where
        E: std::error::Error + Send + Sync + 'static,
    {
        let broke = |error| Fault::because("writing a letter", error);
        let (text, html) = (text.map_err(broke)?, Some(html.map_err(broke)?));
        Ok(Self { kind, lang, to_address, to_name, subject, text, html, unsubscribe_url: None, calendar: None })
    }

    pub(crate) fn is_bulk(&self) -> bool {
        self.unsubscribe_url.is_some()
    }

    /// What goes into headers is one line, and the address is one. Forms have checked that long before; here it keeps a
    /// mistake from becoming somebody else's header.
    pub(crate) fn check(&self) -> Result<()> {
        if self.to_address.parse::<Address>().is_err() {
            return Err(Error::BadRequest("a letter to something that is no address".to_owned()));
        }
        let lines = [Some(&self.subject), self.to_name.as_ref(), self.unsubscribe_url.as_ref()];
        if lines.into_iter().flatten().any(|line| line.chars().any(char::is_control)) {
            return Err(Error::BadRequest("a letter with a line break in its head".to_owned()));
        }
        let is_url = |url: &String| {
            let known = url.starts_with("https://") || url.starts_with("http://");
            known && !url.contains(|c: char| c.is_whitespace() || c == '<' || c == '>') && url.is_ascii()
        };
        if !self.unsubscribe_url.as_ref().is_none_or(is_url) {
            return Err(Error::BadRequest("a letter whose address to leave it is none".to_owned()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::Letter;

    fn letter() -> Letter {
        Letter {
            kind: "sign_in",
            lang: Lang::Fi,
            to_address: "aino@kaupunki.example".to_owned(),
            to_name: Some("Äinö".to_owned()),
            subject: "Kirjaudu".to_owned(),
            text: "Hei".to_owned(),
            html: None,
            unsubscribe_url: None,
            calendar: None,
        }
    }

    #[test]
    fn a_letter_is_made_of_what_its_templates_say() {
        let rendered = |text: Result<String, std::fmt::Error>, html| {
            let to = ("aino@kaupunki.example".to_owned(), Some("Äinö".to_owned()));
            Letter::rendered(("sign_in", Lang::Fi), to, "Kirjaudu".to_owned(), text, html)
        };
        let html = || Ok("<p>Hei".to_owned());
        let made = rendered(Ok("Hei".to_owned()), html()).unwrap();
        assert_eq!(made, Letter { html: Some("<p>Hei".to_owned()), ..letter() });
        assert!(rendered(Err(std::fmt::Error), html()).unwrap_err().to_string().starts_with("writing a letter"));
    }

    #[test]
    fn nothing_gets_into_the_head_of_a_letter() {
        assert!(letter().check().is_ok());
        for broken in [
            Letter { subject: "Hei\r\nBcc: x@example.org".to_owned(), ..letter() },
            Letter { subject: "Hei\nBcc: x@example.org".to_owned(), ..letter() },
            Letter { to_name: Some("A\rB".to_owned()), ..letter() },
            Letter { to_address: "a@b.example\r\nBcc: x@example.org".to_owned(), ..letter() },
            Letter { to_address: "a@b.example, x@example.org".to_owned(), ..letter() },
            Letter { to_address: "nobody".to_owned(), ..letter() },
            Letter { unsubscribe_url: Some("https://x.example/\r\nX: y".to_owned()), ..letter() },
            Letter { unsubscribe_url: Some("https://x.example/>, <mailto:x".to_owned()), ..letter() },
            Letter { unsubscribe_url: Some("javascript:x".to_owned()), ..letter() },
        ] {
            assert!(broken.check().is_err(), "{broken:?}");
        }
    }
}
