//! Passes all that somebody owes in a space on to a successor, in one act.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Happening, Occasion, PersonId, Ref, Refusal, Result};
use kit_db::{Tx, record};
use serde_json::json;

use crate::rules::PassingId;
use crate::rules::access::JudgeDuties;
use crate::store;

/// Passes on every open duty of a person in a space, and every commitment of which duties will come. How many duties
/// went, and by what they can be given back. Refused with `successor-same`, or with `successor-outside` where the
/// successor has no role in the space that day.
pub fn pass_on_duties(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<JudgeDuties>,
    today: Date,
    (from, to): (PersonId, PersonId),
) -> Result<(PassingId, u64)> {
    if from == to {
        return Err(Refusal::new("successor-same").on("to").into());
    }
    if core_spaces::store::role::running(tx, allowed.space(), to, today)?.is_empty() {
        return Err(Refusal::new("successor-outside").on("to").into());
    }
    let id = PassingId::new(occasion.at, &occasion.chance);
    let passed = store::passing::pass_on(tx, (id, allowed.space()), (from, to), occasion.at)?;
    let happening = Happening::new("duties.passed-on", Ref::new("person", from)).in_space(allowed.space());
    record(tx, occasion, &happening.after(json!({ "to": to.to_string(), "duties": passed })))?;
    Ok((id, passed))
}
