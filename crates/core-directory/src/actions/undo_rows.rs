//! Takes back what some rows of a list led to.

use core_people::rules::Organisation;
use core_people::store::organisation;
use kernel::{Error, Fault, Happening, Occasion, OrganisationId, Ref, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::save_rows::Earlier;
use super::{ROWS_AT_ONCE, keep};
use crate::rules::import::{DirectoryImportId, Import, Outcome, Progress, Stage};
use crate::store;
use crate::store::import_row::Became;

/// Takes back the next rows, the last first, and leaves what was changed since or what something belongs to; whether more
/// are left.
pub fn undo_rows(tx: &mut Tx<'_>, occasion: &Occasion, id: DirectoryImportId) -> Result<bool> {
    let import = store::import::get(tx, id)?;
    if import.stage != Stage::Undoing {
        return Ok(false);
    }
    let rows = store::import_row::led_to(tx, id, i64::try_from(ROWS_AT_ONCE).unwrap_or(i64::MAX))?;
    for row in &rows {
        let is_back = take_back(tx, occasion, row)?;
        let outcome = if is_back { Outcome::TakenBack } else { Outcome::Stayed };
        let organisation = row.organisation.filter(|_| !is_back || row.earlier.is_some());
        store::import_row::note(tx, id, &Became { outcome, organisation, ..row.clone() })?;
    }
    let done = import.progress.done + i64::try_from(rows.len()).unwrap_or_default();
    let is_over = rows.len() < ROWS_AT_ONCE;
    let after = if is_over {
        import.from(Stage::Undoing)?
    } else {
        Import { progress: Progress { done, ..import.progress }, ..import }
    };
    keep(
        tx,
        occasion,
        if is_over { "directory-import.undone" } else { "directory-import.undoing" },
        after,
        json!(done),
    )?;
    Ok(!is_over)
}

/// Takes back what one row led to; whether it could be.
fn take_back(tx: &mut Tx<'_>, occasion: &Occasion, row: &Became) -> Result<bool> {
    let (Some(id), Some(left)) = (row.organisation, row.left) else { return Ok(false) };
    let now = match organisation::get(tx, id) {
        Err(Error::Missing) => return Ok(true),
        now => now?,
    };
    let profile = store::profile::get(tx, id)?;
    if (now.version, profile.version) != left {
        return Ok(false);
    }
    let is_back = match &row.earlier {
        Some(earlier) => put_back(tx, occasion, now, earlier)?,
        None => remove(tx, id)?,
    };
    if is_back {
        record(tx, occasion, &Happening::new("organisation.taken-back", Ref::new("organisation", id)))?;
    }
    Ok(is_back)
}

fn put_back(tx: &mut Tx<'_>, occasion: &Occasion, now: Organisation, earlier: &str) -> Result<bool> {
    let earlier: Earlier =
        serde_json::from_str(earlier).map_err(|error| Fault::because("reading what was told before", error))?;
    let restored = tx.attempt(|tx| {
        store::profile::restore(tx, &now.country, &earlier.profile, occasion.at)?;
        organisation::restore(tx, &Organisation { names: earlier.names, version: earlier.version, ..now })
    });
    match restored {
        // A number that it had then is another's by now.
        Err(Error::Refused(_)) => Ok(false),
        restored => restored.map(|()| true),
    }
}

/// Removes an organisation that the list added, with all that it tells of it, unless something else belongs to it.
fn remove(tx: &mut Tx<'_>, id: OrganisationId) -> Result<bool> {
    let held = tx.attempt(|tx| {
        store::profile::remove(tx, id)?;
        if organisation::remove(tx, id)? { Ok(()) } else { Err(Error::Missing) }
    });
    match held {
        Err(Error::Missing) => Ok(false),
        held => held.map(|()| true),
    }
}
