//! Rows of influence maps: who is on them, and each assessment.

mod listed;

use core_register::rules::{RegisterOrganisationId, RegisterPersonId};
use kernel::{Error, Moment, Result};
use kit_db::{Param, Row, Tx, params};

use crate::rules::influence::{Entry, Step, Whom};
use crate::rules::{GoalId, InfluenceId, PlanId};

pub use listed::{Listed, Met, all_of, met, of_goal, of_goals, of_whom};

/// Where an entry's person and organisation are read as those that doubles were merged into.
const KEPT: &str = "LEFT JOIN register_persons pd ON pd.id = e.person_id \
    LEFT JOIN register_organisations od ON od.id = e.organisation_id";

/// Puts somebody on a map; false where they are on it already, put there at the same moment.
pub fn insert(tx: &mut Tx<'_>, entry: &Entry, at: Moment) -> Result<bool> {
    let (person, organisation) = ids(entry.whom);
    let added = tx.execute(
        "INSERT INTO influence_entries (id, goal_id, person_id, organisation_id, known_as, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
        params![entry.id, entry.goal, person, organisation, &entry.known_as, at],
    )?;
    Ok(added == 1)
}

/// Writes down the next step of an entry; false where somebody else assessed first.
pub fn add_step(tx: &mut Tx<'_>, entry: InfluenceId, version: i64, step: &Step) -> Result<bool> {
    let said = &step.said;
    let added = tx.execute(
        "INSERT INTO influence_steps (entry_id, number, on_day, influence, interest, position, evidence, evidence_on, \
         lang, assessed_at, assessed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING",
        params![
            entry,
            version + 1,
            step.on,
            said.influence,
            said.interest,
            said.position.name(),
            &said.evidence,
            said.evidence_on,
            step.lang,
            step.at,
            step.by
        ],
    )?;
    Ok(added == 1)
}

/// The entry with this id on a map of this plan, with the steps of all doubles: three statements.
pub fn get(tx: &mut Tx<'_>, plan: PlanId, id: InfluenceId) -> Result<Listed> {
    let (goal, whom, _) = placed(tx, plan, id, "e.removed_at IS NULL")?.ok_or(Error::Missing)?;
    of_goal(tx, goal)?.into_iter().find(|listed| listed.entry.whom == whom).ok_or(Error::Missing)
}

/// The entry about somebody on a goal's map, if they are on it.
pub fn find(tx: &mut Tx<'_>, goal: GoalId, whom: Whom) -> Result<Option<Listed>> {
    Ok(of_goal(tx, goal)?.into_iter().find(|listed| listed.entry.whom == whom))
}

/// The goal of an entry that was taken off a map of this plan, and whom it is about, if there is such a one.
pub fn removed(tx: &mut Tx<'_>, plan: PlanId, id: InfluenceId) -> Result<Option<(GoalId, Whom)>> {
    let found = placed(tx, plan, id, "e.removed_at IS NOT NULL")?;
    Ok(found.map(|(goal, whom, _)| (goal, whom)))
}

/// Takes somebody off a map, whichever double they came onto it as: it is kept, and found by nobody.
pub fn remove(tx: &mut Tx<'_>, goal: GoalId, whom: Whom, at: Moment) -> Result<()> {
    tx.execute(
        &format!("UPDATE influence_entries SET removed_at = $3 WHERE goal_id = $1 AND removed_at IS NULL AND {SAME}"),
        params![goal, id_of(whom), at],
    )?;
    Ok(())
}

/// Brings back what was taken off a map of this plan together with this entry.
pub fn restore(tx: &mut Tx<'_>, plan: PlanId, id: InfluenceId) -> Result<bool> {
    let Some((goal, whom, at)) = placed(tx, plan, id, "e.removed_at IS NOT NULL")? else { return Ok(false) };
    // Somebody may have been put on anew and taken off in the same moment: of one and the same, this entry counts.
    let changed = tx.execute(
        &format!(
            "UPDATE influence_entries SET removed_at = NULL WHERE goal_id = $1 AND removed_at = $3 AND {SAME} \
             AND (id = $4 OR COALESCE(person_id, organisation_id) <> (SELECT \
             COALESCE(e.person_id, e.organisation_id) FROM influence_entries e WHERE e.id = $4))"
        ),
        params![goal, id_of(whom), at, id],
    )?;
    Ok(changed > 0)
}

/// Of the person or the organisation `$2`, or of a double of it; ids are never the same.
const SAME: &str = "(person_id IN (SELECT d.id FROM register_persons d WHERE d.id = $2 OR d.merged_into = $2) \
    OR organisation_id IN (SELECT d.id FROM register_organisations d WHERE d.id = $2 OR d.merged_into = $2))";

/// On which goal's map an entry of this plan is, about whom, and when it was taken off.
fn placed(
    tx: &mut Tx<'_>,
    plan: PlanId,
    id: InfluenceId,
    which: &str,
) -> Result<Option<(GoalId, Whom, Option<Moment>)>> {
    tx.maybe(
        &format!(
            "SELECT e.goal_id, COALESCE(pd.merged_into, pd.id), COALESCE(od.merged_into, od.id), e.removed_at \
             FROM influence_entries e JOIN goals g ON g.id = e.goal_id {KEPT} \
             WHERE e.id = $1 AND g.plan_id = $2 AND g.removed_at IS NULL AND {which}"
        ),
        params![id, plan],
        |row| Ok((row.id(0)?, whom(row, 1)?, row.maybe_moment(3)?)),
    )
}

/// Whom a row is about: its person stands in this column, its organisation in the next.
fn whom(row: &Row<'_>, column: usize) -> Result<Whom> {
    match row.maybe_id(column)? {
        Some(person) => Ok(Whom::Person(person)),
        None => Ok(Whom::Organisation(row.id(column + 1)?)),
    }
}

fn ids(whom: Whom) -> (Option<RegisterPersonId>, Option<RegisterOrganisationId>) {
    match whom {
        Whom::Person(person) => (Some(person), None),
        Whom::Organisation(organisation) => (None, Some(organisation)),
    }
}

fn id_of(whom: Whom) -> Param<'static> {
    let id = match whom {
        Whom::Person(person) => person.to_string(),
        Whom::Organisation(organisation) => organisation.to_string(),
    };
    Param::Text(id.into())
}
