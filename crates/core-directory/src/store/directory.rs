//! Organisations with what the directory tells of them.

use std::collections::HashMap;

use core_people::rules::{Organisation, OrganisationKind};
use core_people::store::organisation;
use kernel::{Lang, OrganisationId, Result};
use kit_db::{Tx, anywhere, params};
use kit_words::plain;

use crate::rules::import::Known;
use crate::rules::{Identifier, LanguageTag, OtherName, Place};

/// What somebody looks for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// A text in a name, a number, or what is offered and looked for.
    pub text: String,
    /// Of which kind.
    pub kind: Option<OrganisationKind>,
    /// In which country; anywhere where it is empty.
    pub country: String,
}

/// An organisation in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Which.
    pub organisation: Organisation,
    /// How many people live there.
    pub population: Option<i64>,
    /// Where it is.
    pub place: Option<Place>,
    /// The languages in which it works.
    pub languages: Vec<LanguageTag>,
    /// Its page on the web; may be empty.
    pub website: String,
}

const WANTED: &str = "(o.names_folded LIKE $1 ESCAPE '\\' OR COALESCE(p.plain, '') LIKE $1 ESCAPE '\\')
     AND ($2 = '' OR o.kind = $2) AND ($3 = '' OR o.country = $3)";
const FROM: &str = "organisations o LEFT JOIN organisation_profiles p ON p.organisation_id = o.id";

/// How many organisations are wanted.
pub fn count(tx: &mut Tx<'_>, asked: &Asked) -> Result<i64> {
    let sql = format!("SELECT count(*) FROM {FROM} WHERE {WANTED}");
    tx.one(&sql, params![anywhere(&plain(&asked.text)), kind(asked), asked.country], |row| row.int(0))
}

/// A page of them by name: one statement.
pub fn list(tx: &mut Tx<'_>, asked: &Asked, (skip, limit): (i64, i64)) -> Result<Vec<Listed>> {
    let columns = organisation::columns("o");
    let sql = format!(
        "SELECT {columns}, p.population, p.latitude, p.longitude, p.languages, p.website FROM {FROM} WHERE {WANTED}
         ORDER BY o.names_folded, o.id LIMIT $4 OFFSET $5"
    );
    tx.query(&sql, params![anywhere(&plain(&asked.text)), kind(asked), asked.country, limit, skip], |row| {
        let place = row.maybe_float(6)?.zip(row.maybe_float(7)?);
        Ok(Listed {
            organisation: organisation::read(row)?,
            population: row.maybe_int(5)?,
            place: place.map(|(latitude, longitude)| Place { latitude, longitude }),
            languages: row.maybe_json(8)?.unwrap_or_default(),
            website: row.maybe_text(9)?.unwrap_or_default(),
        })
    })
}

/// The countries that there are, for the filter.
pub fn countries(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    tx.query("SELECT DISTINCT country FROM organisations ORDER BY country", params![], |row| row.text(0))
}

/// All by which organisations are known again when a list of them comes: two statements.
pub fn known(tx: &mut Tx<'_>) -> Result<Vec<Known>> {
    let numbers = "SELECT organisation_id, scheme, value FROM organisation_identifiers";
    let mut identifiers: HashMap<OrganisationId, Vec<Identifier>> = HashMap::new();
    tx.each(numbers, params![], |row| {
        let identifier = Identifier { scheme: row.str(1)?.parse()?, value: row.text(2)? };
        identifiers.entry(row.id(0)?).or_default().push(identifier);
        Ok(())
    })?;
    let columns = organisation::columns("o");
    let sql = format!("SELECT {columns}, p.latitude, p.longitude, p.other_names FROM {FROM} ORDER BY o.id");
    tx.query(&sql, params![], |row| {
        let one = organisation::read(row)?;
        let own = Lang::ALL.into_iter().filter_map(|lang| one.names.exact(lang)).map(str::to_owned);
        let others: Vec<OtherName> = row.maybe_json(7)?.unwrap_or_default();
        let place = row.maybe_float(5)?.zip(row.maybe_float(6)?);
        Ok(Known {
            id: one.id,
            names: own.chain(others.into_iter().map(|other| other.name)).collect(),
            country: one.country,
            place: place.map(|(latitude, longitude)| Place { latitude, longitude }),
            identifiers: identifiers.remove(&one.id).unwrap_or_default(),
        })
    })
}

fn kind(asked: &Asked) -> &'static str {
    asked.kind.map_or("", OrganisationKind::name)
}
