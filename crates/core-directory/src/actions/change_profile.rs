use core_people::store::organisation;
use kernel::{Error, Happening, Occasion, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use crate::rules::access::MayTell;
use crate::rules::{LineKind, Profile, ProfileChange};
use crate::store::profile;

/// Changes what the directory tells of an organisation; the version is the one that was edited. Refused with
/// `changed-meanwhile` where somebody else saved first, with `identifier-taken` where another organisation has a number, and
/// with what [`Profile::changed`] refuses.
pub fn change_profile(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    leave: &MayTell,
    version: i64,
    change: &ProfileChange,
) -> Result<()> {
    let named = organisation::get(tx, leave.organisation())?;
    let before = profile::get(tx, named.id)?;
    let after = before.clone().changed(change).map_err(Error::Refused)?;
    if !profile::save(tx, &named.country, &Profile { version, ..after.clone() }, occasion.at)? {
        return Err(Refusal::new("changed-meanwhile").kind(RefusalKind::Conflict).into());
    }
    let happening = Happening::new("organisation.told", Ref::new("organisation", named.id));
    record(tx, occasion, &happening.before(shown(&before)).after(shown(&after)))?;
    Ok(())
}

fn shown(profile: &Profile) -> Value {
    let identifiers = profile.identifiers.iter().map(|one| (one.scheme.name().to_owned(), json!(one.value)));
    let lines = LineKind::ALL.map(|kind| (kind.name().to_owned(), json!(profile.lines(kind).lines)));
    json!({
        "population": profile.population,
        "place": profile.place.map(|place| [place.latitude, place.longitude]),
        "languages": profile.languages,
        "other_names": profile.other_names,
        "about": profile.about,
        "website": profile.website,
        "identifiers": identifiers.collect::<serde_json::Map<_, _>>(),
        "lines": lines.into_iter().collect::<serde_json::Map<_, _>>(),
    })
}
