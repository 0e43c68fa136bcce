//! Whom reminders do not reach.

use jiff::ToSpan;
use jiff::civil::Date;
use kernel::{PersonId, Result};
use kit_db::Tx;
use kit_work::{FateState, LetterId, fates};

use crate::store;

/// After so many days it is tried again to reach somebody whose mail was refused.
const TRY_AGAIN_AFTER_DAYS: i32 = 30;

/// Somebody whose last mail the mail server refused for good, at the address that they still have.
#[derive(Clone, Debug)]
pub struct Refused {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// On which day it was written.
    pub on: Date,
}

impl Refused {
    /// Whether so much time has passed that it is tried again.
    pub fn may_try_again(&self, today: Date) -> bool {
        today >= self.on.saturating_add(TRY_AGAIN_AFTER_DAYS.days())
    }
}

/// Those of these people whom the last mail did not reach: two statements.
pub fn refused(tx: &mut Tx<'_>, people: &[PersonId]) -> Result<Vec<Refused>> {
    let last = store::reminder::last_digests(tx, people)?;
    let letters: Vec<LetterId> = last.iter().map(|one| one.letter).collect();
    let fates = fates(tx, &letters)?;
    let failed = |letter: LetterId, email: &str| {
        let is_this = |fate: &&kit_work::Fate| fate.id == letter && fate.to_address == email;
        fates.iter().find(is_this).is_some_and(|fate| fate.state == FateState::Refused)
    };
    let refused = last.into_iter().filter(|one| failed(one.letter, &one.email));
    Ok(refused.map(|one| Refused { person: one.person, name: one.name, on: one.on }).collect())
}
