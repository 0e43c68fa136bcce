//! Changes what a body is called and what kind it is.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};

use super::found_body::refuse_known;
use super::{changed_meanwhile, keep_review, of_body, same_version, seen_body};
use crate::rules::access::KeepBodies;
use crate::rules::{Body, BodyChange, BodyId};
use crate::store;

/// Changes a body; its reviews say the new name. Refused as [`super::found_body`] refuses, and with `changed-meanwhile`.
pub fn change_body(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepBodies>,
    (id, version): (BodyId, i64),
    today: Date,
    change: &BodyChange,
) -> Result<Body> {
    let before = store::body::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    change.check().map_err(Error::Refused)?;
    refuse_known(&store::body::of_space(tx, before.space)?, Some(id), change)?;
    let mut after = Body { said: change.clone(), ..before.clone() };
    if !store::body::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    for meeting in store::meeting::of_body(tx, id)?.iter().filter(|meeting| meeting.said.on >= today) {
        keep_review(tx, occasion, today, &after, meeting)?;
    }
    record(tx, occasion, &of_body("body.changed", &after).before(seen_body(&before)).after(seen_body(&after)))?;
    Ok(after)
}
