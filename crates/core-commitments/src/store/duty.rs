//! Rows of duties.

use std::collections::HashMap;

use jiff::civil::Date;
use kernel::{Fault, PersonId, Result, SpaceId};
use kit_db::{Param, Row, Tx, params, places};

use crate::rules::{Commitment, CommitmentId, Dates, Days, Duty, DutyId, Known, Settled, SettledAs, Shown, Status};

pub(super) const COLUMNS: &str = "d.id, d.commitment_id, d.occurrence, d.due_on, d.soon_from, d.owner_id, d.settled, \
    d.settled_on, d.reason, d.shown, d.shown_on, d.version";

/// Writes down a duty of a commitment, unless there is one for this occurrence already.
pub fn insert(tx: &mut Tx<'_>, commitment: &Commitment, id: DutyId, days: Days) -> Result<()> {
    tx.execute(
        "INSERT INTO duties (id, commitment_id, space_id, occurrence, due_on, soon_from, owner_id, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1) ON CONFLICT (commitment_id, occurrence) DO NOTHING",
        params![
            id,
            commitment.id,
            commitment.space,
            days.occurrence,
            days.due_on,
            days.soon_from,
            commitment.terms.owner
        ],
    )?;
    Ok(())
}

/// Moves a duty to other days.
pub fn reschedule(tx: &mut Tx<'_>, id: DutyId, days: Days) -> Result<()> {
    tx.execute(
        "UPDATE duties SET occurrence = $2, due_on = $3, soon_from = $4, version = version + 1 WHERE id = $1",
        params![id, days.occurrence, days.due_on, days.soon_from],
    )?;
    Ok(())
}

/// Takes away a duty with which nobody did anything.
pub fn remove(tx: &mut Tx<'_>, id: DutyId) -> Result<()> {
    tx.execute("DELETE FROM duties WHERE id = $1", params![id])?;
    Ok(())
}

/// The duties of a commitment in their order, and whether somebody did something with them.
pub fn known(tx: &mut Tx<'_>, commitment: CommitmentId) -> Result<Vec<Known>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS}, EXISTS (SELECT 1 FROM duty_evidence e WHERE e.duty_id = d.id) FROM duties d \
             WHERE d.commitment_id = $1 ORDER BY d.occurrence"
        ),
        params![commitment],
        |row| {
            let duty = read(row, 0)?;
            Ok(Known { is_touched: row.flag(12)? || duty.settled.is_some(), duty })
        },
    )
}

/// The first duties of the commitments that come from these records, by the records' ids. One statement; the records are
/// of one kind.
pub fn of_sources(tx: &mut Tx<'_>, kind: &str, ids: &[String]) -> Result<HashMap<String, Duty>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let (places, mut values) = places(ids);
    values.push(Param::Text(kind.to_owned().into()));
    let sql = format!(
        "SELECT {COLUMNS}, c.source_id FROM duties d JOIN commitments c ON c.id = d.commitment_id \
         WHERE c.source_id IN ({places}) AND c.source_kind = ${} AND c.removed_at IS NULL ORDER BY d.occurrence DESC",
        values.len()
    );
    Ok(tx.query(&sql, &values, |row| Ok((row.text(12)?, read(row, 0)?)))?.into_iter().collect())
}

/// The last occurrence for which a commitment has a duty.
pub fn last_occurrence(tx: &mut Tx<'_>, commitment: CommitmentId) -> Result<Option<Date>> {
    tx.one("SELECT max(occurrence) FROM duties WHERE commitment_id = $1", params![commitment], |row| row.maybe_day(0))
}

/// When the duty before this one of the same commitment was due.
pub fn due_before(tx: &mut Tx<'_>, duty: &Duty) -> Result<Option<Date>> {
    tx.one(
        "SELECT max(due_on) FROM duties WHERE commitment_id = $1 AND occurrence < $2",
        params![duty.commitment, duty.occurrence],
        |row| row.maybe_day(0),
    )
}

/// The duty of this space with this id.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: DutyId) -> Result<Duty> {
    tx.one(
        &format!(
            "SELECT {COLUMNS} FROM duties d JOIN commitments c ON c.id = d.commitment_id \
             WHERE d.id = $1 AND d.space_id = $2 AND c.removed_at IS NULL"
        ),
        params![id, space],
        |row| read(row, 0),
    )
}

/// Saves what was decided about a duty, what its evidence says and whose it is; false where somebody else saved a later
/// version first.
pub fn update(tx: &mut Tx<'_>, duty: &Duty) -> Result<bool> {
    let (shown, shown_on) = match duty.shown {
        Shown::Nothing => (None, None),
        Shown::HandedIn(on) => (Some("handed-in"), Some(on)),
        Shown::Met(on) => (Some("met"), Some(on)),
    };
    let changed = tx.execute(
        "UPDATE duties SET owner_id = $2, settled = $3, settled_on = $4, reason = $5, shown = $6, shown_on = $7, \
         version = version + 1 WHERE id = $1 AND version = $8",
        params![
            duty.id,
            duty.owner,
            duty.settled.as_ref().map(Settled::name),
            duty.settled.as_ref().map(Settled::on),
            duty.settled.as_ref().map(Settled::reason),
            shown,
            shown_on,
            duty.version
        ],
    )?;
    Ok(changed == 1)
}

/// That a duty of the table of this name is not done with.
pub(super) fn open(table: &str) -> String {
    let (settled, shown) = (format!("{table}.settled"), format!("{table}.shown"));
    format!("({settled} IS NULL OR {settled} = 'raised') AND ({shown} IS NULL OR {shown} = 'handed-in')")
}

/// Gives the duties of a commitment that are not done with to somebody else.
pub fn pass_on(tx: &mut Tx<'_>, commitment: CommitmentId, owner: Option<PersonId>) -> Result<()> {
    let sql = format!(
        "UPDATE duties SET owner_id = $2, version = version + 1 WHERE commitment_id = $1 AND {}",
        open("duties")
    );
    tx.execute(&sql, params![commitment, owner]).map(drop)
}

/// Those who owe something in a space that is not done with, by name, and how much: one statement.
pub fn owners(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<(PersonId, String, i64)>> {
    let sql = format!(
        "SELECT d.owner_id, p.name, count(*) FROM duties d JOIN persons p ON p.id = d.owner_id \
         JOIN commitments c ON c.id = d.commitment_id AND c.removed_at IS NULL \
         WHERE d.space_id = $1 AND {} GROUP BY d.owner_id, p.name ORDER BY p.name, d.owner_id",
        open("d")
    );
    tx.query(&sql, params![space], |row| Ok((row.id(0)?, row.text(1)?, row.int(2)?)))
}

/// How many duties stand how on this day, of all there are: one statement, and the rule for each combination of days.
pub fn counted(tx: &mut Tx<'_>, today: Date) -> Result<Vec<(Status, i64)>> {
    let mut counts: Vec<(Status, i64)> = Status::ALL.into_iter().map(|status| (status, 0)).collect();
    tx.each(
        "SELECT settled, shown, soon_from, due_on, count(*) FROM duties GROUP BY settled, shown, soon_from, due_on",
        params![],
        |row| {
            let settled = match row.maybe_str(0)? {
                Some("met") => Some(SettledAs::Met),
                Some("waived") => Some(SettledAs::Waived),
                Some(_) => Some(SettledAs::Raised),
                None => None,
            };
            let due_on = row.day(3)?;
            let dates = Dates { due_on, soon_from: row.day(2)?, settled, shown: shown(row.maybe_str(1)?, due_on) };
            let status = dates.status(today);
            let number = row.int(4)?;
            counts.iter_mut().filter(|(known, _)| *known == status).for_each(|(_, count)| *count += number);
            Ok(())
        },
    )?;
    Ok(counts)
}

fn shown(name: Option<&str>, on: Date) -> Shown {
    match name {
        Some("met") => Shown::Met(on),
        Some(_) => Shown::HandedIn(on),
        None => Shown::Nothing,
    }
}

/// The duty whose columns begin here.
pub(super) fn read(row: &Row<'_>, at: usize) -> Result<Duty> {
    let settled = match (row.maybe_str(at + 6)?, row.maybe_day(at + 7)?, row.maybe_text(at + 8)?) {
        (Some(name), Some(on), Some(reason)) => {
            let settled = Settled::kept(name, on, reason);
            Some(settled.ok_or_else(|| Fault::new("a duty settled in no known way"))?)
        }
        _ => None,
    };
    let due_on = row.day(at + 3)?;
    Ok(Duty {
        id: row.id(at)?,
        commitment: row.id(at + 1)?,
        occurrence: row.day(at + 2)?,
        due_on,
        soon_from: row.day(at + 4)?,
        owner: row.maybe_id(at + 5)?,
        settled,
        shown: shown(row.maybe_str(at + 9)?, row.maybe_day(at + 10)?.unwrap_or(due_on)),
        version: row.int(at + 11)?,
    })
}
