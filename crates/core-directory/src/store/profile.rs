//! Rows of profiles, with their identifiers and lines.

use kernel::{Lang, Moment, OrganisationId, Refusal, Result};
use kit_db::{OnViolation, Row, Tx, json, params};
use kit_words::plain;

use crate::rules::{Identifier, LineKind, Lines, OtherName, Place, Profile, Scheme};

/// What the directory tells of an organisation; an empty profile where nothing was ever said. Three statements.
pub fn get(tx: &mut Tx<'_>, organisation: OrganisationId) -> Result<Profile> {
    let sql = "SELECT population, latitude, longitude, languages, other_names, about, website, version
         FROM organisation_profiles WHERE organisation_id = $1";
    let kept = tx.maybe(sql, params![organisation], |row| read(row, organisation))?;
    let profile = kept.unwrap_or_else(|| Profile::empty(organisation));
    Ok(Profile { identifiers: identifiers(tx, organisation)?, lines: lines(tx, organisation)?, ..profile })
}

fn read(row: &Row<'_>, organisation: OrganisationId) -> Result<Profile> {
    Ok(Profile {
        population: row.maybe_int(0)?,
        place: row.maybe_float(1)?.zip(row.maybe_float(2)?).map(|(latitude, longitude)| Place { latitude, longitude }),
        languages: row.json(3)?,
        other_names: row.json(4)?,
        about: row.json(5)?,
        website: row.text(6)?,
        version: row.int(7)?,
        ..Profile::empty(organisation)
    })
}

fn identifiers(tx: &mut Tx<'_>, organisation: OrganisationId) -> Result<Vec<Identifier>> {
    let sql = "SELECT scheme, value FROM organisation_identifiers WHERE organisation_id = $1";
    let mut found = tx.query(sql, params![organisation], |row| {
        Ok(Identifier { scheme: row.str(0)?.parse::<Scheme>()?, value: row.text(1)? })
    })?;
    found.sort();
    Ok(found)
}

fn lines(tx: &mut Tx<'_>, organisation: OrganisationId) -> Result<[Lines; 3]> {
    let sql = "SELECT kind, lang, line FROM organisation_lines WHERE organisation_id = $1 ORDER BY kind, position";
    let rows = tx.query(sql, params![organisation], |row| Ok((row.text(0)?, row.lang(1)?, row.text(2)?)))?;
    let of = |kind: LineKind| {
        let own = || rows.iter().filter(|(name, ..)| name == kind.name());
        let lang = own().next().map_or(Lang::Fi, |(_, lang, _)| *lang);
        Lines { lang, lines: own().map(|(.., line)| line.clone()).collect() }
    };
    Ok(LineKind::ALL.map(of))
}

/// Saves a profile, of which the version is the one that was edited; false where
/// somebody else saved first. Refused with `identifier-taken` on the register's field where another organisation has the number.
pub fn save(tx: &mut Tx<'_>, country: &str, profile: &Profile, at: Moment) -> Result<bool> {
    let place = profile.place;
    let changed = tx.execute(
        "INSERT INTO organisation_profiles (organisation_id, population, latitude, longitude, languages, other_names,
             about, website, plain, version, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10 + 1, $11)
         ON CONFLICT (organisation_id) DO UPDATE SET population = excluded.population, latitude = excluded.latitude,
             longitude = excluded.longitude, languages = excluded.languages, other_names = excluded.other_names,
             about = excluded.about, website = excluded.website, plain = excluded.plain, version = excluded.version,
             changed_at = excluded.changed_at
         WHERE organisation_profiles.version = $10",
        params![
            profile.organisation,
            profile.population,
            place.map(|place| place.latitude),
            place.map(|place| place.longitude),
            json(&profile.languages)?,
            json(&profile.other_names)?,
            json(&profile.about)?,
            profile.website,
            found_by(profile),
            profile.version,
            at
        ],
    )?;
    if changed != 1 {
        return Ok(false);
    }
    save_identifiers(tx, country, profile)?;
    save_lines(tx, profile)?;
    Ok(true)
}

/// Puts a profile back as it was before, with its version; one that said nothing is taken away.
pub fn restore(tx: &mut Tx<'_>, country: &str, earlier: &Profile, at: Moment) -> Result<()> {
    let kept = get(tx, earlier.organisation)?;
    save(tx, country, &Profile { version: kept.version, ..earlier.clone() }, at)?;
    let update = "UPDATE organisation_profiles SET version = $2 WHERE organisation_id = $1";
    tx.execute(update, params![earlier.organisation, earlier.version])?;
    if earlier.version == 0 { remove(tx, earlier.organisation) } else { Ok(()) }
}

/// Takes away all that is told of an organisation.
pub fn remove(tx: &mut Tx<'_>, organisation: OrganisationId) -> Result<()> {
    for table in ["organisation_lines", "organisation_identifiers", "organisation_profiles"] {
        tx.execute(&format!("DELETE FROM {table} WHERE organisation_id = $1"), params![organisation])?;
    }
    Ok(())
}

fn save_identifiers(tx: &mut Tx<'_>, country: &str, profile: &Profile) -> Result<()> {
    tx.execute("DELETE FROM organisation_identifiers WHERE organisation_id = $1", params![profile.organisation])?;
    for identifier in &profile.identifiers {
        // A region has many organisations: there the value is one of a kind with the organisation alone.
        let within = match identifier.scheme {
            Scheme::National => country.to_owned(),
            scheme if scheme.is_own() => String::new(),
            _ => profile.organisation.to_string(),
        };
        let insert =
            "INSERT INTO organisation_identifiers (organisation_id, scheme, country, value) VALUES ($1, $2, $3, $4)";
        let taken = || Refusal::new("identifier-taken").on(identifier.scheme.name());
        tx.execute(insert, params![profile.organisation, identifier.scheme.name(), within, identifier.value])
            .on_violation(|violation| violation.is_unique_on(&["scheme", "country", "value"]).then(taken))?;
    }
    Ok(())
}

fn save_lines(tx: &mut Tx<'_>, profile: &Profile) -> Result<()> {
    tx.execute("DELETE FROM organisation_lines WHERE organisation_id = $1", params![profile.organisation])?;
    for kind in LineKind::ALL {
        let lines = profile.lines(kind);
        for (position, line) in (0_i64..).zip(&lines.lines) {
            tx.execute(
                "INSERT INTO organisation_lines (organisation_id, kind, position, lang, line) VALUES ($1, $2, $3, $4, $5)",
                params![profile.organisation, kind.name(), position, lines.lang, line],
            )?;
        }
    }
    Ok(())
}

/// All by which an organisation is found besides its names, each on a line of its own.
fn found_by(profile: &Profile) -> String {
    let others = profile.other_names.iter().map(|OtherName { name, .. }| name.as_str());
    let numbers = profile.identifiers.iter().map(|identifier| identifier.value.as_str());
    let lines = profile.lines.iter().flat_map(|lines| lines.lines.iter().map(String::as_str));
    others.chain(numbers).chain(lines).map(plain).collect::<Vec<_>>().join("\n")
}
