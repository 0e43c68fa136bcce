use kernel::Result;
use kit_work::Mailer;
use kit_work::mail::{Login, Sender, SmtpSettings};

use super::secret::read_password;
use super::{Configuration, MailWay};

impl Configuration {
    /// What sends mail, with the password from its file.
    pub fn mailer(&self) -> Result<Mailer> {
        let plain = Sender::new(&self.mail.from, self.mail.reply_to.as_deref())?;
        let sender = match self.incoming.as_ref().filter(|incoming| incoming.returns) {
            Some(incoming) => plain.with_returns(incoming.form.clone()),
            None => plain,
        };
        Ok(match &self.mail.way {
            MailWay::Folder(folder) => Mailer::Folder { folder: folder.clone(), sender },
            MailWay::Smtp { host, port, tls, user, password_file } => {
                let login = match (user, password_file) {
                    (Some(user), Some(file)) => Some(Login { user: user.clone(), password: read_password(file)? }),
                    _ => None,
                };
                let (host, port, tls, timeout) = (host.clone(), *port, *tls, SmtpSettings::TIMEOUT);
                Mailer::Smtp(SmtpSettings { host, port, tls, root_file: None, login, sender, timeout })
            }
        })
    }
}
