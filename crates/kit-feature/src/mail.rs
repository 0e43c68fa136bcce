use jiff::tz::TimeZone;
use kernel::{Occasion, Result};
use kit_db::Tx;
use kit_work::mail::incoming::{Mail, Taken};

/// Takes the mail that comes to a feature's addresses.
#[derive(Clone, Copy)]
pub struct MailTaker {
    /// Whether one of its addresses has this token.
    pub knows: fn(&mut Tx<'_>, &str) -> Result<bool>,
    /// Takes a message. It may come twice, and is taken once.
    pub take: fn(&mut Tx<'_>, &Arrival<'_>) -> Result<Taken>,
}

/// A message that has come in.
#[derive(Clone, Debug)]
pub struct Arrival<'a> {
    /// The address to which it came.
    pub to: &'a str,
    /// The token in it.
    pub token: &'a str,
    /// The message.
    pub mail: &'a Mail,
    /// The installation takes it, now.
    pub occasion: Occasion,
    /// The installation's address, with which links in letters begin.
    pub address: &'a str,
    /// Its time zone.
    pub zone: &'a TimeZone,
}
