//! For how long details are kept, and what was erased when.

use jiff::civil::Date;
use kernel::{Result, SpaceId};
use kit_db::{Tx, params};

use crate::rules::{Erasure, ErasureId, KEEP_MONTHS, RegisterPersonId};

/// For how long a space keeps contact details, in months, with the version of the rule; version 0 while
/// the space has said nothing.
pub fn keep_months(tx: &mut Tx<'_>, space: SpaceId) -> Result<(i64, i64)> {
    let kept =
        tx.maybe("SELECT keep_months, version FROM register_rules WHERE space_id = $1", params![space], |row| {
            Ok((row.int(0)?, row.int(1)?))
        })?;
    Ok(kept.unwrap_or((KEEP_MONTHS, 0)))
}

/// Says for how long; false where somebody else said so first.
pub fn set_keep_months(tx: &mut Tx<'_>, space: SpaceId, months: i64, version: i64) -> Result<bool> {
    if version == 0 {
        let added = tx.execute(
            "INSERT INTO register_rules (space_id, keep_months, version) VALUES ($1, $2, 1) ON CONFLICT DO NOTHING",
            params![space, months],
        )?;
        return Ok(added == 1);
    }
    let changed = tx.execute(
        "UPDATE register_rules SET keep_months = $2, version = version + 1 WHERE space_id = $1 AND version = $3",
        params![space, months, version],
    )?;
    Ok(changed == 1)
}

/// Somebody whose details may have grown old.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Who.
    pub person: RegisterPersonId,
    /// In whose register.
    pub space: SpaceId,
    /// The day on which the details were last confirmed.
    pub confirmed_on: Date,
    /// Whether the person holds a post today.
    pub in_office: bool,
    /// Whether there are details or notes.
    pub has_details: bool,
    /// For how many months the space keeps details.
    pub keep_months: i64,
}

/// The next persons after this id whose details were confirmed before this day, by id.
pub fn candidates(
    tx: &mut Tx<'_>,
    after: Option<RegisterPersonId>,
    before: Date,
    today: Date,
    limit: i64,
) -> Result<Vec<Kept>> {
    tx.query(
        "SELECT p.id, p.space_id, p.confirmed_on, \
         EXISTS (SELECT 1 FROM tenures t JOIN register_persons d ON d.id = t.person_id \
                 WHERE (d.id = p.id OR d.merged_into = p.id) \
                 AND (t.since IS NULL OR t.since <= $3) AND (t.until IS NULL OR t.until >= $3)), \
         p.email <> '' OR p.phone <> '' OR p.note <> '', r.keep_months \
         FROM register_persons p LEFT JOIN register_rules r ON r.space_id = p.space_id \
         WHERE p.id > $1 AND p.confirmed_on < $2 AND p.forgotten_at IS NULL AND p.merged_into IS NULL \
         ORDER BY p.id LIMIT $4",
        params![after.map_or(String::new(), |after| after.to_string()), before, today, limit],
        |row| {
            Ok(Kept {
                person: row.id(0)?,
                space: row.id(1)?,
                confirmed_on: row.day(2)?,
                in_office: row.flag(3)?,
                has_details: row.flag(4)?,
                keep_months: row.maybe_int(5)?.unwrap_or(KEEP_MONTHS),
            })
        },
    )
}

/// What was erased of whom.
#[derive(Clone, Debug)]
pub struct Erased {
    /// When.
    pub on: Date,
    /// What.
    pub what: Erasure,
    /// Which post and organisation it was.
    pub known_as: String,
}

/// Writes down that something was erased.
pub fn insert(tx: &mut Tx<'_>, id: ErasureId, kept: &Kept, erased: &Erased) -> Result<()> {
    tx.execute(
        "INSERT INTO register_erasures (id, space_id, person_id, on_day, what, known_as) \
         VALUES ($1, $2, $3, $4, $5, $6)",
        params![id, kept.space, kept.person, erased.on, erased.what.name(), &erased.known_as],
    )?;
    Ok(())
}

/// How much was erased in a space.
pub fn count(tx: &mut Tx<'_>, space: SpaceId) -> Result<i64> {
    tx.one("SELECT count(*) FROM register_erasures WHERE space_id = $1", params![space], |row| row.int(0))
}

/// A page of what was erased in a space, the latest first.
pub fn list(tx: &mut Tx<'_>, space: SpaceId, (skip, limit): (i64, i64)) -> Result<Vec<Erased>> {
    tx.query(
        "SELECT on_day, what, known_as FROM register_erasures WHERE space_id = $1 \
         ORDER BY on_day DESC, id DESC LIMIT $2 OFFSET $3",
        params![space, limit, skip],
        |row| {
            let what = if row.text(1)? == Erasure::Person.name() { Erasure::Person } else { Erasure::Details };
            Ok(Erased { on: row.day(0)?, what, known_as: row.text(2)? })
        },
    )
}
