//! Rows of persons outside the city.

use jiff::civil::Date;
use kernel::{Error, Moment, Result, SpaceId};
use kit_db::{Row, Tx, anywhere, params};

use crate::rules::{OutsideKind, Person, RegisterPersonId, plain};

const COLUMNS: &str = "p.id, p.space_id, p.name, p.email, p.phone, \
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
    let (text, office, kind) = parts(asked);
    tx.one(
        &format!("SELECT count(*) FROM register_persons p WHERE {WANTED}"),
        params![space, text, today, office, kind],
        |row| row.int(0),
    )
}

/// A page of them by name: one statement.
pub fn list(
    tx: &mut Tx<'_>,
    space: SpaceId,
    asked: &Asked,
    today: Date,
    (skip, limit): (i64, i64),
) -> Result<Vec<Person>> {
    let (text, office, kind) = parts(asked);
    tx.query(
        &format!("SELECT {COLUMNS} FROM register_persons p WHERE {WANTED} ORDER BY p.plain, p.id LIMIT $6 OFFSET $7"),
        params![space, text, today, office, kind, limit, skip],
        read,
    )
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

/// Notes that a person was still dealt with on this day, so that the details are kept from then on.
pub fn confirm(tx: &mut Tx<'_>, id: RegisterPersonId, on: Date) -> Result<()> {
    tx.execute(
        "UPDATE register_persons SET confirmed_on = $2 WHERE confirmed_on < $2 \
         AND id = (SELECT COALESCE(d.merged_into, d.id) FROM register_persons d WHERE d.id = $1)",
        params![id, on],
    )?;
    Ok(())
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

/// The text as a pattern, whether in office, and the kind, as the statements take them.
fn parts(asked: &Asked) -> (String, &'static str, &'static str) {
    let office = match asked.in_office {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    (anywhere(&plain(&asked.text)), office, asked.kind.map_or("", OutsideKind::name))
}

/// `$2` the pattern, `$3` the day, `$4` whether in office, `$5` the kind.
const WANTED: &str = "p.space_id = $1 AND p.removed_at IS NULL AND p.merged_into IS NULL AND p.forgotten_at IS NULL \
    AND ($2 = '%%' OR p.plain LIKE $2 ESCAPE '\\' \
         OR EXISTS (SELECT 1 FROM register_persons d WHERE d.merged_into = p.id AND d.plain LIKE $2 ESCAPE '\\') \
         OR EXISTS (SELECT 1 FROM register_persons d JOIN tenures t ON t.person_id = d.id \
                    JOIN posts po ON po.id = t.post_id JOIN register_organisations od ON od.id = po.organisation_id \
                    JOIN register_organisations o ON o.id = COALESCE(od.merged_into, od.id) \
                    WHERE (d.id = p.id OR d.merged_into = p.id) \
                    AND (po.plain LIKE $2 ESCAPE '\\' OR o.plain LIKE $2 ESCAPE '\\'))) \
    AND ($4 = '' OR ($4 = 'yes') = EXISTS (SELECT 1 FROM register_persons d JOIN tenures t ON t.person_id = d.id \
         WHERE (d.id = p.id OR d.merged_into = p.id) \
         AND (t.since IS NULL OR t.since <= $3) AND (t.until IS NULL OR t.until >= $3))) \
    AND ($5 = '' OR EXISTS (SELECT 1 FROM register_persons d JOIN tenures t ON t.person_id = d.id \
         JOIN posts po ON po.id = t.post_id JOIN register_organisations od ON od.id = po.organisation_id \
         JOIN register_organisations o ON o.id = COALESCE(od.merged_into, od.id) \
         WHERE (d.id = p.id OR d.merged_into = p.id) AND o.kind = $5 \
         AND (t.since IS NULL OR t.since <= $3) AND (t.until IS NULL OR t.until >= $3)))";

fn read(row: &Row<'_>) -> Result<Person> {
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
