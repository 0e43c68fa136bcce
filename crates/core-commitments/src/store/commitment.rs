//! Rows of commitments.

use kernel::{Moment, OrganisationId, Result, SpaceId};
use kit_db::{Row, Tx, params};

use super::party;
use crate::rules::{Commitment, CommitmentId, DECISION, Ended, Recurrence, Rule, Source, Terms};

pub(super) const COLUMNS: &str = "c.id, c.space_id, c.source_kind, c.source_id, c.title, c.details, c.proof, c.lang, \
    c.level, c.by_kind, c.by_person_id, c.by_organisation_id, c.by_name, c.to_kind, c.to_person_id, \
    c.to_organisation_id, c.to_name, c.owner_id, c.starts_on, c.ends_on, c.rule, c.since_last_months, c.lead_days, \
    c.shift, c.acceptance, c.ended_on, c.ended_reason, c.version";

/// Writes down a new commitment.
pub fn insert(tx: &mut Tx<'_>, one: &Commitment, at: Moment) -> Result<()> {
    let terms = &one.terms;
    let (by, to) = (party::columns(&terms.by), party::columns(&terms.to));
    let (rule, months) = recurrence(&terms.recurrence);
    tx.execute(
        "INSERT INTO commitments (id, space_id, source_kind, source_id, title, details, proof, lang, level, by_kind, \
         by_person_id, by_organisation_id, by_name, to_kind, to_person_id, to_organisation_id, to_name, owner_id, \
         starts_on, ends_on, rule, since_last_months, lead_days, shift, acceptance, version, created_at) VALUES ($1, \
         $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, \
         $25, $26, $27)",
        params![
            one.id,
            one.space,
            one.source.as_ref().map(|source| source.kind.as_str()),
            one.source.as_ref().map(|source| source.id.as_str()),
            &terms.title,
            &terms.details,
            &terms.proof,
            terms.lang,
            terms.level.name(),
            by.0,
            by.1,
            by.2,
            by.3,
            to.0,
            to.1,
            to.2,
            to.3,
            terms.owner,
            terms.starts_on,
            terms.ends_on,
            rule,
            months,
            i64::from(terms.lead_days),
            terms.shift.name(),
            terms.acceptance.name(),
            one.version,
            at
        ],
    )?;
    Ok(())
}

/// Saves a commitment; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, one: &Commitment) -> Result<bool> {
    let terms = &one.terms;
    let (by, to) = (party::columns(&terms.by), party::columns(&terms.to));
    let (rule, months) = recurrence(&terms.recurrence);
    let changed = tx.execute(
        "UPDATE commitments SET title = $2, details = $3, proof = $4, lang = $5, level = $6, by_kind = $7, \
         by_person_id = $8, by_organisation_id = $9, by_name = $10, to_kind = $11, to_person_id = $12, \
         to_organisation_id = $13, to_name = $14, owner_id = $15, starts_on = $16, ends_on = $17, rule = $18, \
         since_last_months = $19, lead_days = $20, shift = $21, acceptance = $22, ended_on = $23, ended_reason = $24, \
         removed_at = NULL, version = version + 1 WHERE id = $1 AND version = $25",
        params![
            one.id,
            &terms.title,
            &terms.details,
            &terms.proof,
            terms.lang,
            terms.level.name(),
            by.0,
            by.1,
            by.2,
            by.3,
            to.0,
            to.1,
            to.2,
            to.3,
            terms.owner,
            terms.starts_on,
            terms.ends_on,
            rule,
            months,
            i64::from(terms.lead_days),
            terms.shift.name(),
            terms.acceptance.name(),
            one.ended.as_ref().map(|ended| ended.on),
            one.ended.as_ref().map(|ended| ended.reason.as_str()),
            one.version
        ],
    )?;
    Ok(changed == 1)
}

/// The commitment of this space with this id.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: CommitmentId) -> Result<Commitment> {
    tx.one(
        &format!("SELECT {COLUMNS} FROM commitments c WHERE c.id = $1 AND c.space_id = $2 AND c.removed_at IS NULL"),
        params![id, space],
        |row| read(row, 0),
    )
}

/// The commitment that comes from a record, also where that record was gone for a while.
pub fn of_source(tx: &mut Tx<'_>, source: &Source) -> Result<Option<Commitment>> {
    tx.maybe(
        &format!("SELECT {COLUMNS} FROM commitments c WHERE c.source_kind = $1 AND c.source_id = $2"),
        params![&source.kind, &source.id],
        |row| read(row, 0),
    )
}

/// What follows from a body's decision on this record, in the order in which it was written down; what was taken away as
/// well.
pub fn after_decision(tx: &mut Tx<'_>, space: SpaceId, record: &str) -> Result<Vec<Commitment>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM commitments c WHERE c.space_id = $1 AND c.source_kind = $2 AND c.source_id LIKE $3 \
         ORDER BY length(c.source_id), c.source_id"
    );
    tx.query(&sql, params![space, DECISION, format!("{record}-%")], |row| read(row, 0))
}

/// Takes a commitment off all pages; what was done for it stays.
pub fn remove(tx: &mut Tx<'_>, id: CommitmentId, at: Moment) -> Result<()> {
    tx.execute(
        "UPDATE commitments SET removed_at = $2, version = version + 1 WHERE id = $1 AND removed_at IS NULL",
        params![id, at],
    )?;
    Ok(())
}

/// The commitments of an organisation that go on and whose duties are moved off days on which nobody works.
pub fn shifted_of(tx: &mut Tx<'_>, organisation: OrganisationId) -> Result<Vec<Commitment>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM commitments c JOIN spaces s ON s.id = c.space_id WHERE s.organisation_id = $1 \
             AND c.shift <> 'stays' AND c.ended_on IS NULL AND c.removed_at IS NULL ORDER BY c.id"
        ),
        params![organisation],
        |row| read(row, 0),
    )
}

/// Recurring commitments that go on, in the order of their ids: at most so many after this one.
pub fn recurring(tx: &mut Tx<'_>, after: Option<CommitmentId>, limit: i64) -> Result<Vec<Commitment>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM commitments c WHERE c.rule IS NOT NULL AND c.ended_on IS NULL \
             AND c.removed_at IS NULL AND c.id > $1 ORDER BY c.id LIMIT $2"
        ),
        params![after.map(|id| id.to_string()).unwrap_or_default(), limit],
        |row| read(row, 0),
    )
}

fn recurrence(recurrence: &Recurrence) -> (Option<String>, Option<i64>) {
    match recurrence {
        Recurrence::Once => (None, None),
        Recurrence::By(rule) => (Some(rule.to_string()), None),
        Recurrence::SinceLast { months } => (None, Some(i64::from(*months))),
    }
}

/// The commitment whose columns begin here.
pub(super) fn read(row: &Row<'_>, at: usize) -> Result<Commitment> {
    let months = row.maybe_int(at + 21)?.and_then(|months| i16::try_from(months).ok());
    let recurrence = match (row.maybe_text(at + 20)?, months) {
        (Some(rule), _) => Recurrence::By(Rule::kept(rule)),
        (None, Some(months)) => Recurrence::SinceLast { months },
        (None, None) => Recurrence::Once,
    };
    let source = row.maybe_text(at + 2)?.zip(row.maybe_text(at + 3)?);
    let ended = row.maybe_day(at + 25)?.zip(row.maybe_text(at + 26)?);
    Ok(Commitment {
        id: row.id(at)?,
        space: row.id(at + 1)?,
        source: source.map(|(kind, id)| Source { kind, id }),
        terms: Terms {
            title: row.text(at + 4)?,
            details: row.text(at + 5)?,
            proof: row.text(at + 6)?,
            lang: row.lang(at + 7)?,
            level: row.str(at + 8)?.parse()?,
            by: party::read(row, at + 9)?,
            to: party::read(row, at + 13)?,
            owner: row.maybe_id(at + 17)?,
            starts_on: row.day(at + 18)?,
            ends_on: row.maybe_day(at + 19)?,
            recurrence,
            lead_days: i32::try_from(row.int(at + 22)?).unwrap_or(0),
            shift: row.str(at + 23)?.parse()?,
            acceptance: row.str(at + 24)?.parse()?,
        },
        ended: ended.map(|(on, reason)| Ended { on, reason }),
        version: row.int(at + 27)?,
    })
}
