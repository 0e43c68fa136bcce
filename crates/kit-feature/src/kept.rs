//! What features keep about a record of a crate beneath them, as data: for the person whom it is about, who has a right
//! to all of it.

use kernel::{Ref, Result, SpaceId};
use kit_db::Tx;
use kit_web::App;
use serde_json::{Map, Value};

use crate::Abouts;

/// Finds all that a feature keeps about a record of this space, also what pages do not show any more: each part under
/// its name. Of colleagues it tells nothing, since that is data about them.
pub type Kept = fn(&mut Tx<'_>, SpaceId, &Ref) -> Result<Map<String, Value>>;

/// What all features of the program keep about a record. Whoever asks must have been allowed to take it out.
pub fn kept(tx: &mut Tx<'_>, app: &App, space: SpaceId, subject: &Ref) -> Result<Map<String, Value>> {
    let mut all = Map::new();
    for kept in &app.given::<Abouts>()?.kept {
        all.extend(kept(tx, space, subject)?);
    }
    Ok(all)
}
