//! Persons and organisations for what somebody has begun to type, the likeliest first: where a word of the name begins
//! so comes before where a post or its organisation does, and that before where it stands inside; of these who holds a
//! post today before who does not.

use jiff::civil::Date;
use kernel::{Result, SpaceId};
use kit_db::{IntoParam, Tx, anywhere, params};

use super::organisation;
use super::person::{self, Asked, Wanted};
use crate::rules::{Organisation, Person, RegisterPersonId, nearness, plain};

/// The persons of a space for whom a text may stand, at most so many: one statement.
pub fn persons(tx: &mut Tx<'_>, space: SpaceId, text: &str, today: Date, limit: i64) -> Result<Vec<Person>> {
    let asked = Asked { text: text.to_owned(), ..Asked::default() };
    let (wanted, begins) = (Wanted::of(&asked), begins(text));
    let mut params = wanted.params(&space, &today);
    let (begin, rows) = (params.len() + 1, params.len() + 2);
    params.extend([begins.param(), limit.param()]);
    let (in_name, in_post, in_office) = (begun("p.plain", begin), begun("po.plain", begin), begun("o.plain", begin));
    let sql = format!(
        "SELECT {columns} FROM register_persons p WHERE {clause} ORDER BY CASE WHEN {in_name} THEN 0 \
         WHEN EXISTS (SELECT 1 FROM register_persons d JOIN tenures t ON t.person_id = d.id \
             JOIN posts po ON po.id = t.post_id JOIN register_organisations od ON od.id = po.organisation_id \
             JOIN register_organisations o ON o.id = COALESCE(od.merged_into, od.id) \
             WHERE (d.id = p.id OR d.merged_into = p.id) AND ({in_post} OR {in_office})) THEN 1 ELSE 2 END, \
         CASE WHEN EXISTS (SELECT 1 FROM register_persons d JOIN tenures t ON t.person_id = d.id \
             WHERE (d.id = p.id OR d.merged_into = p.id) \
             AND (t.since IS NULL OR t.since <= $2) AND (t.until IS NULL OR t.until >= $2)) THEN 0 ELSE 1 END, \
         p.plain, p.id LIMIT ${rows}",
        columns = person::COLUMNS,
        clause = wanted.clause(),
    );
    tx.query(&sql, &params, person::read)
}

/// The organisations of a space for which a text may stand, at most so many: one statement.
pub fn organisations(tx: &mut Tx<'_>, space: SpaceId, text: &str, limit: i64) -> Result<Vec<Organisation>> {
    let sql = format!(
        "SELECT {} FROM register_organisations o WHERE {} ORDER BY CASE WHEN {} THEN 0 ELSE 1 END, o.plain, o.id LIMIT $5",
        organisation::COLUMNS,
        organisation::WANTED,
        begun("o.plain", 4),
    );
    tx.query(&sql, params![space, anywhere(&plain(text)), "", begins(text), limit], organisation::read)
}

/// The persons and organisations of a space who may be meant by a name that nobody has, the nearest first, at most so
/// many of each: three statements.
pub fn near(tx: &mut Tx<'_>, space: SpaceId, name: &str, most: usize) -> Result<(Vec<Person>, Vec<Organisation>)> {
    let typed = plain(name);
    let names: Vec<(RegisterPersonId, String)> = tx.query(
        "SELECT COALESCE(merged_into, id), plain FROM register_persons WHERE space_id = $1 AND removed_at IS NULL \
         AND forgotten_at IS NULL ORDER BY plain, id",
        params![space],
        |row| Ok((row.id(0)?, row.text(1)?)),
    )?;
    let names = names.into_iter().filter_map(|(id, known)| Some((nearness(&typed, &known)?, id)));
    let ids = nearest(names, most);
    let mut persons = person::these(tx, &ids)?;
    persons.sort_by_key(|person| ids.iter().position(|id| *id == person.id));
    let organisations = organisation::all(tx, space)?;
    let names = organisations.into_iter().filter_map(|one| {
        let near = one.plain().split('\n').filter_map(|known| nearness(&typed, known)).min()?;
        Some((near, one))
    });
    Ok((persons, nearest(names, most)))
}

/// The nearest of these, each once.
fn nearest<T: PartialEq>(found: impl Iterator<Item = (usize, T)>, most: usize) -> Vec<T> {
    let mut found: Vec<(usize, T)> = found.collect();
    found.sort_by_key(|(near, _)| *near);
    let mut nearest: Vec<T> = Vec::new();
    for (_, one) in found {
        if nearest.len() < most && !nearest.contains(&one) {
            nearest.push(one);
        }
    }
    nearest
}

/// A pattern for the beginning of a word: of the first one that was typed.
fn begins(text: &str) -> String {
    let plain = plain(text);
    let first = plain.split(|sign: char| !sign.is_alphanumeric()).find(|word| !word.is_empty());
    anywhere(&format!(" {}", first.unwrap_or(&plain)))
}

/// Whether a word of this column begins so.
fn begun(column: &str, place: usize) -> String {
    format!("' ' || REPLACE(REPLACE({column}, '\n', ' '), '-', ' ') LIKE CAST(${place} AS TEXT) ESCAPE '\\'")
}
