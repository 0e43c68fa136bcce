//! Rows of goals.

use kernel::{Lang, Moment, Result, SpaceId};
use kit_db::{Row, Tx, params, places};

use crate::rules::{Goal, GoalId, PlanId};

const COLUMNS: &str = "id, plan_id, position, title, reason, set_state, set_reason, version";

/// Writes down a new goal at its position.
pub fn insert(tx: &mut Tx<'_>, goal: &Goal) -> Result<()> {
    tx.execute(
        &format!("INSERT INTO goals ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"),
        params![
            goal.id,
            goal.plan,
            goal.position,
            &goal.title,
            &goal.reason,
            goal.set.as_ref().map(|set| set.state.code()),
            goal.set.as_ref().map(|set| set.reason.as_str()),
            goal.version
        ],
    )?;
    Ok(())
}

/// The goal of this plan with this id.
pub fn get(tx: &mut Tx<'_>, plan: PlanId, id: GoalId) -> Result<Goal> {
    tx.one(
        &format!("SELECT {COLUMNS} FROM goals WHERE id = $1 AND plan_id = $2 AND removed_at IS NULL"),
        params![id, plan],
        read,
    )
}

/// Those of these goals that are there, also those of plans that were taken back. One statement.
pub fn these(tx: &mut Tx<'_>, ids: &[GoalId]) -> Result<Vec<Goal>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    tx.query(&format!("SELECT {COLUMNS} FROM goals WHERE id IN ({places}) AND removed_at IS NULL"), &values, read)
}

/// A goal that was taken out of this plan, if there is such a one.
pub fn removed(tx: &mut Tx<'_>, plan: PlanId, id: GoalId) -> Result<Option<Goal>> {
    tx.maybe(
        &format!("SELECT {COLUMNS} FROM goals WHERE id = $1 AND plan_id = $2 AND removed_at IS NOT NULL"),
        params![id, plan],
        read,
    )
}

/// A plan's goals in order.
pub fn of_plan(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<Goal>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM goals WHERE plan_id = $1 AND removed_at IS NULL ORDER BY position, id"),
        params![plan],
        read,
    )
}

/// A goal with what tells it from those of other years.
#[derive(Clone, Debug)]
pub struct GoalOfYear {
    /// Which.
    pub id: GoalId,
    /// Of which plan.
    pub plan: PlanId,
    /// The plan's title.
    pub plan_title: String,
    /// The plan's year.
    pub year: i64,
    /// Its number in the plan.
    pub position: i64,
    /// Its title.
    pub title: String,
    /// The plan's language.
    pub lang: Lang,
}

/// The goals of all plans of a space, the latest year first: one statement.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<GoalOfYear>> {
    tx.query(
        "SELECT g.id, g.plan_id, p.year, g.position, g.title, p.lang, p.title FROM goals g JOIN plans p ON p.id = g.plan_id \
         WHERE p.space_id = $1 AND p.removed_at IS NULL AND g.removed_at IS NULL \
         ORDER BY p.year DESC, p.created_at, g.position",
        params![space],
        |row| {
            Ok(GoalOfYear {
                id: row.id(0)?,
                plan: row.id(1)?,
                year: row.int(2)?,
                position: row.int(3)?,
                title: row.text(4)?,
                lang: row.lang(5)?,
                plan_title: row.text(6)?,
            })
        },
    )
}

/// The position after a plan's last goal.
pub fn next_position(tx: &mut Tx<'_>, plan: PlanId) -> Result<i64> {
    tx.one(
        &format!("SELECT {} FROM goals WHERE plan_id = $1 AND removed_at IS NULL", super::NEXT_POSITION),
        params![plan],
        |row| row.int(0),
    )
}

/// Saves a goal; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, goal: &Goal) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE goals SET position = $2, title = $3, reason = $4, set_state = $5, set_reason = $6, \
         version = version + 1 WHERE id = $1 AND version = $7 AND removed_at IS NULL",
        params![
            goal.id,
            goal.position,
            &goal.title,
            &goal.reason,
            goal.set.as_ref().map(|set| set.state.code()),
            goal.set.as_ref().map(|set| set.reason.as_str()),
            goal.version
        ],
    )?;
    Ok(changed == 1)
}

/// Gives a goal its number. What it says stays the same version.
pub fn place(tx: &mut Tx<'_>, id: GoalId, position: i64) -> Result<()> {
    tx.execute("UPDATE goals SET position = $2 WHERE id = $1", params![id, position])?;
    Ok(())
}

/// Takes a goal out of its plan: it is kept, and found by nobody.
pub fn remove(tx: &mut Tx<'_>, id: GoalId, at: Moment) -> Result<()> {
    tx.execute("UPDATE goals SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL", params![id, at])?;
    Ok(())
}

/// Brings a removed goal back.
pub fn restore(tx: &mut Tx<'_>, plan: PlanId, id: GoalId) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE goals SET removed_at = NULL WHERE id = $1 AND plan_id = $2 AND removed_at IS NOT NULL",
        params![id, plan],
    )?;
    Ok(changed == 1)
}

fn read(row: &Row<'_>) -> Result<Goal> {
    Ok(Goal {
        id: row.id(0)?,
        plan: row.id(1)?,
        position: row.int(2)?,
        title: row.text(3)?,
        reason: row.text(4)?,
        set: super::read_set(row, 5, 6)?,
        version: row.int(7)?,
    })
}
