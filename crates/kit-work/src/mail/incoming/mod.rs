//! How mail comes in: by SMTP (RFC 5321) from the mail server in front, never from the open net.

mod address;
mod conversation;
mod listening;
mod message;
mod proof;
mod undelivered;

use std::fmt;
use std::net::IpAddr;

use kernel::Result;

pub use address::AddressForm;
pub use listening::Listening;
pub use message::{Mail, Mailbox};
pub use proof::Proof;

/// The biggest message that is taken, in bytes. The sender's own server gives a bigger one back.
pub const MAIL_LIMIT: usize = 50_000_000;
/// How much of a message is kept, in bytes: its text comes before what is attached, and that is not kept anyway.
pub const KEPT_LIMIT: usize = 10_000_000;
/// The most addresses of one message.
pub const RECIPIENTS_LIMIT: usize = 20;

/// From whom mail is taken, and whose word on senders is believed.
#[derive(Clone, Debug)]
pub struct IncomingSettings {
    /// The mail servers in front; nobody else may hand over mail.
    pub servers: Vec<IpAddr>,
    /// The name by which the program greets them.
    pub name: String,
    /// The name under which the mail server in front writes down whether a sender is genuine (the authserv-id of RFC 8601).
    /// Without it no sender is proven.
    pub checked_by: Option<String>,
}

/// Whether there is somebody at this address.
pub type Knows = dyn Fn(&str) -> Result<bool> + Send + Sync;
/// Takes a message to this address.
pub type Takes = dyn Fn(&str, &Mail) -> Result<Taken> + Send + Sync;

/// Who takes mail.
pub struct Desk {
    /// From whom.
    pub settings: IncomingSettings,
    /// Whether an address is one of ours, asked before the message comes.
    pub knows: Box<Knows>,
    /// Takes the message; doing it twice with the same Message-ID is as once.
    pub takes: Box<Takes>,
}

impl fmt::Debug for Desk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Desk").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is here.
    Kept,
    /// It is not wanted from this sender.
    TurnedAway,
}
