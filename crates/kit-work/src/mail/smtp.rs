use std::{fmt, fs};

use kernel::{Fault, Result};
use lettre::Address;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{Certificate, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::ClientId;

use super::{Delivery, SmtpSettings, Tls, message};
use crate::store::letters::Leaving;

/// A round of deliveries to the mail server over one connection.
///
/// Each step is taken by itself, because it matters when a connection breaks: before the letter was handed over it did not
/// leave for certain, afterwards nobody knows.
pub(crate) struct SmtpPost<'a> {
    settings: &'a SmtpSettings,
    connection: Option<SmtpConnection>,
}

/// What is written on the envelope.
struct Way {
    from: Address,
    to: Address,
}

/// Where a step ended other than well.
enum Halt {
    /// The server said something about this letter, or the letter was in its hands.
    Letter(Delivery),
    /// The connection is of no use.
    Connection(String),
}

impl<'a> SmtpPost<'a> {
    pub(super) fn of(settings: &'a SmtpSettings) -> Self {
        Self { settings, connection: None }
    }

    pub(super) fn deliver(&mut self, letter: &Leaving) -> Result<Delivery> {
        let message = message::build(letter, &self.settings.sender)?;
        let to: Address = letter
            .to_address
            .parse()
            .map_err(|error| Fault::because(format!("reading the address of {}", letter.id), error))?;
        let way = Way { from: self.settings.sender.return_path(letter.id)?, to };
        let kept = self.connection.take();
        let was_kept = kept.is_some();
        let mut end = self.try_once(kept, &way, &message)?;
        if was_kept && matches!(end, Err(Halt::Connection(_))) {
            // Some servers end a connection after so many letters; that says nothing about the next one.
            end = self.try_once(None, &way, &message)?;
        }
        Ok(match end {
            Ok(()) => Delivery::Sent,
            Err(Halt::Letter(delivery)) => delivery,
            Err(Halt::Connection(why)) => Delivery::ServerAway(why),
        })
    }

    fn try_once(&mut self, kept: Option<SmtpConnection>, way: &Way, message: &str) -> Result<Result<(), Halt>> {
        let mut connection = match kept {
            Some(connection) => connection,
            None => match self.connect()? {
                Ok(connection) => connection,
                Err(error) => return Ok(Err(Halt::Connection(error.to_string()))),
            },
        };
        let end = hand_over(&mut connection, way, message);
        let usable = match &end {
            Ok(()) => true,
            Err(Halt::Letter(Delivery::PutOff(_) | Delivery::Refused(_))) => connection.command(Rset).is_ok(),
            Err(_) => false,
        };
        if usable {
            self.connection = Some(connection);
        } else {
            connection.abort();
        }
        Ok(end)
    }

    /// The outer error is a mistake in the settings, the inner one the server's.
    fn connect(&self) -> Result<Result<SmtpConnection, SmtpError>> {
        let settings = self.settings;
        let tls = match settings.tls {
            Tls::None => None,
            Tls::StartTls | Tls::Implicit => Some(self.tls_parameters()?),
        };
        let name = ClientId::Domain(settings.sender.domain().to_owned());
        Ok(self.connect_by(tls.as_ref(), &name))
    }

    fn connect_by(&self, tls: Option<&TlsParameters>, name: &ClientId) -> Result<SmtpConnection, SmtpError> {
        let settings = self.settings;
        let from_start = tls.filter(|_| settings.tls == Tls::Implicit);
        let place = (settings.host.as_str(), settings.port);
        let mut connection = SmtpConnection::connect(place, Some(settings.timeout), name, from_start, None)?;
        if let Some(tls) = tls.filter(|_| settings.tls == Tls::StartTls) {
            connection.starttls(tls, name)?;
        }
        if let Some(login) = &settings.login {
            let credentials = Credentials::new(login.user.clone(), login.password.clone());
            connection.auth(DEFAULT_MECHANISMS, &credentials)?;
        }
        Ok(connection)
    }

    fn tls_parameters(&self) -> Result<TlsParameters> {
        let mut builder = TlsParameters::builder(self.settings.host.clone());
        if let Some(file) = &self.settings.root_file {
            let broken = || format!("reading the certificates in {}", file.display());
            let pem = fs::read(file).map_err(|error| Fault::because(broken(), error))?;
            builder = builder
                .add_root_certificate(Certificate::from_pem(&pem).map_err(|error| Fault::because(broken(), error))?);
        }
        Ok(builder.build_rustls().map_err(|error| Fault::because("preparing TLS for mail", error))?)
    }
}

impl Drop for SmtpPost<'_> {
    fn drop(&mut self) {
        if let Some(connection) = &mut self.connection {
            // Whether the server hears it or not: everything has been answered.
            drop(connection.quit());
        }
    }
}

fn hand_over(connection: &mut SmtpConnection, way: &Way, message: &str) -> Result<(), Halt> {
    connection.command(Mail::new(Some(way.from.clone()), Vec::new())).map_err(|error| before(&error))?;
    connection.command(Rcpt::new(way.to.clone(), Vec::new())).map_err(|error| before(&error))?;
    connection.command(Data).map_err(|error| before(&error))?;
    match connection.command(Content(message)) {
        Ok(_) => Ok(()),
        Err(error) if error.status().is_some() => Err(before(&error)),
        Err(error) => Err(Halt::Letter(Delivery::Unknown(error.to_string()))),
    }
}

/// The letter as it goes over the wire (RFC 5321, section 4.5.2): a dot that begins a line is doubled, and a line with a dot
/// ends it. All in one piece: in two, the second waits for the server to acknowledge the first, 40 ms a letter.
struct Content<'a>(&'a str);

impl fmt::Display for Content<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stuffed = self.0.replace("\r\n.", "\r\n..");
        let first = if stuffed.starts_with('.') { "." } else { "" };
        let end = if stuffed.ends_with("\r\n") { "" } else { "\r\n" };
        write!(f, "{first}{stuffed}{end}.\r\n")
    }
}

/// What an answer or a broken connection means while the letter is certainly not in the server's hands.
fn before(error: &SmtpError) -> Halt {
    // 421: the server closes the connection, whatever the letter.
    if error.status().is_some_and(|code| code.to_string() == "421") {
        return Halt::Connection(error.to_string());
    }
    if error.is_permanent() {
        Halt::Letter(Delivery::Refused(error.to_string()))
    } else if error.is_transient() {
        Halt::Letter(Delivery::PutOff(error.to_string()))
    } else {
        Halt::Connection(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::Content;

    #[test]
    fn nothing_within_a_letter_ends_it() {
        for (letter, wire) in [
            ("a\r\nb\r\n", "a\r\nb\r\n.\r\n"),
            ("a", "a\r\n.\r\n"),
            (".a\r\n.\r\n..\r\nMAIL FROM:<x>", "..a\r\n..\r\n...\r\nMAIL FROM:<x>\r\n.\r\n"),
            ("\r\n.\r\n.\r\n", "\r\n..\r\n..\r\n.\r\n"),
        ] {
            assert_eq!(Content(letter).to_string(), wire);
        }
    }
}
