//! Writes down what somebody promised somebody.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result};
use kit_db::Tx;

use super::make;
use crate::rules::access::KeepCommitments;
use crate::rules::{Commitment, Terms};

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
