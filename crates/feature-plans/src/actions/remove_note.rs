//! Removes a note that has found its place, or is not needed.

use core_spaces::Allowed;
use kernel::{Error, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::belongs;
use crate::rules::access::ChangePlan;
use crate::rules::{NoteId, Plan};
use crate::store;

/// Removes a note. What it said stays in the activity log.
pub fn remove_note(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    id: NoteId,
) -> Result<()> {
    belongs(allowed, plan)?;
    let notes = store::plan::notes(tx, plan.id)?;
    let note = notes.iter().find(|note| note.id == id).ok_or(Error::Missing)?;
    store::plan::remove_note(tx, plan.id, id)?;
    let happening = Happening::new("note.removed", Ref::new("note", id)).in_space(plan.space);
    record(tx, occasion, &happening.before(json!({ "plan": plan.id.to_string(), "body": note.body })))?;
    Ok(())
}
