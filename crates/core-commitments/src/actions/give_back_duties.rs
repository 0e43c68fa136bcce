//! Gives back what was passed on to a successor.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Happening, Occasion, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use serde_json::json;

use crate::rules::PassingId;
use crate::rules::access::JudgeDuties;
use crate::store;

/// Gives back exactly what went then, as far as it is still the successor's and open. How many duties that is. Refused with
/// `passing-undone` where that was done before, or with `giver-outside` where who would get them back has no role in the
/// space that day.
pub fn give_back_duties(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<JudgeDuties>,
    today: Date,
    id: PassingId,
) -> Result<u64> {
    let passing = store::passing::get(tx, allowed.space(), id)?;
    if core_spaces::store::role::running(tx, allowed.space(), passing.from, today)?.is_empty() {
        return Err(Refusal::new("giver-outside").kind(RefusalKind::Conflict).into());
    }
    let back = store::passing::undo(tx, &passing, occasion.at)?;
    let back = back.ok_or_else(|| Refusal::new("passing-undone").kind(RefusalKind::Conflict))?;
    let happening = Happening::new("duties.given-back", Ref::new("person", passing.to)).in_space(allowed.space());
    record(tx, occasion, &happening.after(json!({ "to": passing.from.to_string(), "duties": back })))?;
    Ok(back)
}
