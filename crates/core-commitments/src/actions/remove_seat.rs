//! Takes a seat away that was a mistake.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::{of_body, same_version, seen_seat};
use crate::rules::access::KeepBodies;
use crate::rules::{BodyId, SeatId};
use crate::store;

/// Takes a seat away. Who sat in the body and does not any more keeps the seat with its last day instead. Refused with
/// `changed-meanwhile`.
pub fn remove_seat(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepBodies>,
    (body, id, version): (BodyId, SeatId, i64),
) -> Result<()> {
    let body = store::body::get(tx, allowed.space(), body)?;
    let before = store::body::seat(tx, body.id, id)?.seat;
    same_version(version, before.version)?;
    store::body::remove_seat(tx, id)?;
    record(tx, occasion, &of_body("body.seat-removed", &body).before(seen_seat(&before)))?;
    Ok(())
}
