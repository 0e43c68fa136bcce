//! Changes what a commitment says.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};

use super::{changed_meanwhile, of_commitment, put_right, same_version, seen};
use crate::rules::access::KeepCommitments;
use crate::rules::{Commitment, CommitmentId, Terms};
use crate::store;

/// Changes a commitment. What happened stays: only duties from today on, with which nobody did anything, become others.
///
/// Refused as [`Terms::check`] refuses, with `changed-meanwhile`, or with `commitment-has-source`.
pub fn change_commitment(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepCommitments>,
    (id, version): (CommitmentId, i64),
    today: Date,
    terms: &Terms,
) -> Result<Commitment> {
    let before = store::commitment::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    before.is_own()?;
    terms.check().map_err(Error::Refused)?;
    let mut after = Commitment { terms: terms.clone(), ..before.clone() };
    if !store::commitment::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    put_right(tx, occasion, &after, today, today)?;
    if before.terms.owner != after.terms.owner {
        store::duty::pass_on(tx, id, after.terms.owner)?;
    }
    record(tx, occasion, &of_commitment("commitment.changed", &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}
