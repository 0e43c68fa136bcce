//! Gives a commitment up, with the reason.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::{changed_meanwhile, of_commitment, same_version, seen};
use crate::rules::access::KeepCommitments;
use crate::rules::{Commitment, CommitmentId, Settled};
use crate::store;

/// Gives a commitment up from today on: what lies ahead and nobody touched goes, what is open is waived with the same
/// reason, and what was done stays. Refused as [`Commitment::end`] refuses, with `changed-meanwhile`, or with
/// `commitment-has-source`.
pub fn end_commitment(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepCommitments>,
    (id, version): (CommitmentId, i64),
    today: Date,
    reason: &str,
) -> Result<Commitment> {
    let before = store::commitment::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    before.is_own()?;
    let mut after = before.clone().end(today, reason.to_owned())?;
    if !store::commitment::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    for known in store::duty::known(tx, id)? {
        if known.duty.due_on > today && !known.is_touched {
            store::duty::remove(tx, known.duty.id)?;
        } else if known.duty.closed_on().is_none() {
            let waived = known.duty.settle(Settled::Waived { on: today, reason: reason.to_owned() })?;
            if !store::duty::update(tx, &waived)? {
                return Err(changed_meanwhile());
            }
        }
    }
    record(tx, occasion, &of_commitment("commitment.ended", &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}
