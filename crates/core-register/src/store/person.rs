//! Rows of persons outside the city.

use std::collections::HashMap;

use jiff::civil::Date;
use kernel::{Error, Moment, Result, SpaceId};
use kit_db::{IntoParam, Param, Row, Tx, delete_unless_held, params, places};

use super::words;
use crate::rules::import::KnownPerson;
use crate::rules::{OutsideKind, Person, RegisterOrganisationId, RegisterPersonId, plain};

pub(super) const COLUMNS: &str = "p.id, p.space_id, p.name, p.email, p.phone, \
    (SELECT COALESCE(party.merged_into, party.id) FROM register_organisations party WHERE party.id = p.party_id), \
    p.area, p.note, p.source, p.confirmed_on, p.version";

/// What is asked of the list of persons.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// A text in the name, or in the name of a post or of its organisation; empty for all.
    pub text: String,
    /// Whether they hold a post today: yes, no, or either.
    pub in_office: Option<bool>,
    /// With a post in an organisation of this kind.
    pub kind: Option<OutsideKind>,
}

/// Writes down a new person.
pub fn insert(tx: &mut Tx<'_>, person: &Person, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO register_persons \
         (id, space_id, name, plain, email, phone, party_id, area, note, source, confirmed_on, version, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        params![
            person.id,
            person.space,
            &person.name,
            plain(&person.name),
            &person.email,
            &person.phone,
            person.party,
            &person.area,
            &person.note,
            &person.source,
            person.confirmed_on,
            person.version,
            at
        ],
    )?;
    Ok(())
}

/// The person of this space with this id; one that was merged is the one that it was merged into.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: RegisterPersonId) -> Result<Person> {
    tx.one(
        &format!(
            "SELECT {COLUMNS} FROM register_persons d JOIN register_persons p ON p.id = COALESCE(d.merged_into, d.id) \
             WHERE d.id = $1 AND d.space_id = $2 AND p.removed_at IS NULL"
        ),
        params![id, space],
        read,
    )
}

/// The same, unless the name was erased: of such an entry nobody can say any more who it is.
pub fn known(tx: &mut Tx<'_>, space: SpaceId, id: RegisterPersonId) -> Result<Person> {
    let person = get(tx, space, id)?;
    if person.is_forgotten() { Err(Error::Missing) } else { Ok(person) }
}

/// Saves a person; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, person: &Person) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE register_persons SET name = $2, plain = $3, email = $4, phone = $5, party_id = $6, area = $7, \
         note = $8, source = $9, confirmed_on = $10, version = version + 1 \
         WHERE id = $1 AND version = $11 AND removed_at IS NULL AND merged_into IS NULL",
        params![
            person.id,
            &person.name,
            plain(&person.name),
            &person.email,
            &person.phone,
            person.party,
            &person.area,
            &person.note,
            &person.source,
            person.confirmed_on,
            person.version
        ],
    )?;
    Ok(changed == 1)
}

/// Notes that one person is the double of another, and with it whoever was its double.
pub fn merge(tx: &mut Tx<'_>, double: RegisterPersonId, kept: RegisterPersonId) -> Result<()> {
    tx.execute(
        "UPDATE register_persons SET merged_into = $2, version = version + 1 WHERE id = $1 OR merged_into = $1",
        params![double, kept],
    )?;
    Ok(())
}

/// How many persons of a space are asked for.
pub fn count(tx: &mut Tx<'_>, space: SpaceId, asked: &Asked, today: Date) -> Result<i64> {
    let wanted = Wanted::of(asked);
    let sql = format!("SELECT count(*) FROM register_persons p WHERE {}", wanted.clause());
    tx.one(&sql, &wanted.params(&space, &today), |row| row.int(0))
}

/// A page of them by name: one statement.
pub fn list(
    tx: &mut Tx<'_>,
    space: SpaceId,
    asked: &Asked,
    today: Date,
    (skip, limit): (i64, i64),
) -> Result<Vec<Person>> {
    let wanted = Wanted::of(asked);
    let mut params = wanted.params(&space, &today);
    let (rows, from) = (params.len() + 1, params.len() + 2);
    params.extend([Param::Int(limit), Param::Int(skip)]);
    let clause = wanted.clause();
    let sql = format!(
        "SELECT {COLUMNS} FROM register_persons p WHERE {clause} ORDER BY p.plain, p.id LIMIT ${rows} OFFSET ${from}"
    );
    tx.query(&sql, &params, read)
}

/// The persons of a space who are called exactly so, whatever their accents.
pub fn called(tx: &mut Tx<'_>, space: SpaceId, name: &str) -> Result<Vec<Person>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM register_persons p WHERE p.space_id = $1 AND p.plain = $2 \
             AND p.removed_at IS NULL AND p.merged_into IS NULL ORDER BY p.id"
        ),
        params![space, plain(name)],
        read,
    )
}

/// The persons of a space with one of these mail addresses.
pub fn with_emails(tx: &mut Tx<'_>, space: SpaceId, emails: &[String]) -> Result<Vec<Person>> {
    if emails.is_empty() {
        return Ok(Vec::new());
    }
    let (places, mut values) = places(emails);
    values.push(space.param());
    let sql = format!(
        "SELECT {COLUMNS} FROM register_persons p WHERE LOWER(p.email) IN ({places}) AND p.space_id = ${} \
         AND p.removed_at IS NULL AND p.merged_into IS NULL ORDER BY p.id",
        emails.len() + 1
    );
    tx.query(&sql, &values, read)
}

/// Notes that a person was still dealt with on this day, so that the details are kept from then on.
pub fn confirm(tx: &mut Tx<'_>, id: RegisterPersonId, on: Date) -> Result<()> {
    tx.execute(
        "UPDATE register_persons SET confirmed_on = $2 WHERE confirmed_on < $2 \
         AND id = (SELECT COALESCE(d.merged_into, d.id) FROM register_persons d WHERE d.id = $1)",
        params![id, on],
    )?;
    Ok(())
}

/// Takes a person away; false where something belongs to the person, or nobody can say any more who it is.
pub fn remove(tx: &mut Tx<'_>, id: RegisterPersonId) -> Result<bool> {
    let delete = "DELETE FROM register_persons WHERE id = $1 AND merged_into IS NULL AND forgotten_at IS NULL";
    delete_unless_held(tx, delete, params![id])
}

/// Everybody in a space's register whose name is known, with the names of doubles and the organisations in which
/// they hold or held posts: two statements.
pub fn everybody(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<KnownPerson>> {
    let mut all: Vec<KnownPerson> = tx.query(
        "SELECT id, name, email FROM register_persons WHERE space_id = $1 AND removed_at IS NULL \
         AND merged_into IS NULL AND forgotten_at IS NULL ORDER BY id",
        params![space],
        |row| {
            Ok(KnownPerson {
                id: row.id(0)?,
                names: vec![row.text(1)?],
                email: row.text(2)?,
                organisations: Vec::new(),
            })
        },
    )?;
    let places: HashMap<RegisterPersonId, usize> = all.iter().enumerate().map(|(at, person)| (person.id, at)).collect();
    let more: Vec<(RegisterPersonId, String, Option<RegisterOrganisationId>)> = tx.query(
        "SELECT COALESCE(d.merged_into, d.id), d.name, COALESCE(od.merged_into, od.id) FROM register_persons d \
         LEFT JOIN tenures t ON t.person_id = d.id LEFT JOIN posts po ON po.id = t.post_id \
         LEFT JOIN register_organisations od ON od.id = po.organisation_id \
         WHERE d.space_id = $1 AND (d.merged_into IS NOT NULL OR t.id IS NOT NULL) ORDER BY d.id, t.id",
        params![space],
        |row| Ok((row.id(0)?, row.text(1)?, row.maybe_id(2)?)),
    )?;
    for (person, name, organisation) in more {
        let Some(known) = places.get(&person).and_then(|at| all.get_mut(*at)) else { continue };
        if !known.names.contains(&name) {
            known.names.push(name);
        }
        known.organisations.extend(organisation);
    }
    Ok(all)
}

/// Those of these persons whose names are known and who were not merged, of whichever space. One statement.
pub fn these(tx: &mut Tx<'_>, ids: &[RegisterPersonId]) -> Result<Vec<Person>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    let sql = format!(
        "SELECT {COLUMNS} FROM register_persons p WHERE p.id IN ({places}) AND p.removed_at IS NULL \
         AND p.merged_into IS NULL AND p.forgotten_at IS NULL ORDER BY p.plain, p.id"
    );
    tx.query(&sql, &values, read)
}

/// The persons after this one by their ids, at most so many: those whom [`these`] gives, of all spaces.
pub fn after(tx: &mut Tx<'_>, after: &str, limit: i64) -> Result<Vec<RegisterPersonId>> {
    tx.query(
        "SELECT id FROM register_persons WHERE id > $1 AND removed_at IS NULL AND merged_into IS NULL \
         AND forgotten_at IS NULL ORDER BY id LIMIT $2",
        params![after, limit],
        |row| row.id(0),
    )
}

/// The names of entries that were merged into these, each with the one that it was merged into. One statement.
pub fn other_names(tx: &mut Tx<'_>, ids: &[RegisterPersonId]) -> Result<Vec<(RegisterPersonId, String)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    let sql = format!("SELECT merged_into, name FROM register_persons WHERE merged_into IN ({places}) ORDER BY id");
    tx.query(&sql, &values, |row| Ok((row.id(0)?, row.text(1)?)))
}

/// The entries that were merged into this one.
pub fn doubles(tx: &mut Tx<'_>, id: RegisterPersonId) -> Result<Vec<RegisterPersonId>> {
    tx.query("SELECT id FROM register_persons WHERE merged_into = $1 ORDER BY id", params![id], |row| row.id(0))
}

/// The person's own entry and those that were merged into it, as they stand.
pub fn entries(tx: &mut Tx<'_>, id: RegisterPersonId) -> Result<Vec<Person>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM register_persons p WHERE p.id = $1 OR p.merged_into = $1 \
             ORDER BY p.merged_into IS NOT NULL, p.id"
        ),
        params![id],
        read,
    )
}

/// Erases contact details and notes, and where the whole person is to go the name too. Doubles go along.
pub fn erase(tx: &mut Tx<'_>, id: RegisterPersonId, with_name: bool, at: Moment) -> Result<()> {
    tx.execute(
        "UPDATE register_persons SET email = '', phone = '', note = '', source = '', version = version + 1 \
         WHERE id = $1 OR merged_into = $1",
        params![id],
    )?;
    if with_name {
        tx.execute(
            "UPDATE register_persons SET name = '', plain = '', area = '', party_id = NULL, forgotten_at = $2 \
             WHERE id = $1 OR merged_into = $1",
            params![id, at],
        )?;
    }
    Ok(())
}

/// What is asked, as a statement takes it.
pub(super) struct Wanted {
    /// A pattern for each word.
    words: Vec<String>,
    office: &'static str,
    kind: &'static str,
}

impl Wanted {
    pub(super) fn of(asked: &Asked) -> Self {
        let office = match asked.in_office {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        };
        Self { words: words(&asked.text), office, kind: asked.kind.map_or("", OutsideKind::name) }
    }

    /// `$1` the space, `$2` the day, `$3` whether in office, `$4` the kind, and from `$5` on the words.
    pub(super) fn clause(&self) -> String {
        let words =
            (5..5 + self.words.len()).map(|place| format!(" AND ({})", WORD.replace("$word", &format!("${place}"))));
        format!("{WANTED}{}", words.collect::<String>())
    }

    pub(super) fn params<'a>(&'a self, space: &'a SpaceId, today: &'a Date) -> Vec<Param<'a>> {
        let fixed = [space.param(), today.param(), self.office.param(), self.kind.param()];
        fixed.into_iter().chain(self.words.iter().map(IntoParam::param)).collect()
    }
}

const WANTED: &str = "p.space_id = $1 AND p.removed_at IS NULL AND p.merged_into IS NULL AND p.forgotten_at IS NULL \
    AND ($3 = '' OR ($3 = 'yes') = EXISTS (SELECT 1 FROM register_persons d JOIN tenures t ON t.person_id = d.id \
         WHERE (d.id = p.id OR d.merged_into = p.id) \
         AND (t.since IS NULL OR t.since <= $2) AND (t.until IS NULL OR t.until >= $2))) \
    AND ($4 = '' OR EXISTS (SELECT 1 FROM register_persons d JOIN tenures t ON t.person_id = d.id \
         JOIN posts po ON po.id = t.post_id JOIN register_organisations od ON od.id = po.organisation_id \
         JOIN register_organisations o ON o.id = COALESCE(od.merged_into, od.id) \
         WHERE (d.id = p.id OR d.merged_into = p.id) AND o.kind = $4 \
         AND (t.since IS NULL OR t.since <= $2) AND (t.until IS NULL OR t.until >= $2)))";

/// A word is in the person's name, in that of a double, in a post or in the name of its organisation.
const WORD: &str = "p.plain LIKE $word ESCAPE '\\' \
    OR EXISTS (SELECT 1 FROM register_persons d WHERE d.merged_into = p.id AND d.plain LIKE $word ESCAPE '\\') \
    OR EXISTS (SELECT 1 FROM register_persons d JOIN tenures t ON t.person_id = d.id \
               JOIN posts po ON po.id = t.post_id JOIN register_organisations od ON od.id = po.organisation_id \
               JOIN register_organisations o ON o.id = COALESCE(od.merged_into, od.id) \
               WHERE (d.id = p.id OR d.merged_into = p.id) \
               AND (po.plain LIKE $word ESCAPE '\\' OR o.plain LIKE $word ESCAPE '\\'))";

pub(super) fn read(row: &Row<'_>) -> Result<Person> {
    Ok(Person {
        id: row.id(0)?,
        space: row.id(1)?,
        name: row.text(2)?,
        email: row.text(3)?,
        phone: row.text(4)?,
        party: row.maybe_id(5)?,
        area: row.text(6)?,
        note: row.text(7)?,
        source: row.text(8)?,
        confirmed_on: row.day(9)?,
        version: row.int(10)?,
    })
}
