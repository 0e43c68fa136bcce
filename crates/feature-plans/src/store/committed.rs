//! Which records of a plan may commit somebody, also those that are gone.

use kernel::Result;
use kit_db::{Tx, params};

use crate::rules::PlanId;

/// A plan's targets and measures by kind and id, those that were taken out too.
pub fn of_plan(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<(&'static str, String)>> {
    let mut records = Vec::new();
    for (kind, table) in [("target", "targets"), ("measure", "measures")] {
        let sql =
            format!("SELECT r.id FROM {table} r JOIN goals g ON g.id = r.goal_id WHERE g.plan_id = $1 ORDER BY r.id");
        let ids = tx.query(&sql, params![plan], |row| row.text(0))?;
        records.extend(ids.into_iter().map(|id| (kind, id)));
    }
    Ok(records)
}

/// The space of a plan or of a contact, whatever has become of it; nothing for another kind.
pub fn space_of(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<Option<kernel::SpaceId>> {
    let sql = match kind {
        "plan" => "SELECT space_id FROM plans WHERE id = $1",
        "contact" => "SELECT space_id FROM contacts WHERE id = $1",
        _ => return Ok(None),
    };
    tx.maybe(sql, params![id], |row| row.id(0))
}
