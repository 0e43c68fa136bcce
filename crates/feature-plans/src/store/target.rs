//! Rows of targets.

use kernel::{Moment, Result};
use kit_db::{Row, Tx, params};

use crate::rules::{GoalId, PlanId, Target, TargetId};

const COLUMNS: &str =
    "t.id, t.goal_id, t.parent_id, t.position, t.name, t.due_on, t.set_state, t.set_reason, t.version, t.is_begun";

/// Writes down a new target at its position.
pub fn insert(tx: &mut Tx<'_>, target: &Target) -> Result<()> {
    tx.execute(
        "INSERT INTO targets (id, goal_id, parent_id, position, name, due_on, set_state, set_reason, version, \
         is_begun) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            target.id,
            target.goal,
            target.parent,
            target.position,
            &target.name,
            target.due_on,
            target.set.as_ref().map(|set| set.state.code()),
            target.set.as_ref().map(|set| set.reason.as_str()),
            target.version,
            i64::from(target.is_begun)
        ],
    )?;
    Ok(())
}

/// The target of this plan with this id.
pub fn get(tx: &mut Tx<'_>, plan: PlanId, id: TargetId) -> Result<Target> {
    tx.one(
        &format!(
            "SELECT {COLUMNS} FROM targets t JOIN goals g ON g.id = t.goal_id \
             WHERE t.id = $1 AND g.plan_id = $2 AND t.removed_at IS NULL AND g.removed_at IS NULL"
        ),
        params![id, plan],
        read,
    )
}

/// All targets of a plan in order, of whichever goal.
pub fn of_plan(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<Target>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM targets t JOIN goals g ON g.id = t.goal_id \
             WHERE g.plan_id = $1 AND t.removed_at IS NULL AND g.removed_at IS NULL ORDER BY t.position, t.id"
        ),
        params![plan],
        read,
    )
}

/// The position after a goal's last target.
pub fn next_position(tx: &mut Tx<'_>, goal: GoalId) -> Result<i64> {
    tx.one(&format!("SELECT {} FROM targets WHERE goal_id = $1", super::NEXT_POSITION), params![goal], |row| row.int(0))
}

/// Saves a target; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, target: &Target) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE targets SET parent_id = $2, position = $3, name = $4, due_on = $5, set_state = $6, set_reason = $7, \
         version = version + 1 WHERE id = $1 AND version = $8 AND removed_at IS NULL",
        params![
            target.id,
            target.parent,
            target.position,
            &target.name,
            target.due_on,
            target.set.as_ref().map(|set| set.state.code()),
            target.set.as_ref().map(|set| set.reason.as_str()),
            target.version
        ],
    )?;
    Ok(changed == 1)
}

/// Gives a target its place among its neighbours. What it says stays the same version.
pub fn place(tx: &mut Tx<'_>, id: TargetId, position: i64) -> Result<()> {
    tx.execute("UPDATE targets SET position = $2 WHERE id = $1", params![id, position])?;
    Ok(())
}

/// Takes a target out of its goal: it is kept, and found by nobody, nor are its parts.
pub fn remove(tx: &mut Tx<'_>, id: TargetId, at: Moment) -> Result<()> {
    tx.execute("UPDATE targets SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL", params![id, at])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Target> {
    Ok(Target {
        id: row.id(0)?,
        goal: row.id(1)?,
        parent: row.maybe_id(2)?,
        position: row.int(3)?,
        name: row.text(4)?,
        due_on: row.maybe_day(5)?,
        set: super::read_set(row, 6, 7)?,
        version: row.int(8)?,
        is_begun: row.int(9)? != 0,
    })
}
