use kernel::{Moment, Occasion, Result};
use kit_db::{Param, Row, Tx, json, params};
use serde_json::Value;

use crate::job::{Job, JobId};

/// A job that this node works on.
#[derive(Debug)]
pub(crate) struct Claimed {
    pub(crate) id: JobId,
    pub(crate) kind: String,
    pub(crate) payload: Value,
    /// This attempt's number: who has a lower one has been taken for dead and says nothing more.
    pub(crate) attempt: i64,
}

pub(crate) fn insert(tx: &mut Tx<'_>, occasion: &Occasion, job: &Job) -> Result<Option<JobId>> {
    let id = JobId::new(occasion.at, &occasion.chance);
    let payload = json(&job.payload)?;
    let run_at = job.not_before.unwrap_or(occasion.at);
    let made = tx.execute(
        "INSERT INTO jobs (id, kind, payload, slot, run_at, attempts) VALUES ($1, $2, $3, $4, $5, 0)
         ON CONFLICT (kind, slot) DO NOTHING",
        params![id, job.kind, payload, job.slot, run_at],
    )?;
    Ok((made == 1).then_some(id))
}

/// Whether there is something to claim: asked in a read, so that an idle node writes nothing.
pub(crate) fn is_any_due(tx: &mut Tx<'_>, now: Moment, kinds: &[&str]) -> Result<bool> {
    let (condition, params) = due(now, kinds);
    tx.one(&format!("SELECT EXISTS (SELECT 1 FROM jobs WHERE {condition})"), &params, |row| row.flag(0))
}

/// Takes the job that has waited longest, if another node does not have it.
pub(crate) fn claim(tx: &mut Tx<'_>, now: Moment, until: Moment, kinds: &[&str]) -> Result<Option<Claimed>> {
    let (condition, params) = due(now, kinds);
    let select = format!(
        "SELECT id, kind, payload, attempts + 1 FROM jobs WHERE {condition}
         ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED"
    );
    let Some(job) = tx.maybe(&select, &params, claimed)? else { return Ok(None) };
    let update = "UPDATE jobs SET locked_until = $2, attempts = $3 WHERE id = $1";
    tx.execute(update, params![job.id, until, job.attempt])?;
    Ok(Some(job))
}

/// Only kinds that this program knows: during an update an older node leaves newer kinds to others.
fn due<'a>(now: Moment, kinds: &[&'a str]) -> (String, Vec<Param<'a>>) {
    let mut params: Vec<Param<'a>> = vec![Param::Int(now.millis())];
    params.extend(kinds.iter().map(|kind| Param::Text((*kind).into())));
    let places: Vec<String> = (2..=params.len()).map(|place| format!("${place}")).collect();
    let condition = format!(
        "done_at IS NULL AND dead_at IS NULL AND run_at <= $1 AND (locked_until IS NULL OR locked_until < $1)
         AND kind IN ({})",
        if places.is_empty() { "NULL".to_owned() } else { places.join(", ") }
    );
    (condition, params)
}

pub(crate) fn extend(tx: &mut Tx<'_>, id: JobId, attempt: i64, until: Moment) -> Result<()> {
    let update = "UPDATE jobs SET locked_until = $3 WHERE id = $1 AND attempts = $2 AND done_at IS NULL";
    tx.execute(update, params![id, attempt, until]).map(drop)
}

pub(crate) fn done(tx: &mut Tx<'_>, id: JobId, attempt: i64, now: Moment) -> Result<()> {
    tx.execute(
        "UPDATE jobs SET done_at = $3, locked_until = NULL, last_error = NULL WHERE id = $1 AND attempts = $2",
        params![id, attempt, now],
    )
    .map(drop)
}

pub(crate) fn put_off(tx: &mut Tx<'_>, id: JobId, attempt: i64, error: &str, until: Moment) -> Result<()> {
    tx.execute(
        "UPDATE jobs SET run_at = $3, locked_until = NULL, last_error = $4 WHERE id = $1 AND attempts = $2",
        params![id, attempt, until, error],
    )
    .map(drop)
}

pub(crate) fn give_up(tx: &mut Tx<'_>, id: JobId, attempt: i64, error: &str, now: Moment) -> Result<()> {
    tx.execute(
        "UPDATE jobs SET dead_at = $3, locked_until = NULL, last_error = $4 WHERE id = $1 AND attempts = $2",
        params![id, attempt, now, error],
    )
    .map(drop)
}

/// Has a job that was given up run again from its first attempt.
pub(crate) fn revive(tx: &mut Tx<'_>, id: JobId, now: Moment) -> Result<bool> {
    let update = "UPDATE jobs SET dead_at = NULL, attempts = 0, run_at = $2 WHERE id = $1 AND dead_at IS NOT NULL";
    Ok(tx.execute(update, params![id, now])? == 1)
}

pub(crate) fn forget_done(tx: &mut Tx<'_>, before: Moment) -> Result<u64> {
    tx.execute("DELETE FROM jobs WHERE done_at < $1", params![before])
}

fn claimed(row: &Row<'_>) -> Result<Claimed> {
    Ok(Claimed { id: row.id(0)?, kind: row.text(1)?, payload: row.json(2)?, attempt: row.int(3)? })
}
