//! Writes down what somebody promised somebody.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result};
use kit_db::Tx;

use super::make;
use crate::rules::access::KeepCommitments;
use crate::rules::{Commitment, DECISION, Source, Terms};
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
    make(tx, occasion, (allowed.space(), None), terms, today)
}

/// Makes the commitment that follows from a body's decision on this record. Each decision can have several.
pub fn make_decided(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepCommitments>,
    (record, today): (&str, Date),
    terms: &Terms,
) -> Result<Commitment> {
    terms.check().map_err(Error::Refused)?;
    let known = store::commitment::after_decision(tx, allowed.space(), record)?;
    let source = Source { kind: DECISION.to_owned(), id: format!("{record}-{}", known.len() + 1) };
    make(tx, occasion, (allowed.space(), Some(source)), terms, today)
}
