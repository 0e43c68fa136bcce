use std::io::Read as _;
use std::net::{TcpStream, ToSocketAddrs as _};
use std::time::Duration;

use super::{Doctor, Finding};
use crate::configuration::{MailWay, Tls};
use crate::words as t;

const PATIENCE: Duration = Duration::from_secs(5);

impl Doctor<'_> {
    /// Whether the mail server can be reached.
    pub(super) fn mail(&self) -> Vec<Finding> {
        let lang = self.lang;
        let (host, port, tls) = match &self.configuration.mail.way {
            MailWay::Folder(folder) => {
                return vec![Finding::attention("mail", t::doctor_mail_folder(lang, folder.display().to_string()))];
            }
            MailWay::Smtp { host, port, tls, .. } => (host, *port, *tls),
        };
        let server = format!("{host}:{port}");
        vec![match greeted(host, port, tls) {
            Ok(()) => Finding::fine("mail", t::doctor_mail(lang, server)),
            Err(error) => Finding::problem("mail", t::doctor_mail_away(lang, error.to_string(), server)),
        }]
    }
}

/// Connects, and waits for the greeting of a server that speaks first (RFC 5321: 220).
fn greeted(host: &str, port: u16, tls: Tls) -> std::io::Result<()> {
    let nowhere = || std::io::Error::from(std::io::ErrorKind::AddrNotAvailable);
    let address = (host, port).to_socket_addrs()?.next().ok_or_else(nowhere)?;
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    if tls == Tls::Implicit {
        return Ok(());
    }
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut greeting = [0; 4];
    stream.read_exact(&mut greeting)?;
    if &greeting[..3] == b"220" {
        Ok(())
    } else {
        let said = String::from_utf8_lossy(&greeting).into_owned();
        Err(std::io::Error::new(std::io::ErrorKind::InvalidData, said))
    }
}
