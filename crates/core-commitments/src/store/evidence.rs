//! Rows of evidence, and of what became of it.

use jiff::civil::Date;
use kernel::{Fault, Lang, Moment, PersonId, Result, SpaceId};
use kit_db::{Row, Tx, params, places};

use crate::rules::{DutyId, Evidence, EvidenceId, EvidenceState, Proof};

/// A piece of evidence as it was given for a duty.
#[derive(Clone, Debug)]
pub struct Given {
    /// The evidence.
    pub evidence: Evidence,
    /// The language of its title.
    pub lang: Lang,
    /// What became of it.
    pub state: EvidenceState,
    /// When it was given.
    pub given_on: Date,
    /// Who gave it.
    pub given_by: Option<String>,
    /// What was said when it was returned; empty otherwise.
    pub comment: String,
    /// Of a file its name and its size in bytes.
    pub file: Option<(String, i64)>,
}

/// Writes down a new piece of evidence.
pub fn insert(
    tx: &mut Tx<'_>,
    space: SpaceId,
    (evidence, lang): (&Evidence, Lang),
    (at, by): (Moment, Option<PersonId>),
) -> Result<()> {
    let (record_kind, record_id, link) = match &evidence.proof {
        Proof::Record { kind, id } => (Some(kind), Some(id), None),
        Proof::Link(link) => (None, None, Some(link)),
        Proof::Statement => (None, None, None),
    };
    tx.execute(
        "INSERT INTO evidence (id, space_id, kind, record_kind, record_id, link, title, lang, on_day, created_at, \
         created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            evidence.id,
            space,
            evidence.proof.name(),
            record_kind.map(String::as_str),
            record_id.map(String::as_str),
            link.map(String::as_str),
            &evidence.title,
            lang,
            evidence.on,
            at,
            by
        ],
    )?;
    Ok(())
}

/// The evidence of this space that is this record, if it was given before.
pub fn of_record(tx: &mut Tx<'_>, space: SpaceId, kind: &str, id: &str) -> Result<Option<EvidenceId>> {
    tx.maybe(
        "SELECT id FROM evidence WHERE space_id = $1 AND record_kind = $2 AND record_id = $3 ORDER BY id LIMIT 1",
        params![space, kind, id],
        |row| row.id(0),
    )
}

/// Gives a piece of evidence for a duty, also one that was returned or taken back before.
pub fn give(tx: &mut Tx<'_>, (duty, evidence): (DutyId, EvidenceId), (on, by): (Date, Option<PersonId>)) -> Result<()> {
    tx.execute(
        "INSERT INTO duty_evidence (duty_id, evidence_id, state, given_on, given_by, comment) \
         VALUES ($1, $2, 'given', $3, $4, '') ON CONFLICT (duty_id, evidence_id) DO UPDATE SET state = 'given', \
         given_on = excluded.given_on, given_by = excluded.given_by, judged_by = NULL, comment = ''",
        params![duty, evidence, on, by],
    )?;
    Ok(())
}

/// What became of a piece of evidence that was given for a duty of this space.
pub fn state(tx: &mut Tx<'_>, space: SpaceId, duty: DutyId, evidence: EvidenceId) -> Result<EvidenceState> {
    tx.one(
        "SELECT g.state FROM duty_evidence g JOIN duties d ON d.id = g.duty_id \
         WHERE g.duty_id = $1 AND g.evidence_id = $2 AND d.space_id = $3",
        params![duty, evidence, space],
        |row| row.str(0)?.parse(),
    )
}

/// Writes down what became of a piece of evidence.
pub fn judge(
    tx: &mut Tx<'_>,
    (duty, evidence): (DutyId, EvidenceId),
    state: EvidenceState,
    (by, comment): (Option<PersonId>, &str),
) -> Result<()> {
    tx.execute(
        "UPDATE duty_evidence SET state = $3, judged_by = $4, comment = $5 WHERE duty_id = $1 AND evidence_id = $2",
        params![duty, evidence, state.name(), by, comment],
    )?;
    Ok(())
}

/// What the pieces that were given for a duty say: their states, and the days on which they were given.
pub fn states(tx: &mut Tx<'_>, duty: DutyId) -> Result<Vec<(EvidenceState, Date)>> {
    tx.query("SELECT state, given_on FROM duty_evidence WHERE duty_id = $1", params![duty], |row| {
        Ok((row.str(0)?.parse()?, row.day(1)?))
    })
}

/// All that was given for a duty, the latest first.
pub fn of_duty(tx: &mut Tx<'_>, duty: DutyId) -> Result<Vec<Given>> {
    Ok(of_duties(tx, &[duty])?.into_iter().map(|(_, given)| given).collect())
}

/// All that was given for these duties, each with its duty, the latest first: one statement, none without a duty.
pub fn of_duties(tx: &mut Tx<'_>, duties: &[DutyId]) -> Result<Vec<(DutyId, Given)>> {
    if duties.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(duties);
    let sql = format!(
        "SELECT e.id, e.kind, e.record_kind, e.record_id, e.link, e.title, e.on_day, e.lang, g.state, g.given_on, \
         p.name, g.comment, f.name, f.size, g.duty_id FROM duty_evidence g JOIN evidence e ON e.id = g.evidence_id \
         LEFT JOIN files f ON f.id = e.record_id AND e.record_kind = 'file' \
         LEFT JOIN persons p ON p.id = g.given_by WHERE g.duty_id IN ({places}) ORDER BY g.given_on DESC, e.id DESC"
    );
    tx.query(&sql, &values, |row| Ok((row.id(14)?, given(row)?)))
}

fn given(row: &Row<'_>) -> Result<Given> {
    let broken = || Fault::new("evidence without what it is made of");
    let proof = match row.str(1)? {
        "record" => {
            Proof::Record { kind: row.maybe_text(2)?.ok_or_else(broken)?, id: row.maybe_text(3)?.ok_or_else(broken)? }
        }
        "link" => Proof::Link(row.maybe_text(4)?.ok_or_else(broken)?),
        _ => Proof::Statement,
    };
    Ok(Given {
        evidence: Evidence { id: row.id(0)?, proof, title: row.text(5)?, on: row.day(6)? },
        lang: row.lang(7)?,
        state: row.str(8)?.parse()?,
        given_on: row.day(9)?,
        given_by: row.maybe_text(10)?,
        comment: row.text(11)?,
        file: row.maybe_text(12)?.zip(row.maybe_int(13)?),
    })
}
