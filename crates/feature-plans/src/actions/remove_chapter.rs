//! Removes a handbook's chapters.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::change_chapter::{happening, seen};
use super::change_handbook::in_its_space;
use crate::rules::access::ChangePlan;
use crate::rules::{ChapterId, Handbook};
use crate::store;

/// Removes a chapter. What it said stays in the activity log.
pub fn remove_chapter(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    handbook: &Handbook,
    id: ChapterId,
) -> Result<()> {
    in_its_space(allowed, handbook)?;
    let chapter = store::handbook::chapter(tx, handbook.id, id)?;
    store::handbook::remove_chapter(tx, handbook.id, id)?;
    record(tx, occasion, &happening("chapter.removed", handbook, id).before(seen(handbook, &chapter)))?;
    Ok(())
}
