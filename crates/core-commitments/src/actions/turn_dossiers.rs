//! Turns the mails off that a member of a body gets, or on again.

use kernel::{Actor, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::json;

use crate::rules::{Dossier, SeatId};
use crate::store;

/// Turns what a body is sent off for one of its members, or on again: whoever has the link of a dossier may. Twice is as
/// once.
pub fn turn_dossiers(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    (dossier, seat): (&Dossier, SeatId),
    is_off: bool,
) -> Result<()> {
    if store::dossier::recipient(tx, seat)?.is_off == is_off {
        return Ok(());
    }
    store::dossier::turn(tx, seat, is_off)?;
    let occasion = Occasion { actor: Actor::Installation, ..occasion.clone() };
    let happening = Happening::new("seat.mail-turned", Ref::new("seat", seat)).in_space(dossier.space);
    record(tx, &occasion, &happening.after(json!({ "off": is_off })))?;
    Ok(())
}
