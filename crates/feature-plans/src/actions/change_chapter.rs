//! Changes a handbook's chapters; here is also what the verbs of chapters share.

use core_spaces::Allowed;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::change_handbook::in_its_space;
use super::{changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{Chapter, ChapterId, Handbook, line_or, text};
use crate::store;

/// What somebody wants a chapter to say.
#[derive(Clone, Debug)]
pub struct ChapterChange {
    /// Its heading.
    pub title: String,
    /// Its text in Markdown.
    pub body: String,
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

pub(super) fn made(id: ChapterId, version: i64, change: &ChapterChange) -> Result<Chapter> {
    let (title, body) =
        (line_or("title", "chapter-title-missing", change.title.clone())?, text("body", change.body.clone())?);
    Ok(Chapter { id, title, body, version })
}

pub(super) fn happening(kind: &'static str, handbook: &Handbook, id: ChapterId) -> Happening {
    Happening::new(kind, Ref::new("chapter", id)).in_space(handbook.space)
}

pub(super) fn seen(handbook: &Handbook, chapter: &Chapter) -> Value {
    json!({ "handbook": handbook.id.to_string(), "title": chapter.title, "body": chapter.body })
}
