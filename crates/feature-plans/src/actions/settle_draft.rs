//! Settles drafts: as the contacts that they became, or put away. Of the message stays who wrote it,
//! about what and when, where it became a contact.

use core_spaces::Allowed;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};

use super::changed_meanwhile;
use super::take_mail::happening;
use crate::rules::DraftId;
use crate::rules::access::LogContact;
use crate::store;
use crate::store::draft::Settled;

/// Settles a draft. Refused with `changed-meanwhile` where somebody has before.
pub fn settle_draft(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<LogContact>,
    id: DraftId,
    settled: Settled,
) -> Result<()> {
    let draft = match store::draft::get(tx, allowed.space(), id) {
        Err(Error::Missing) => return Err(changed_meanwhile()),
        found => found?,
    };
    if !store::draft::settle(tx, &draft, settled, occasion.at)? {
        return Err(changed_meanwhile());
    }
    let kind = match settled {
        Settled::Confirmed(_) => "contact-draft.confirmed",
        Settled::Discarded => "contact-draft.discarded",
    };
    record(tx, occasion, &happening(kind, &draft, allowed.space()))?;
    Ok(())
}
