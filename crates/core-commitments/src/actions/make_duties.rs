//! Makes the duties of recurring commitments ahead.

use jiff::civil::Date;
use kernel::{Occasion, Result};
use kit_db::Tx;

use super::put_right;
use crate::rules::CommitmentId;
use crate::store;

/// How many commitments are looked at in one transaction.
const AT_ONCE: i64 = 100;

/// Makes what is missing until the end of next year, for some commitments after this one, and gives the last of them;
/// nothing where there are no more. It can run twice, on two nodes, or late, with the same result: a duty is one of a
/// kind by its commitment and its occurrence.
pub fn make_duties(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    today: Date,
    after: Option<CommitmentId>,
) -> Result<Option<CommitmentId>> {
    let commitments = store::commitment::recurring(tx, after, AT_ONCE)?;
    for commitment in &commitments {
        let last = store::duty::last_occurrence(tx, commitment.id)?;
        let from = last.and_then(|last| last.tomorrow().ok()).unwrap_or(commitment.terms.starts_on);
        put_right(tx, occasion, commitment, from, today)?;
    }
    Ok(commitments.last().map(|commitment| commitment.id))
}
