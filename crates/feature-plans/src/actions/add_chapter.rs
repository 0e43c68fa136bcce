//! Adds chapters to a handbook.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::change_chapter::{ChapterChange, happening, made, seen};
use super::change_handbook::in_its_space;
use crate::rules::access::ChangePlan;
use crate::rules::{Chapter, ChapterId, Handbook};
use crate::store;

/// Adds a chapter after the last one.
pub fn add_chapter(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    handbook: &Handbook,
    change: &ChapterChange,
) -> Result<Chapter> {
    in_its_space(allowed, handbook)?;
    let id = ChapterId::new(occasion.at, &occasion.chance);
    let chapter = made(id, 1, change)?;
    store::handbook::insert_chapter(tx, handbook.id, &chapter)?;
    record(tx, occasion, &happening("chapter.added", handbook, id).after(seen(handbook, &chapter)))?;
    Ok(chapter)
}
