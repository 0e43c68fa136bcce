//! Forgets drafts that nobody looked over, and who was turned away.

use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::json;

use crate::rules::draft::{DRAFT_DAYS, TURNED_AWAY_DAYS};
use crate::store;

/// Forgets what is older than it is kept, and gives the number of drafts.
pub fn forget_old_mail(tx: &mut Tx<'_>, occasion: &Occasion) -> Result<u64> {
    let ago = |days: i64| occasion.at.plus_minutes(-days * 24 * 60);
    store::draft::forget_turned_away(tx, ago(TURNED_AWAY_DAYS))?;
    let forgotten = store::draft::forget_waiting(tx, ago(DRAFT_DAYS), occasion.at)?;
    if forgotten > 0 {
        let happening = Happening::new("contact-drafts.forgotten", Ref::new("contact-drafts", "old"));
        record(tx, occasion, &happening.after(json!({ "drafts": forgotten })))?;
    }
    Ok(forgotten)
}
