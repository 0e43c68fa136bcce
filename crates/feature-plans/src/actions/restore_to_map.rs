//! Brings back whom somebody took off an influence map.

use core_spaces::Allowed;
use kernel::{Error, Lang, Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::put_on_map::{happening, known, refuse_twice, seen};
use crate::rules::access::AssessInfluence;
use crate::rules::influence::Entry;
use crate::rules::{InfluenceId, Plan};
use crate::store;

/// Brings somebody back onto the map with all steps. Refused with `already-on-map` where they were put there anew.
pub fn restore_to_map(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<AssessInfluence>,
    (plan, lang): (&Plan, Lang),
    id: InfluenceId,
) -> Result<Entry> {
    belongs(allowed, plan)?;
    let (goal, whom) = store::influence::removed(tx, plan.id, id)?.ok_or(Error::Missing)?;
    let (whom, name) = known(tx, plan.space, whom, lang)?;
    refuse_twice(tx, goal, whom, &name)?;
    if !store::influence::restore(tx, plan.id, id)? {
        return Err(Error::Missing);
    }
    let entry = store::influence::get(tx, plan.id, id)?.entry;
    record(tx, occasion, &happening("influence.restored", plan, &entry).after(seen(&entry)))?;
    Ok(entry)
}
