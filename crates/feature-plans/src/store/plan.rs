//! Rows of plans, their rules of follow-up and their notes.

use kernel::{Moment, Result, SpaceId};
use kit_db::{Row, Tx, params, places};

use crate::rules::{FollowUpRule, HandbookId, Note, Plan, PlanId};

pub(super) const COLUMNS: &str = "id, space_id, handbook_id, year, title, summary, lang, visibility, version";

/// Writes down a new plan.
pub fn insert(tx: &mut Tx<'_>, plan: &Plan, at: Moment) -> Result<()> {
    tx.execute(
        &format!("INSERT INTO plans ({COLUMNS}, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"),
        params![
            plan.id,
            plan.space,
            plan.handbook,
            plan.year,
            &plan.title,
            &plan.summary,
            plan.lang,
            plan.visibility.name(),
            plan.version,
            at
        ],
    )?;
    Ok(())
}

/// The plan with this id, unless it was taken back.
pub fn get(tx: &mut Tx<'_>, id: PlanId) -> Result<Plan> {
    tx.one(&format!("SELECT {COLUMNS} FROM plans WHERE id = $1 AND removed_at IS NULL"), params![id], read)
}

/// A space's plans, the latest year first.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<Plan>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM plans WHERE space_id = $1 AND removed_at IS NULL ORDER BY year DESC, created_at DESC"
        ),
        params![space],
        read,
    )
}

/// Those of these plans that are there. One statement.
pub fn these(tx: &mut Tx<'_>, ids: &[PlanId]) -> Result<Vec<Plan>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    tx.query(&format!("SELECT {COLUMNS} FROM plans WHERE id IN ({places}) AND removed_at IS NULL"), &values, read)
}

/// The plans that everybody may see, the latest year first, at most this many.
pub fn public(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<Plan>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM plans WHERE visibility = 'public' AND removed_at IS NULL \
             ORDER BY year DESC, created_at DESC LIMIT $1"
        ),
        params![limit],
        read,
    )
}

/// The plans of these spaces, the latest year first.
pub fn of_spaces(tx: &mut Tx<'_>, spaces: &[SpaceId]) -> Result<Vec<Plan>> {
    if spaces.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(spaces);
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM plans WHERE removed_at IS NULL AND space_id IN ({places}) \
             ORDER BY year DESC, created_at DESC"
        ),
        &values,
        read,
    )
}

/// All plans, the latest year first: for the command line and for administrators.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Plan>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM plans WHERE removed_at IS NULL ORDER BY year DESC, created_at DESC"),
        params![],
        read,
    )
}

/// Saves a plan; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, plan: &Plan) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE plans SET handbook_id = $2, year = $3, title = $4, summary = $5, lang = $6, visibility = $7, \
         version = version + 1 WHERE id = $1 AND version = $8 AND removed_at IS NULL",
        params![
            plan.id,
            plan.handbook,
            plan.year,
            &plan.title,
            &plan.summary,
            plan.lang,
            plan.visibility.name(),
            plan.version
        ],
    )?;
    Ok(changed == 1)
}

/// Takes a plan back: it is kept, and found by nobody.
pub fn remove(tx: &mut Tx<'_>, id: PlanId, at: Moment) -> Result<()> {
    tx.execute("UPDATE plans SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL", params![id, at])?;
    Ok(())
}

/// How many plans follow a handbook.
pub fn count_of_handbook(tx: &mut Tx<'_>, handbook: HandbookId) -> Result<i64> {
    tx.one("SELECT COUNT(*) FROM plans WHERE handbook_id = $1 AND removed_at IS NULL", params![handbook], |row| {
        row.int(0)
    })
}

/// The plans that follow a handbook, the latest year first.
pub fn of_handbook(tx: &mut Tx<'_>, handbook: HandbookId) -> Result<Vec<Plan>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM plans WHERE handbook_id = $1 AND removed_at IS NULL \
             ORDER BY year DESC, created_at DESC"
        ),
        params![handbook],
        read,
    )
}

/// Replaces a plan's rules of follow-up.
pub fn set_follow_ups(tx: &mut Tx<'_>, plan: PlanId, rules: &[FollowUpRule]) -> Result<()> {
    tx.execute("DELETE FROM follow_ups WHERE plan_id = $1", params![plan])?;
    for (position, rule) in (1_i64..).zip(rules) {
        tx.execute(
            "INSERT INTO follow_ups (id, plan_id, position, body, per_year) VALUES ($1, $2, $3, $4, $5)",
            params![rule.id, plan, position, &rule.body, rule.per_year],
        )?;
    }
    Ok(())
}

/// A plan's rules of follow-up in order.
pub fn follow_ups(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<FollowUpRule>> {
    tx.query("SELECT id, body, per_year FROM follow_ups WHERE plan_id = $1 ORDER BY position", params![plan], |row| {
        Ok(FollowUpRule { id: row.id(0)?, body: row.text(1)?, per_year: row.int(2)? })
    })
}

/// Adds a note after those that are there.
pub fn insert_note(tx: &mut Tx<'_>, plan: PlanId, note: &Note) -> Result<()> {
    tx.execute(
        &format!(
            "INSERT INTO plan_notes (id, plan_id, position, body) \
             SELECT $1, $2, {}, $3 FROM plan_notes WHERE plan_id = $2",
            super::NEXT_POSITION
        ),
        params![note.id, plan, &note.body],
    )?;
    Ok(())
}

/// A plan's notes in order.
pub fn notes(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<Note>> {
    tx.query("SELECT id, body FROM plan_notes WHERE plan_id = $1 ORDER BY position", params![plan], |row| {
        Ok(Note { id: row.id(0)?, body: row.text(1)? })
    })
}

/// Those of these notes that are there, of whichever plan. One statement.
pub fn notes_with_ids(tx: &mut Tx<'_>, ids: &[&str]) -> Result<Vec<Note>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    tx.query(&format!("SELECT id, body FROM plan_notes WHERE id IN ({places})"), &values, |row| {
        Ok(Note { id: row.id(0)?, body: row.text(1)? })
    })
}

/// Removes one note of a plan; false where there is none such.
pub fn remove_note(tx: &mut Tx<'_>, plan: PlanId, note: crate::rules::NoteId) -> Result<bool> {
    let removed = tx.execute("DELETE FROM plan_notes WHERE plan_id = $1 AND id = $2", params![plan, note])?;
    Ok(removed == 1)
}

pub(super) fn read(row: &Row<'_>) -> Result<Plan> {
    Ok(Plan {
        id: row.id(0)?,
        space: row.id(1)?,
        handbook: row.maybe_id(2)?,
        year: row.int(3)?,
        title: row.text(4)?,
        summary: row.text(5)?,
        lang: row.lang(6)?,
        visibility: row.text(7)?.parse()?,
        version: row.int(8)?,
    })
}
