//! Says by hand how a duty stands, with the reason, and takes that back.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Result};
use kit_db::Tx;

use super::{record_duty, same_version, save};
use crate::rules::access::JudgeDuties;
use crate::rules::{Duty, DutyId, Settled};
use crate::store;

/// Settles a duty; refused as [`Duty::settle`] refuses, with `changed-meanwhile`, or with `commitment-has-source` where the
/// record from which it comes says what becomes of it.
pub fn settle_duty(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<JudgeDuties>,
    (id, version): (DutyId, i64),
    today: Date,
    settled: &Settled,
) -> Result<Duty> {
    change(tx, occasion, allowed, (id, version), today, |duty| Ok(("duty.settled", duty.settle(settled.clone())?)))
}

/// Takes back what was settled; refused as [`Duty::reopen`] refuses, or with `changed-meanwhile`.
pub fn reopen_duty(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<JudgeDuties>,
    (id, version): (DutyId, i64),
    today: Date,
) -> Result<Duty> {
    change(tx, occasion, allowed, (id, version), today, |duty| Ok(("duty.reopened", duty.reopen()?)))
}

fn change(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<JudgeDuties>,
    (id, version): (DutyId, i64),
    today: Date,
    change: impl FnOnce(Duty) -> Result<(&'static str, Duty)>,
) -> Result<Duty> {
    let before = store::duty::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    let commitment = store::commitment::get(tx, allowed.space(), before.commitment)?;
    commitment.is_settled_here()?;
    let (kind, after) = change(before.clone())?;
    let after = save(tx, occasion, &commitment, after, today)?;
    record_duty(tx, occasion, kind, &commitment, (&before, &after))?;
    Ok(after)
}
