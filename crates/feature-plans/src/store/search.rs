//! Where records are, for search: of an id of whichever kind its plan, goal or handbook, whether it is still there or not.

use kernel::{PersonId, Result, SpaceId};
use kit_db::{Tx, params, places};

use crate::rules::{ContactId, GoalId, HandbookId, PlanId, ReportId};

/// A record of a plan by its id, with its plan and, where it belongs to one, its goal.
pub type Placed = (String, PlanId, Option<GoalId>);

/// Where these records are: goals, targets, measures, indicators, their values, notes or reports. One statement; none for another kind.
pub fn placed(tx: &mut Tx<'_>, kind: &str, ids: &[&str]) -> Result<Vec<Placed>> {
    let select = match kind {
        "goal" => "SELECT r.id, r.plan_id, r.id FROM goals r",
        "target" => "SELECT r.id, g.plan_id, g.id FROM targets r JOIN goals g ON g.id = r.goal_id",
        "measure" => "SELECT r.id, g.plan_id, g.id FROM measures r JOIN goals g ON g.id = r.goal_id",
        "indicator" => "SELECT r.id, g.plan_id, g.id FROM indicators r JOIN goals g ON g.id = r.goal_id",
        "value" => {
            "SELECT r.id, g.plan_id, g.id FROM indicator_values r JOIN indicators i ON i.id = r.indicator_id \
             JOIN goals g ON g.id = i.goal_id"
        }
        "material" => "SELECT r.id, g.plan_id, g.id FROM materials r JOIN goals g ON g.id = r.goal_id",
        "partner" => "SELECT r.id, g.plan_id, g.id FROM partners r JOIN goals g ON g.id = r.goal_id",
        "note" => "SELECT r.id, r.plan_id, NULL FROM plan_notes r",
        "report" => "SELECT r.id, r.plan_id, NULL FROM reports r",
        _ => return Ok(Vec::new()),
    };
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    tx.query(&format!("{select} WHERE r.id IN ({places})"), &values, |row| {
        Ok((row.text(0)?, row.id(1)?, row.maybe_id(2)?))
    })
}

/// The handbooks of these chapters or tools. One statement; none for another kind.
pub fn handbooks_of(tx: &mut Tx<'_>, kind: &str, ids: &[&str]) -> Result<Vec<(String, HandbookId)>> {
    let table = match kind {
        "chapter" => "chapters",
        "tool" => "tools",
        _ => return Ok(Vec::new()),
    };
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    let select = format!("SELECT id, handbook_id FROM {table} WHERE id IN ({places})");
    tx.query(&select, &values, |row| Ok((row.text(0)?, row.id(1)?)))
}

/// The plan and the handbook that came from an import.
pub fn of_import(tx: &mut Tx<'_>, import: &str) -> Result<(Option<PlanId>, Option<HandbookId>)> {
    let found = tx.maybe("SELECT plan_id, handbook_id FROM imports WHERE id = $1", params![import], |row| {
        Ok((row.maybe_id(0)?, row.maybe_id(1)?))
    })?;
    Ok(found.unwrap_or_default())
}

/// A space's handbooks, also those that were taken back.
pub fn handbooks_of_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<HandbookId>> {
    tx.query("SELECT id FROM handbooks WHERE space_id = $1", params![space], |row| row.id(0))
}

/// The goals in which somebody is named: as responsible officer, or as owner or helper of a measure.
pub fn goals_naming(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<GoalId>> {
    tx.query(
        "SELECT goal_id FROM responsible_officers WHERE person_id = $1 \
         UNION SELECT goal_id FROM measures WHERE owner_id = $1 \
         UNION SELECT m.goal_id FROM measures m JOIN measure_helpers h ON h.measure_id = m.id WHERE h.person_id = $1",
        params![person],
        |row| row.id(0),
    )
}

/// All plans, handbooks or contacts by their ids, after this one, at most so many; none for another kind.
pub fn after(tx: &mut Tx<'_>, kind: &str, after: &str, limit: i64) -> Result<Vec<String>> {
    let table = match kind {
        "plan" => "plans",
        "handbook" => "handbooks",
        "contact" => "contacts",
        _ => return Ok(Vec::new()),
    };
    let select = format!("SELECT id FROM {table} WHERE id > $1 AND removed_at IS NULL ORDER BY id LIMIT $2");
    tx.query(&select, params![after, limit], |row| row.text(0))
}

/// The contacts in which somebody is named: a colleague, or a person or an organisation of the register, also by an
/// entry that was merged into theirs. None for another kind.
pub fn contacts_naming(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<Vec<ContactId>> {
    let select = match kind {
        "person" => "SELECT contact_id FROM contact_ours WHERE person_id = $1",
        "register-person" => {
            "SELECT DISTINCT x.contact_id FROM contact_theirs x JOIN register_persons d ON d.id = x.person_id \
             WHERE d.id = $1 OR d.merged_into = $1"
        }
        "register-organisation" => {
            "SELECT DISTINCT x.contact_id FROM contact_theirs x JOIN register_organisations d \
             ON d.id = x.organisation_id WHERE d.id = $1 OR d.merged_into = $1"
        }
        _ => return Ok(Vec::new()),
    };
    tx.query(select, params![id], |row| row.id(0))
}

/// The contacts at which these promises were made, each with its promise.
pub fn contacts_of_promises(tx: &mut Tx<'_>, promises: &[&str]) -> Result<Vec<(String, ContactId)>> {
    contacts_of(tx, "promises", promises)
}

/// The contacts of which these decisions, measures and figures came, each with what came of it.
pub fn contacts_of_outcomes(tx: &mut Tx<'_>, outcomes: &[&str]) -> Result<Vec<(String, ContactId)>> {
    contacts_of(tx, "outcomes", outcomes)
}

fn contacts_of(tx: &mut Tx<'_>, table: &str, ids: &[&str]) -> Result<Vec<(String, ContactId)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    let select = format!("SELECT id, contact_id FROM {table} WHERE id IN ({places})");
    tx.query(&select, &values, |row| Ok((row.text(0)?, row.id(1)?)))
}

/// A report with its plan, whatever has become of either.
pub fn plan_of_report(tx: &mut Tx<'_>, report: ReportId) -> Result<Option<PlanId>> {
    tx.maybe("SELECT plan_id FROM reports WHERE id = $1", params![report], |row| row.id(0))
}
