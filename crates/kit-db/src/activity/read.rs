use kernel::{AccountId, Moment, OrganisationId, PersonId, Ref, Result, SpaceId};
use serde::Deserialize;
use serde_json::Value;

use super::chain::Head;
use crate::{Param, Row, Tx, params};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Its number; later ones have higher numbers, in the order of COMMIT.
    pub seq: i64,
    /// When.
    pub at: Moment,
    /// What, as `noun.verb` in the past tense.
    pub kind: String,
    /// The kind of the record that it happened to.
    pub subject_kind: String,
    /// That record's id.
    pub subject_id: String,
    /// In which space.
    pub space: Option<SpaceId>,
    /// Who acted; nobody where it was the installation itself.
    pub person: Option<PersonId>,
    /// By which account.
    pub account: Option<AccountId>,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// What the record was like, where that was told and has not been erased.
    pub content: Option<Content>,
}

/// What a record was like before and after.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Content {
    /// Before, where there was one.
    pub before: Option<Value>,
    /// After, where there is one.
    pub after: Option<Value>,
}

const SELECT: &str = "SELECT a.seq, a.at, a.kind, a.subject_kind, a.subject_id, a.space_id, a.actor_person_id,
         a.actor_account_id, a.actor_organisation_id, c.content
     FROM activities a LEFT JOIN activity_contents c ON c.seq = a.seq";

/// The next activities after this number, at most so many, oldest first.
pub fn after(tx: &mut Tx<'_>, seq: i64, limit: i64) -> Result<Vec<Activity>> {
    activities(tx, "WHERE a.seq > $1 ORDER BY a.seq LIMIT $2", params![seq, limit])
}

/// What happened to a record, newest first; before this number, where one is given, for the next page.
pub fn of_subject(tx: &mut Tx<'_>, subject: &Ref, before: Option<i64>, limit: i64) -> Result<Vec<Activity>> {
    activities(
        tx,
        "WHERE a.subject_kind = $1 AND a.subject_id = $2 AND a.seq < $3 ORDER BY a.seq DESC LIMIT $4",
        params![subject.kind, subject.id, before.unwrap_or(i64::MAX), limit],
    )
}

/// What happened in a space, newest first; before this number, where one is given.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId, before: Option<i64>, limit: i64) -> Result<Vec<Activity>> {
    activities(
        tx,
        "WHERE a.space_id = $1 AND a.seq < $2 ORDER BY a.seq DESC LIMIT $3",
        params![space, before.unwrap_or(i64::MAX), limit],
    )
}

/// What a person did, newest first; before this number, where one is given.
pub fn of_person(tx: &mut Tx<'_>, person: PersonId, before: Option<i64>, limit: i64) -> Result<Vec<Activity>> {
    activities(
        tx,
        "WHERE a.actor_person_id = $1 AND a.seq < $2 ORDER BY a.seq DESC LIMIT $3",
        params![person, before.unwrap_or(i64::MAX), limit],
    )
}

/// The end of the log. Its number changes with every activity: what is derived from the data is as fresh as that.
pub fn head(tx: &mut Tx<'_>) -> Result<Head> {
    tx.one("SELECT seq, sha256 FROM activity_head WHERE id = 1", params![], |row| {
        Ok(Head { seq: row.int(0)?, sha256: row.text(1)? })
    })
}

/// The log up to this activity; nothing where it has none such. So a follower that keeps its place elsewhere than in the
/// database knows whether it followed this very log.
pub fn head_at(tx: &mut Tx<'_>, seq: i64) -> Result<Option<Head>> {
    if seq == 0 {
        return Ok(Some(Head::start()));
    }
    let sha256 = tx.maybe("SELECT sha256 FROM activities WHERE seq = $1", params![seq], |row| row.text(0))?;
    Ok(sha256.map(|sha256| Head { seq, sha256 }))
}

/// The next activities for a follower, at most so many. In a write its cursor is locked until COMMIT, so that two nodes
/// do not do the same work.
pub fn follow(tx: &mut Tx<'_>, follower: &str, limit: i64) -> Result<Vec<Activity>> {
    if tx.is_writing() {
        let insert = "INSERT INTO cursors (follower, seq) VALUES ($1, 0) ON CONFLICT (follower) DO NOTHING";
        tx.execute(insert, params![follower])?;
        let seq =
            tx.one("SELECT seq FROM cursors WHERE follower = $1 FOR UPDATE", params![follower], |row| row.int(0))?;
        return after(tx, seq, limit);
    }
    let seq = position(tx, follower)?;
    after(tx, seq, limit)
}

/// How far a follower has come; 0 before it began.
pub fn position(tx: &mut Tx<'_>, follower: &str) -> Result<i64> {
    let seq = tx.maybe("SELECT seq FROM cursors WHERE follower = $1", params![follower], |row| row.int(0))?;
    Ok(seq.unwrap_or(0))
}

/// A follower has done everything up to this number. It never goes back by this.
pub fn advance(tx: &mut Tx<'_>, follower: &str, seq: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO cursors (follower, seq) VALUES ($1, $2)
         ON CONFLICT (follower) DO UPDATE SET seq = excluded.seq WHERE cursors.seq < excluded.seq",
        params![follower, seq],
    )?;
    Ok(())
}

/// Has a follower begin anew, as when what it keeps is rebuilt.
pub fn rewind(tx: &mut Tx<'_>, follower: &str) -> Result<()> {
    tx.execute("DELETE FROM cursors WHERE follower = $1", params![follower])?;
    Ok(())
}

fn activities(tx: &mut Tx<'_>, which: &str, params: &[Param<'_>]) -> Result<Vec<Activity>> {
    tx.query(&format!("{SELECT} {which}"), params, activity)
}

fn activity(row: &Row<'_>) -> Result<Activity> {
    Ok(Activity {
        seq: row.int(0)?,
        at: row.moment(1)?,
        kind: row.text(2)?,
        subject_kind: row.text(3)?,
        subject_id: row.text(4)?,
        space: row.maybe_id(5)?,
        person: row.maybe_id(6)?,
        account: row.maybe_id(7)?,
        organisation: row.maybe_id(8)?,
        content: row.maybe_json(9)?,
    })
}
