//! Rows of what the city has to say of goals: key messages, positions, joint statements and background.

use kernel::Result;
use kit_db::{Row, Tx, json, params, places};

use crate::rules::{GoalId, Material, MaterialChange, MaterialId, MaterialKind, PlanId};

const COLUMNS: &str = "m.id, m.goal_id, m.position, m.kind, m.titles, m.bodies, m.address, m.on_day, m.given_with, \
    m.version";

/// By kind as pages have them, in their order.
const ORDER: &str = "ORDER BY CASE m.kind WHEN 'message' THEN 1 WHEN 'position' THEN 2 WHEN 'statement' THEN 3 \
    ELSE 4 END, m.position, m.id";

/// Writes down something new.
pub fn insert(tx: &mut Tx<'_>, material: &Material) -> Result<()> {
    let said = &material.said;
    tx.execute(
        "INSERT INTO materials (id, goal_id, position, kind, titles, bodies, address, on_day, given_with, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            material.id,
            material.goal,
            material.position,
            said.kind.name(),
            json(&said.titles)?,
            json(&said.bodies)?,
            &said.address,
            said.on,
            &said.with,
            material.version
        ],
    )?;
    Ok(())
}

/// The position after a goal's last of a kind, and how many there are.
pub fn next_position(tx: &mut Tx<'_>, goal: GoalId, kind: MaterialKind) -> Result<(i64, i64)> {
    let sql = format!("SELECT {}, count(*) FROM materials WHERE goal_id = $1 AND kind = $2", super::NEXT_POSITION);
    tx.one(&sql, params![goal, kind.name()], |row| Ok((row.int(0)?, row.int(1)?)))
}

/// The one with this id of a goal of this plan.
pub fn get(tx: &mut Tx<'_>, plan: PlanId, id: MaterialId) -> Result<Material> {
    let sql = format!(
        "SELECT {COLUMNS} FROM materials m JOIN goals g ON g.id = m.goal_id \
         WHERE m.id = $1 AND g.plan_id = $2 AND g.removed_at IS NULL"
    );
    tx.one(&sql, params![id, plan], read)
}

/// Saves one; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, material: &Material) -> Result<bool> {
    let said = &material.said;
    let changed = tx.execute(
        "UPDATE materials SET position = $2, kind = $3, titles = $4, bodies = $5, address = $6, on_day = $7, \
         given_with = $8, version = version + 1 WHERE id = $1 AND version = $9",
        params![
            material.id,
            material.position,
            said.kind.name(),
            json(&said.titles)?,
            json(&said.bodies)?,
            &said.address,
            said.on,
            &said.with,
            material.version
        ],
    )?;
    Ok(changed == 1)
}

/// Removes one.
pub fn remove(tx: &mut Tx<'_>, id: MaterialId) -> Result<()> {
    tx.execute("DELETE FROM materials WHERE id = $1", params![id])?;
    Ok(())
}

/// All of these goals. One statement.
pub fn of_goals(tx: &mut Tx<'_>, goals: &[GoalId]) -> Result<Vec<Material>> {
    if goals.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(goals);
    tx.query(&format!("SELECT {COLUMNS} FROM materials m WHERE m.goal_id IN ({places}) {ORDER}"), &values, read)
}

/// All of a plan's goals. One statement.
pub fn of_plan(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<Material>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM materials m JOIN goals g ON g.id = m.goal_id \
         WHERE g.plan_id = $1 AND g.removed_at IS NULL {ORDER}"
    );
    tx.query(&sql, params![plan], read)
}

fn read(row: &Row<'_>) -> Result<Material> {
    Ok(Material {
        id: row.id(0)?,
        goal: row.id(1)?,
        position: row.int(2)?,
        said: MaterialChange {
            kind: row.text(3)?.parse()?,
            titles: row.json(4)?,
            bodies: row.json(5)?,
            address: row.text(6)?,
            on: row.maybe_day(7)?,
            with: row.text(8)?,
        },
        version: row.int(9)?,
    })
}
