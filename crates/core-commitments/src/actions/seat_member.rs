//! Names who sits in a body.

use core_spaces::Allowed;
use kernel::{Error, Occasion, Refusal, Result};
use kit_db::{Tx, record};

use super::{of_body, seen_seat};
use crate::rules::access::KeepBodies;
use crate::rules::{BodyId, SEATS_LIMIT, Seat, SeatChange, SeatId};
use crate::store;

/// Names somebody. Refused as [`SeatChange::check`] refuses, and with `seats-too-many`.
pub fn seat_member(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepBodies>,
    body: BodyId,
    change: &SeatChange,
) -> Result<Seat> {
    let body = store::body::get(tx, allowed.space(), body)?;
    change.check().map_err(Error::Refused)?;
    if store::body::seats(tx, body.id)?.len() >= SEATS_LIMIT {
        return Err(Refusal::new("seats-too-many").on("name").with("limit", SEATS_LIMIT).into());
    }
    let id = SeatId::new(occasion.at, &occasion.chance);
    let seat = Seat { id, body: body.id, said: change.clone(), version: 1 };
    store::body::insert_seat(tx, &seat)?;
    record(tx, occasion, &of_body("body.seated", &body).after(seen_seat(&seat)))?;
    Ok(seat)
}
