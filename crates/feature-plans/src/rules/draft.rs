//! Contacts as they are read from forwarded mail: drafts that somebody looks over.

use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Error, PersonId, Result};
use kit_words::plain;
use serde::{Deserialize, Serialize};

use super::ids::{DraftId, PlanId};

/// The most people outside whom a draft names; a form for more helps nobody.
pub const DRAFT_PEOPLE_LIMIT: usize = 10;
/// For how long a draft waits, in days.
pub const DRAFT_DAYS: i64 = 90;
/// For how long it is told who was turned away, in days.
pub const TURNED_AWAY_DAYS: i64 = 30;

/// A draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// To which plan it was forwarded.
    pub plan: PlanId,
    /// By whom.
    pub by: PersonId,
    /// What was read.
    pub content: DraftContent,
}

/// What was read from a message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftContent {
    /// Who wrote it; nobody in drafts that came before this was read.
    #[serde(default)]
    pub from: Option<Who>,
    /// When the message was written that was forwarded.
    pub on: Option<Date>,
    /// Its subject, without `Re:` and the like.
    pub topic: String,
    /// What the colleague wrote, and the message.
    pub said: String,
    /// Those outside.
    pub whom: Vec<Who>,
    /// The mail addresses of those of us who were in it.
    pub ours: Vec<String>,
    /// What was attached and is not kept.
    pub attachments: Vec<String>,
    /// Whether more was said than is kept.
    pub is_cut: bool,
    /// Whether the mail server in front has found the colleague genuine.
    pub is_proven: bool,
}

impl DraftContent {
    /// The mail address of somebody who was typed in this field of the form, counted from one: it was the message's
    /// own, or the field had nothing but the address to begin with.
    pub fn address_of(&self, number: usize, name: &str) -> Option<&str> {
        let name = plain(name);
        let own = self.whom.iter().find(|who| plain(&who.name) == name);
        let at = || self.whom.get(number.checked_sub(1)?).filter(|who| who.name == who.email);
        own.or_else(at).map(|who| who.email.as_str()).filter(|email| !email.is_empty())
    }

    /// What a contact tells of the message of which it was made.
    pub fn origin(&self) -> Origin {
        Origin { from: self.from.clone(), subject: self.topic.clone(), on: self.on }
    }
}

/// The message of which a contact was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Who wrote it.
    pub from: Option<Who>,
    /// Its subject; may be empty.
    pub subject: String,
    /// When it was written.
    pub on: Option<Date>,
}

/// Somebody of us, as messages may name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The address with which they sign in.
    pub email: String,
}

/// Somebody outside, as a message names them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    /// The name, or the address where there is none.
    pub name: String,
    /// The address; empty where only a name stands there.
    pub email: String,
}

/// Why a message was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    /// Its sender does not log contacts of this plan.
    Stranger,
    /// Somebody else writes in the sender's name.
    Forged,
    /// A machine wrote it.
    Automatic,
}

impl Away {
    /// The name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Away::Stranger => "stranger",
            Away::Forged => "forged",
            Away::Automatic => "automatic",
        }
    }

    /// Why a message is turned away, if it is: because a machine wrote it, because its sender is not who it says, or is
    /// nobody who may log contacts.
    pub fn of(is_automatic: bool, is_forged: bool, is_colleague: bool) -> Option<Self> {
        if is_automatic {
            return Some(Away::Automatic);
        }
        if is_forged {
            return Some(Away::Forged);
        }
        (!is_colleague).then_some(Away::Stranger)
    }
}

impl FromStr for Away {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = [Away::Stranger, Away::Forged, Away::Automatic].into_iter().find(|away| away.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a reason to turn mail away: {text}")))
    }
}

/// What stands in a plan's address: 60 random bits in letters and figures that are not mistaken for each other.
pub fn token(random: [u8; 12]) -> String {
    const SIGNS: &[u8; 32] = b"23456789abcdefghjkmnpqrstuvwxyz0";
    random.iter().map(|byte| char::from(SIGNS[usize::from(byte & 31)])).collect()
}

#[cfg(test)]
mod tests {
    use super::{Away, DraftContent, Who, token};

    #[test]
    fn an_address_belongs_to_its_name_and_to_nobody_who_is_typed_instead() {
        let who = |name: &str, email: &str| Who { name: name.into(), email: email.into() };
        let whom = vec![who("Ulla Ulkona", "ulla@ministry.example"), who("info@port.example", "info@port.example")];
        let content = DraftContent { whom, ..DraftContent::default() };
        assert_eq!(content.address_of(1, "ulla ulkona"), Some("ulla@ministry.example"));
        assert_eq!(content.address_of(3, "Ulla Ulkona"), Some("ulla@ministry.example"), "moved to another field");
        assert_eq!(content.address_of(1, "Somebody Else"), None);
        assert_eq!(content.address_of(2, "Pia Port"), Some("info@port.example"), "a name for a bare address");
        assert_eq!(content.address_of(0, "Nobody"), None);
    }

    #[test]
    fn a_token_is_as_long_as_its_bytes_and_fits_into_addresses() {
        let token = token([0, 1, 2, 31, 32, 255, 7, 8, 9, 10, 11, 12]);
        assert_eq!(token.len(), 12);
        assert!(token.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
    }

    #[test]
    fn strangers_and_machines_are_turned_away_and_so_are_forgers() {
        assert_eq!(Away::of(false, false, true), None);
        assert_eq!(Away::of(false, false, false), Some(Away::Stranger));
        assert_eq!(Away::of(false, true, true), Some(Away::Forged));
        assert_eq!(Away::of(true, true, true), Some(Away::Automatic));
        for away in [Away::Stranger, Away::Forged, Away::Automatic] {
            assert_eq!(away.name().parse::<Away>().ok(), Some(away));
        }
    }
}
