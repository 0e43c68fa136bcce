//! How letters leave, by SMTP or into a folder while developing, and how mail comes in.

pub mod folder;
pub mod incoming;
mod message;
mod settings;
mod smtp;

use std::path::PathBuf;

use kernel::Result;

pub use settings::{Login, Sender, SmtpSettings, Tls};

use crate::letter::LetterId;
use crate::store::letters::Leaving;
use smtp::SmtpPost;

/// The way by which letters leave.
#[derive(Debug)]
pub enum Mailer {
    /// A mail server takes them.
    Smtp(SmtpSettings),
    /// They are put into a folder, where the page of development shows them.
    Folder {
        /// Which folder; it is made when missing.
        folder: PathBuf,
        /// From whom they would come.
        sender: Sender,
    },
}

/// What became of a letter.
#[derive(Debug)]
pub(crate) enum Delivery {
    /// The server has taken it.
    Sent,
    /// The server wants it later.
    PutOff(String),
    /// The server will never take it.
    Refused(String),
    /// The connection broke after the letter was handed over and before the server answered.
    Unknown(String),
    /// The server is not there, or does not let us in. No letter has a chance now.
    ServerAway(String),
}

impl Mailer {
    fn sender(&self) -> &Sender {
        match self {
            Mailer::Smtp(settings) => &settings.sender,
            Mailer::Folder { sender, .. } => sender,
        }
    }

    /// The address from which letters come.
    pub(crate) fn address(&self) -> &str {
        self.sender().address()
    }

    /// The Message-ID of a letter: always the same for the same letter, and it tells nothing about it.
    pub(crate) fn message_id(&self, id: LetterId) -> String {
        message::message_id(id, self.sender().domain())
    }

    /// Begins a round of deliveries, which keeps its connection from one letter to the next.
    pub(crate) fn round(&self) -> Round<'_> {
        match self {
            Mailer::Smtp(settings) => Round::Smtp(Box::new(SmtpPost::of(settings))),
            Mailer::Folder { folder, sender } => Round::Folder { folder, sender },
        }
    }
}

/// Some deliveries after another.
pub(crate) enum Round<'a> {
    Smtp(Box<SmtpPost<'a>>),
    Folder { folder: &'a PathBuf, sender: &'a Sender },
}

impl Round<'_> {
    pub(crate) fn deliver(&mut self, letter: &Leaving) -> Result<Delivery> {
        match self {
            Round::Smtp(post) => post.deliver(letter),
            Round::Folder { folder, sender } => {
                let way = sender.return_path(letter.id)?;
                folder::write(folder, letter, &format!("Return-Path: <{way}>\r\n{}", message::build(letter, sender)?))?;
                Ok(Delivery::Sent)
            }
        }
    }
}
