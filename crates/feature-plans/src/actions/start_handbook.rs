//! Starts handbooks.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::change_handbook::{HandbookChange, changed, happening, seen};
use crate::rules::access::ChangePlan;
use crate::rules::{Handbook, HandbookId};
use crate::store;

/// Starts a handbook without chapters in the space that the leave is for.
pub fn start_handbook(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    change: &HandbookChange,
) -> Result<Handbook> {
    let fresh = Handbook {
        id: HandbookId::new(occasion.at, &occasion.chance),
        space: allowed.space(),
        title: String::new(),
        term: None,
        lang: change.lang,
        version: 1,
        chapters: Vec::new(),
        tools: Vec::new(),
    };
    let handbook = changed(fresh, change)?;
    store::handbook::insert(tx, &handbook, occasion.at)?;
    record(tx, occasion, &happening("handbook.started", &handbook).after(seen(&handbook)))?;
    Ok(handbook)
}
