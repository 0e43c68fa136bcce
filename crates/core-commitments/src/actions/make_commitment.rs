//! Writes down what somebody promised somebody.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};

use super::{of_commitment, put_right, seen};
use crate::rules::access::KeepCommitments;
use crate::rules::{Commitment, CommitmentId, Terms};
use crate::store;

/// Makes a commitment and its duties until the end of next year. Refused as [`Terms::check`] refuses.
pub fn make_commitment(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepCommitments>,
    today: Date,
    terms: &Terms,
) -> Result<Commitment> {
    terms.check().map_err(Error::Refused)?;
    let commitment = Commitment {
        id: CommitmentId::new(occasion.at, &occasion.chance),
        space: allowed.space(),
        source: None,
        terms: terms.clone(),
        ended: None,
        version: 1,
    };
    store::commitment::insert(tx, &commitment, occasion.at)?;
    put_right(tx, occasion, &commitment, terms.starts_on, today)?;
    record(tx, occasion, &of_commitment("commitment.made", &commitment).after(seen(&commitment)))?;
    Ok(commitment)
}
