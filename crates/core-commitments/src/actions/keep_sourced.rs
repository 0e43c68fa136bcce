//! Keeps the commitment that comes from another record as that record has it.

use jiff::civil::Date;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::{changed_meanwhile, make, of_commitment, record_duty, restate, seen};
use crate::rules::{Commitment, Duty, Recurrence, Settled, Sourced, Terms};
use crate::store;

/// Sees to it that there is a commitment that says what the record says, or none where it says nothing. Done again, it
/// changes nothing. It is an action of the installation's: who changed the record was allowed to.
pub fn keep_sourced(tx: &mut Tx<'_>, occasion: &Occasion, today: Date, sourced: &Sourced) -> Result<()> {
    let known = store::commitment::of_source(tx, &sourced.source)?;
    let Some(terms) = &sourced.terms else {
        return known.map_or(Ok(()), |known| take_away(tx, occasion, &known));
    };
    let commitment = match known {
        None => make(tx, occasion, (sourced.space, Some(sourced.source.clone())), terms, today)?,
        Some(known) => change(tx, occasion, today, known, terms)?,
    };
    for known in store::duty::known(tx, commitment.id)? {
        settle(tx, occasion, &commitment, &known.duty, sourced.settled.as_ref())?;
    }
    Ok(())
}

fn change(tx: &mut Tx<'_>, occasion: &Occasion, today: Date, before: Commitment, terms: &Terms) -> Result<Commitment> {
    let is_there = store::commitment::get(tx, before.space, before.id).is_ok();
    if before.terms == *terms && is_there {
        return Ok(before);
    }
    let from = if is_there { today } else { terms.starts_on };
    restate(tx, occasion, &before, terms, (from, today))
}

/// The duties that nobody touched go, and the commitment goes off all pages. Should the record come back, so does it.
fn take_away(tx: &mut Tx<'_>, occasion: &Occasion, known: &Commitment) -> Result<()> {
    if store::commitment::get(tx, known.space, known.id).is_err() {
        return Ok(());
    }
    for duty in store::duty::known(tx, known.id)? {
        if !duty.is_touched {
            store::duty::remove(tx, duty.duty.id)?;
        }
    }
    store::commitment::remove(tx, known.id, occasion.at)?;
    record(tx, occasion, &of_commitment("commitment.removed", known).before(seen(known)))?;
    Ok(())
}

fn settle(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    commitment: &Commitment,
    before: &Duty,
    settled: Option<&Settled>,
) -> Result<()> {
    let is_single = commitment.terms.recurrence == Recurrence::Once;
    if !is_single || is_same(before.settled.as_ref(), settled) {
        return Ok(());
    }
    let mut after = Duty { settled: settled.cloned(), ..before.clone() };
    if !store::duty::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let kind = if settled.is_some() { "duty.settled" } else { "duty.reopened" };
    record_duty(tx, occasion, kind, commitment, (before, &after))
}

/// Whether both say the same; that it was first said on another day does not matter.
fn is_same(one: Option<&Settled>, other: Option<&Settled>) -> bool {
    one.map(|settled| (settled.name(), settled.reason())) == other.map(|settled| (settled.name(), settled.reason()))
}
