//! Changes what a commitment says.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result};
use kit_db::Tx;

use super::{restate, same_version};
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
    restate(tx, occasion, &before, terms, (today, today))
}
