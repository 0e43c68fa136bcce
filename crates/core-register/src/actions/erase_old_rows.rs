//! Erases the rows of lists that were brought in long enough ago.

use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};

use crate::rules::import::KEPT_DAYS;
use crate::store;

const MINUTES_A_DAY: i64 = 24 * 60;

/// Erases the rows of some lists that came more than [`KEPT_DAYS`] days ago, and says of how many.
pub fn erase_old_rows(tx: &mut Tx<'_>, occasion: &Occasion) -> Result<usize> {
    let old = store::import::older(tx, occasion.at.plus_minutes(-KEPT_DAYS * MINUTES_A_DAY))?;
    for (import, space) in &old {
        store::import::erase_rows(tx, *import, occasion.at)?;
        let happening = Happening::new("register-import.rows-erased", Ref::new("register-import", import));
        record(tx, occasion, &happening.in_space(*space))?;
    }
    Ok(old.len())
}
