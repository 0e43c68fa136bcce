use kernel::Result;
use kit_work::Mailer;
use kit_work::mail::{Login, Sender, SmtpSettings};

use super::secret::read_password;
use super::{Mail, MailWay};

impl Mail {
    /// What sends mail this way, with the password from its file.
    pub fn mailer(&self) -> Result<Mailer> {
        let sender = Sender::new(&self.from, self.reply_to.as_deref())?;
        Ok(match &self.way {
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
