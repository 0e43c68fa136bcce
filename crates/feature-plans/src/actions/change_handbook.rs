//! Changes what a handbook says of itself; here is also what the verbs of handbooks share.

use core_spaces::Allowed;
use kernel::{Error, Happening, Lang, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{Handbook, council_term, line_or};
use crate::store;

/// What somebody wants a handbook to say of itself.
#[derive(Clone, Debug)]
pub struct HandbookChange {
    /// Its title.
    pub title: String,
    /// The council term's first and last year.
    pub term: (Option<i64>, Option<i64>),
    /// The language that it is written in.
    pub lang: Lang,
}

/// Changes title, term and language; refused with `changed-meanwhile` where it is not this version any more.
pub fn change_handbook(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    before: &Handbook,
    version: i64,
    change: &HandbookChange,
) -> Result<Handbook> {
    in_its_space(allowed, before)?;
    same_version(version, before.version)?;
    let mut after = changed(before.clone(), change)?;
    if !store::handbook::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening("handbook.changed", &after).before(seen(before)).after(seen(&after)))?;
    Ok(after)
}

/// Leave is for one space: a handbook of another one is answered as if it did not exist.
pub(super) fn in_its_space(allowed: &Allowed<ChangePlan>, handbook: &Handbook) -> Result<()> {
    if allowed.space() == handbook.space { Ok(()) } else { Err(Error::Missing) }
}

pub(super) fn changed(handbook: Handbook, change: &HandbookChange) -> Result<Handbook> {
    Ok(Handbook {
        title: line_or("title", "handbook-title-missing", change.title.clone())?,
        term: council_term(change.term.0, change.term.1)?,
        lang: change.lang,
        ..handbook
    })
}

pub(super) fn happening(kind: &'static str, handbook: &Handbook) -> Happening {
    Happening::new(kind, Ref::new("handbook", handbook.id)).in_space(handbook.space)
}

pub(super) fn seen(handbook: &Handbook) -> Value {
    json!({
        "title": handbook.title,
        "term": handbook.term.map(|(from, until)| format!("{from}–{until}")),
        "lang": handbook.lang.tag(),
    })
}
