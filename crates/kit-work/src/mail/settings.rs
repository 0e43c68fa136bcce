use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use kernel::{Error, Fault, Result};
use lettre::Address;
use lettre::message::Mailbox;

use super::incoming::AddressForm;
use crate::letter::{LetterId, return_token};

/// From whom letters come.
#[derive(Clone, Debug)]
pub struct Sender {
    pub(super) from: Mailbox,
    pub(super) reply_to: Option<Mailbox>,
    returns: Option<AddressForm>,
}

impl Sender {
    /// Reads `Name <address>` or an address alone; answers go to `reply_to` where one is given.
    pub fn new(from: &str, reply_to: Option<&str>) -> Result<Self> {
        Ok(Self { from: mailbox(from)?, reply_to: reply_to.map(mailbox).transpose()?, returns: None })
    }

    /// Lets what cannot be delivered come back to addresses of this form, one for each letter.
    pub fn with_returns(self, form: AddressForm) -> Self {
        Self { returns: Some(form), ..self }
    }

    /// To whom the servers on a letter's way give it back (RFC 5321, section 4.4).
    pub(super) fn return_path(&self, letter: LetterId) -> Result<Address> {
        let Some(form) = &self.returns else { return Ok(self.from.email.clone()) };
        let address = form.of(&return_token(letter)).parse();
        Ok(address.map_err(|error| Fault::because("making the address to which a letter comes back", error))?)
    }

    pub(super) fn address(&self) -> &str {
        self.from.email.as_ref()
    }

    pub(super) fn domain(&self) -> &str {
        self.from.email.domain()
    }
}

fn mailbox(text: &str) -> Result<Mailbox> {
    text.parse().map_err(|error| Error::BadRequest(format!("`{text}` is no sender of letters: {error}")))
}

/// The mail server.
#[derive(Clone, Debug)]
pub struct SmtpSettings {
    /// Its name, which its certificate must have.
    pub host: String,
    /// Its port: 587 for STARTTLS, 465 for TLS from the start, 25 for a server on the same machine.
    pub port: u16,
    /// How the connection is protected.
    pub tls: Tls,
    /// A file with the certificates to trust besides those of the operating system, in PEM.
    pub root_file: Option<PathBuf>,
    /// How to sign in, where the server asks for it.
    pub login: Option<Login>,
    /// From whom letters come.
    pub sender: Sender,
    /// How long to wait for each answer of the server.
    pub timeout: Duration,
}

impl SmtpSettings {
    /// How long to wait for each answer when nothing else is said.
    pub const TIMEOUT: Duration = Duration::from_secs(20);
}

/// How the connection to the mail server is protected. Certificates are always verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// Not at all: for a server on the same machine.
    None,
    /// By STARTTLS; without it nothing is sent.
    StartTls,
    /// From the start.
    Implicit,
}

/// A name and password for the mail server.
#[derive(Clone)]
pub struct Login {
    /// The name.
    pub user: String,
    /// The password, read from a file of its own.
    pub password: String,
}

/// Without the password, which belongs into no log.
impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("user", &self.user).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{Login, Sender};

    #[test]
    fn senders_are_read() {
        let sender = Sender::new("Kortteli <posti@kortteli.example>", Some("apu@kaupunki.example")).unwrap();
        assert_eq!(sender.domain(), "kortteli.example");
        assert!(Sender::new("nobody", None).is_err());
        assert!(Sender::new("a@b.example\r\nBcc: c@d.example", None).is_err());
    }

    #[test]
    fn a_password_is_not_shown() {
        let login = Login { user: "kortteli".to_owned(), password: "sesame".to_owned() };
        assert!(!format!("{login:?}").contains("sesame"));
    }
}
