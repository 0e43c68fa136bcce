//! Writes some rows of a list into the directory.

use core_people::actions::{add_organisation, change_organisation};
use core_people::rules::Organisation;
use core_people::store::organisation;
use kernel::{Error, Lang, MultiText, Occasion, OrganisationId, Result};
use kit_db::Tx;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{ROWS_AT_ONCE, change_profile, keep};
use crate::rules::access::MayTell;
use crate::rules::import::{
    Choice, DirectoryImportId, Found, Import, Outcome, Planned, Progress, Stage, Told, Who, plan,
};
use crate::rules::{Profile, ProfileChange};
use crate::store;
use crate::store::import_row::Became;

/// What the directory told of an organisation before a row told something else.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Earlier {
    pub(super) names: MultiText,
    pub(super) version: i64,
    pub(super) profile: Profile,
}

/// Writes the next rows, each by the actions that pages call, and notes what became of each; whether more are left. Doing it
/// again after a failure goes on where it was.
pub fn save_rows(tx: &mut Tx<'_>, occasion: &Occasion, id: DirectoryImportId) -> Result<bool> {
    let import = store::import::get(tx, id)?;
    if import.stage != Stage::Saving {
        return Ok(false);
    }
    let (rows, chosen) = store::import_row::all(tx, id)?;
    let done = usize::try_from(import.progress.done).unwrap_or(usize::MAX);
    let below = rows.iter().filter(|row| row.number > import.mapping.head_row);
    let next: Vec<Told> = below.skip(done).take(ROWS_AT_ONCE).map(|row| Told::of(row, &import.mapping)).collect();
    let count = i64::try_from(next.len()).unwrap_or_default();
    let mut added: Vec<(u32, OrganisationId)> = Vec::new();
    for row in plan(next, &store::directory::known(tx)?) {
        let own = chosen.iter().find(|(number, _)| *number == row.told.number).map(|(_, choice)| *choice);
        let for_all = import.doubles.filter(|_| matches!(row.found, Found::Perhaps(_)));
        let became = save_row(tx, occasion, &row, own.or(for_all), &added)?;
        added.extend(became.organisation.map(|organisation| (became.number, organisation)));
        store::import_row::note(tx, id, &became)?;
    }
    let progress = Progress { done: import.progress.done + count, ..import.progress };
    let is_over = progress.done >= progress.rows;
    let after = if is_over { import.from(Stage::Saving)? } else { import };
    let after = Import { progress, ..after };
    keep(
        tx,
        occasion,
        if is_over { "directory-import.saved" } else { "directory-import.saving" },
        after,
        json!(progress.done),
    )?;
    Ok(!is_over)
}

/// Writes one row. What the directory refuses undoes this row alone.
fn save_row(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    row: &Planned,
    choice: Option<Choice>,
    added: &[(u32, OrganisationId)],
) -> Result<Became> {
    let number = row.told.number;
    let nothing = |outcome| Became { number, outcome, organisation: None, earlier: None, left: None };
    let known = match row.found {
        Found::Wrong => return Ok(nothing(Outcome::Wrong)),
        _ if choice == Some(Choice::Skip) => return Ok(nothing(Outcome::Skipped)),
        Found::New => None,
        Found::Same(_) | Found::Perhaps(_) if choice == Some(Choice::Add) => None,
        Found::Same(Who::Known(id)) | Found::Perhaps(Who::Known(id)) => Some(id),
        Found::Same(Who::Row(row)) | Found::Perhaps(Who::Row(row)) => {
            added.iter().find(|(number, _)| *number == row).map(|(_, id)| *id)
        }
    };
    let saved = tx.attempt(|tx| match known {
        Some(id) => join(tx, occasion, &row.told, id),
        None => add(tx, occasion, &row.told),
    });
    match saved {
        Err(Error::Refused(_)) => Ok(nothing(Outcome::Wrong)),
        saved => saved,
    }
}

fn add(tx: &mut Tx<'_>, occasion: &Occasion, told: &Told) -> Result<Became> {
    let id = OrganisationId::new(occasion.at, &occasion.chance);
    let new =
        Organisation { id, kind: told.kind, names: told.names.clone(), country: told.country.clone(), version: 1 };
    add_organisation(tx, occasion, &new)?;
    let empty = Profile::empty(id);
    let profile = tell(tx, occasion, &empty, &told.onto(&empty))?;
    let number = told.number;
    Ok(Became { number, outcome: Outcome::Added, organisation: Some(id), earlier: None, left: Some((1, profile)) })
}

fn join(tx: &mut Tx<'_>, occasion: &Occasion, told: &Told, id: OrganisationId) -> Result<Became> {
    let before = organisation::get(tx, id)?;
    let kept = store::profile::get(tx, id)?;
    let earlier = Earlier { names: before.names.clone(), version: before.version, profile: kept.clone() };
    let names = Lang::ALL.into_iter().fold(before.names.clone(), |names, lang| {
        match (before.names.exact(lang), told.names.exact(lang)) {
            (None, Some(name)) => names.with(lang, name),
            _ => names,
        }
    });
    let mut version = before.version;
    if names != before.names {
        change_organisation(tx, occasion, &Organisation { names, ..before })?;
        version += 1;
    }
    let profile = tell(tx, occasion, &kept, &told.onto(&kept))?;
    Ok(Became {
        number: told.number,
        outcome: Outcome::Joined,
        organisation: Some(id),
        earlier: Some(kit_db::json(&earlier)?),
        left: Some((version, profile)),
    })
}

/// Tells this where it is something else than what was told, and gives the version that the profile has then.
fn tell(tx: &mut Tx<'_>, occasion: &Occasion, before: &Profile, after: &Profile) -> Result<i64> {
    if before == after {
        return Ok(before.version);
    }
    let leave = MayTell::for_installation(before.organisation);
    change_profile(tx, occasion, &leave, before.version, &ProfileChange::of(after))?;
    Ok(before.version + 1)
}
