use kernel::Result;
use kit_db::{Row, Tx, params};

use crate::overview::{DeadJob, Standing, StuckLetter};

/// How many of each kind of trouble are named one by one.
const NAMED: i64 = 100;

pub(crate) fn standing(tx: &mut Tx<'_>) -> Result<Standing> {
    let (jobs_waiting, jobs_since) =
        waiting(tx, "SELECT count(*), min(run_at) FROM jobs WHERE done_at IS NULL AND dead_at IS NULL")?;
    let (letters_waiting, letters_since) = waiting(
        tx,
        "SELECT count(*), min(created_at) FROM letters
         WHERE next_attempt_at IS NOT NULL OR sending_until IS NOT NULL",
    )?;
    let dead_jobs = tx.query(
        "SELECT id, kind, last_error FROM jobs WHERE dead_at IS NOT NULL ORDER BY dead_at DESC LIMIT $1",
        params![NAMED],
        |row| Ok(DeadJob { id: row.id(0)?, kind: row.text(1)?, why: row.maybe_text(2)?.unwrap_or_default() }),
    )?;
    let stuck_letters = tx.query(
        "SELECT id, kind, state, last_error FROM letters
         WHERE state = 'failed' OR (state = 'unknown' AND next_attempt_at IS NULL)
         ORDER BY created_at DESC LIMIT $1",
        params![NAMED],
        stuck,
    )?;
    Ok(Standing { jobs_waiting, jobs_since, letters_waiting, letters_since, dead_jobs, stuck_letters })
}

fn waiting(tx: &mut Tx<'_>, sql: &str) -> Result<(i64, Option<kernel::Moment>)> {
    tx.one(sql, params![], |row| Ok((row.int(0)?, row.maybe_moment(1)?)))
}

fn stuck(row: &Row<'_>) -> Result<StuckLetter> {
    Ok(StuckLetter {
        id: row.id(0)?,
        kind: row.text(1)?,
        is_unknown: row.str(2)? == "unknown",
        why: row.maybe_text(3)?.unwrap_or_default(),
    })
}
