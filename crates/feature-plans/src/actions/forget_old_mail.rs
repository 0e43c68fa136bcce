//! Forgets drafts that nobody looked over, who was turned away, and from which mail old contacts are.

use jiff::ToSpan as _;
use jiff::tz::TimeZone;
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
    forget_origins(tx, occasion)?;
    Ok(forgotten)
}

/// Who wrote the messages of which contacts were made is a contact detail, and kept as long as those are.
fn forget_origins(tx: &mut Tx<'_>, occasion: &Occasion) -> Result<()> {
    let today = occasion.at.day(&TimeZone::UTC);
    for space in store::draft::spaces_with_origins(tx)? {
        let (months, _) = core_register::store::erasure::keep_months(tx, space)?;
        store::draft::forget_origins(tx, space, today.saturating_sub(months.months()))?;
    }
    Ok(())
}
