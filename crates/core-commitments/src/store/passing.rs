//! Rows of what was passed on to a successor in one act.

use kernel::{Moment, PersonId, Result, SpaceId};
use kit_db::{Row, Tx, params};

use super::duty;
use crate::rules::PassingId;

/// What somebody passed on in one act.
#[derive(Clone, Debug)]
pub struct Passing {
    /// Its id.
    pub id: PassingId,
    /// In which space.
    pub space: SpaceId,
    /// From whom.
    pub from: PersonId,
    /// Their name.
    pub from_name: String,
    /// To whom.
    pub to: PersonId,
    /// Their name.
    pub to_name: String,
    /// How many duties went.
    pub duties: i64,
    /// How many of them are still open and the successor's.
    pub left: i64,
    /// When it was.
    pub at: Moment,
    /// When it was undone, if it was.
    pub undone_at: Option<Moment>,
}

/// Passes on every duty of a person in a space that is not done with, and every commitment of which duties will come, and
/// writes down which; how many duties there were.
pub fn pass_on(
    tx: &mut Tx<'_>,
    (id, space): (PassingId, SpaceId),
    (from, to): (PersonId, PersonId),
    at: Moment,
) -> Result<u64> {
    tx.execute(
        "INSERT INTO passings (id, space_id, from_id, to_id, created_at) VALUES ($1, $2, $3, $4, $5)",
        params![id, space, from, to, at],
    )?;
    let duties = format!(
        "INSERT INTO passed_duties (passing_id, duty_id) SELECT CAST($1 AS TEXT), d.id FROM duties d \
         WHERE d.space_id = $2 AND d.owner_id = $3 AND {}",
        duty::open("d")
    );
    let passed = tx.execute(&duties, params![id, space, from])?;
    tx.execute(
        "INSERT INTO passed_commitments (passing_id, commitment_id) SELECT CAST($1 AS TEXT), c.id FROM commitments c \
         WHERE c.space_id = $2 AND c.owner_id = $3 AND c.ended_on IS NULL AND c.removed_at IS NULL",
        params![id, space, from],
    )?;
    give(tx, id, (from, to))?;
    Ok(passed)
}

/// Gives back what went then and is still the successor's and open; how many duties that is. False where it was done before.
pub fn undo(tx: &mut Tx<'_>, passing: &Passing, at: Moment) -> Result<Option<u64>> {
    let sql = "UPDATE passings SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL";
    if tx.execute(sql, params![passing.id, at])? == 0 {
        return Ok(None);
    }
    give(tx, passing.id, (passing.to, passing.from)).map(Some)
}

fn give(tx: &mut Tx<'_>, id: PassingId, (from, to): (PersonId, PersonId)) -> Result<u64> {
    tx.execute(
        "UPDATE commitments SET owner_id = $3, version = version + 1 WHERE owner_id = $2 \
         AND ended_on IS NULL AND removed_at IS NULL \
         AND id IN (SELECT x.commitment_id FROM passed_commitments x WHERE x.passing_id = $1)",
        params![id, from, to],
    )?;
    let duties = format!(
        "UPDATE duties SET owner_id = $3, version = version + 1 WHERE owner_id = $2 AND {} \
         AND id IN (SELECT x.duty_id FROM passed_duties x WHERE x.passing_id = $1)",
        duty::open("duties")
    );
    tx.execute(&duties, params![id, from, to])
}

/// One of a space: one statement.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: PassingId) -> Result<Passing> {
    tx.one(&format!("{} AND p.id = $2", of()), params![space, id], read)
}

/// All of a space, the latest first: one statement.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<Passing>> {
    tx.query(&format!("{} ORDER BY p.created_at DESC, p.id DESC", of()), params![space], read)
}

fn of() -> String {
    format!(
        "SELECT p.id, p.space_id, p.from_id, f.name, p.to_id, t.name, p.created_at, p.undone_at, \
         (SELECT count(*) FROM passed_duties x WHERE x.passing_id = p.id), \
         (SELECT count(*) FROM passed_duties x JOIN duties d ON d.id = x.duty_id WHERE x.passing_id = p.id \
         AND d.owner_id = p.to_id AND {}) \
         FROM passings p JOIN persons f ON f.id = p.from_id JOIN persons t ON t.id = p.to_id WHERE p.space_id = $1",
        duty::open("d")
    )
}

fn read(row: &Row<'_>) -> Result<Passing> {
    Ok(Passing {
        id: row.id(0)?,
        space: row.id(1)?,
        from: row.id(2)?,
        from_name: row.text(3)?,
        to: row.id(4)?,
        to_name: row.text(5)?,
        at: row.moment(6)?,
        undone_at: row.maybe_moment(7)?,
        duties: row.int(8)?,
        left: row.int(9)?,
    })
}
