//! Hands one duty over to somebody else.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, PersonId, Refusal, Result};
use kit_db::Tx;

use super::{changed_meanwhile, record_duty, same_version};
use crate::rules::access::KeepCommitments;
use crate::rules::{Duty, DutyId};
use crate::store;

/// Hands a duty over; the next ones of its commitment stay whose they are. Refused with `successor-outside` where the
/// other has no role in the space that day, or with `changed-meanwhile`.
pub fn hand_over_duty(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepCommitments>,
    (id, version): (DutyId, i64),
    today: Date,
    to: PersonId,
) -> Result<Duty> {
    let before = store::duty::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    if core_spaces::store::role::running(tx, allowed.space(), to, today)?.is_empty() {
        return Err(Refusal::new("successor-outside").on("to").into());
    }
    let commitment = store::commitment::get(tx, allowed.space(), before.commitment)?;
    let mut after = Duty { owner: Some(to), ..before.clone() };
    if !store::duty::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record_duty(tx, occasion, "duty.handed-over", &commitment, (&before, &after))?;
    Ok(after)
}
