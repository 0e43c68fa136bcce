//! Moves chapters among their neighbours.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::change_chapter::happening;
use super::change_handbook::in_its_space;
use crate::rules::access::ChangePlan;
use crate::rules::{ChapterId, Handbook, Step, stepped};
use crate::store;

/// Moves a chapter one place.
pub fn move_chapter(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    handbook: &Handbook,
    (id, step): (ChapterId, Step),
) -> Result<()> {
    in_its_space(allowed, handbook)?;
    let chapter = store::handbook::chapter(tx, handbook.id, id)?;
    let order: Vec<ChapterId> = handbook.chapters.iter().map(|chapter| chapter.id).collect();
    let new = stepped(&order, id, step);
    if new == order {
        return Ok(());
    }
    for (position, id) in (1_i64..).zip(&new) {
        store::handbook::place_chapter(tx, *id, position)?;
    }
    let told = json!({ "handbook": handbook.id.to_string(), "title": chapter.title });
    record(tx, occasion, &happening("chapter.moved", handbook, id).after(told))?;
    Ok(())
}
