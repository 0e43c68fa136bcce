//! Adds, changes, moves and removes a handbook's chapters.

use core_spaces::Allowed;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::change_handbook::in_its_space;
use super::{changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{Chapter, ChapterId, Handbook, Step, line, stepped, text};
use crate::store;

/// What somebody wants a chapter to say.
#[derive(Clone, Debug)]
pub struct ChapterChange {
    /// Its heading.
    pub title: String,
    /// Its text in Markdown.
    pub body: String,
}

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

/// Changes a chapter; refused with `changed-meanwhile` where it is not this version any more.
pub fn change_chapter(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    handbook: &Handbook,
    (id, version): (ChapterId, i64),
    change: &ChapterChange,
) -> Result<Chapter> {
    in_its_space(allowed, handbook)?;
    let before = store::handbook::chapter(tx, handbook.id, id)?;
    same_version(version, before.version)?;
    let mut after = made(id, before.version, change)?;
    if !store::handbook::update_chapter(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let happening = happening("chapter.changed", handbook, id);
    record(tx, occasion, &happening.before(seen(handbook, &before)).after(seen(handbook, &after)))?;
    Ok(after)
}

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

fn made(id: ChapterId, version: i64, change: &ChapterChange) -> Result<Chapter> {
    let (title, body) = (line("title", change.title.clone())?, text("body", change.body.clone())?);
    Ok(Chapter { id, title, body, version })
}

fn happening(kind: &'static str, handbook: &Handbook, id: ChapterId) -> Happening {
    Happening::new(kind, Ref::new("chapter", id)).in_space(handbook.space)
}

fn seen(handbook: &Handbook, chapter: &Chapter) -> Value {
    json!({ "handbook": handbook.id.to_string(), "title": chapter.title, "body": chapter.body })
}
