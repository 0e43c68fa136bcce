//! Changes a seat in a body, also that its term ends.

use core_spaces::Allowed;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};

use super::{changed_meanwhile, of_body, same_version, seen_seat};
use crate::rules::access::KeepBodies;
use crate::rules::{BodyId, Seat, SeatChange, SeatId};
use crate::store;

/// Changes a seat. Refused as [`SeatChange::check`] refuses, and with `changed-meanwhile`.
pub fn change_seat(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepBodies>,
    (body, id, version): (BodyId, SeatId, i64),
    change: &SeatChange,
) -> Result<Seat> {
    let body = store::body::get(tx, allowed.space(), body)?;
    let before = store::body::seat(tx, body.id, id)?.seat;
    same_version(version, before.version)?;
    change.check().map_err(Error::Refused)?;
    let mut after = Seat { said: change.clone(), ..before.clone() };
    if !store::body::update_seat(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &of_body("body.seat-changed", &body).before(seen_seat(&before)).after(seen_seat(&after)))?;
    Ok(after)
}
