//! Rows of a goal's stakeholders, strategic partners and responsible officers.

use kernel::{PersonId, Result};
use kit_db::{Row, Tx, params};

use crate::rules::{
    GoalId, Officer, Partner, PartnerId, Partnership, PeopleOfGoal, PlanId, Stakeholder, StakeholderId,
};

/// Replaces a goal's stakeholders, with the members of each.
pub fn set_stakeholders(tx: &mut Tx<'_>, goal: GoalId, stakeholders: &[Stakeholder]) -> Result<()> {
    tx.execute("DELETE FROM stakeholders WHERE goal_id = $1 AND parent_id IS NOT NULL", params![goal])?;
    tx.execute("DELETE FROM stakeholders WHERE goal_id = $1", params![goal])?;
    let insert = "INSERT INTO stakeholders (id, goal_id, parent_id, position, name) VALUES ($1, $2, $3, $4, $5)";
    for (position, stakeholder) in (1_i64..).zip(stakeholders) {
        let nobody: Option<StakeholderId> = None;
        tx.execute(insert, params![stakeholder.id, goal, nobody, position, &stakeholder.name])?;
        for (place, (id, name)) in (1_i64..).zip(&stakeholder.members) {
            tx.execute(insert, params![*id, goal, stakeholder.id, place, name])?;
        }
    }
    Ok(())
}

/// All stakeholders of a plan's goals in order, each with its goal.
pub fn stakeholders_of_plan(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<(GoalId, Stakeholder)>> {
    type Found = (GoalId, StakeholderId, Option<StakeholderId>, String);
    let rows: Vec<Found> = tx.query(
        "SELECT s.goal_id, s.id, s.parent_id, s.name FROM stakeholders s JOIN goals g ON g.id = s.goal_id \
         WHERE g.plan_id = $1 AND g.removed_at IS NULL \
         ORDER BY CASE WHEN s.parent_id IS NULL THEN 0 ELSE 1 END, s.position, s.id",
        params![plan],
        |row| Ok((row.id(0)?, row.id(1)?, row.maybe_id(2)?, row.text(3)?)),
    )?;
    let mut found: Vec<(GoalId, Stakeholder)> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for (goal, id, parent, name) in rows {
        match parent.and_then(|parent| places.get(&parent).copied()) {
            None => {
                places.insert(id, found.len());
                found.push((goal, Stakeholder { id, name, members: Vec::new() }));
            }
            Some(place) => {
                let (_, stakeholder): &mut (GoalId, Stakeholder) = &mut found[place];
                stakeholder.members.push((id, name));
            }
        }
    }
    Ok(found)
}

/// Replaces a goal's strategic partners.
pub fn set_partners(tx: &mut Tx<'_>, goal: GoalId, partners: &[Partner]) -> Result<()> {
    tx.execute("DELETE FROM partners WHERE goal_id = $1", params![goal])?;
    for (position, partner) in (1_i64..).zip(partners) {
        tx.execute(
            "INSERT INTO partners (id, goal_id, position, name, brings, agreed, agreed_on, version) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            params![
                partner.id,
                goal,
                position,
                &partner.name,
                &partner.with.brings,
                &partner.with.agreed,
                partner.with.on,
                partner.version
            ],
        )?;
    }
    Ok(())
}

/// The partner with this id of a plan's goal, with that goal.
pub fn partner(tx: &mut Tx<'_>, plan: PlanId, id: PartnerId) -> Result<(GoalId, Partner)> {
    let sql = format!("{PARTNERS} AND p.id = $2");
    tx.one(&sql, params![plan, id], read_partner)
}

/// Saves what a partner brings and what was agreed; false where somebody else saved a later version first.
pub fn update_partner(tx: &mut Tx<'_>, partner: &Partner) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE partners SET brings = $2, agreed = $3, agreed_on = $4, version = version + 1 \
         WHERE id = $1 AND version = $5",
        params![partner.id, &partner.with.brings, &partner.with.agreed, partner.with.on, partner.version],
    )?;
    Ok(changed == 1)
}

const PARTNERS: &str = "SELECT p.goal_id, p.id, p.name, p.brings, p.agreed, p.agreed_on, p.version FROM partners p \
    JOIN goals g ON g.id = p.goal_id WHERE g.plan_id = $1 AND g.removed_at IS NULL";

fn read_partner(row: &Row<'_>) -> Result<(GoalId, Partner)> {
    let with = Partnership { brings: row.text(3)?, agreed: row.text(4)?, on: row.maybe_day(5)? };
    Ok((row.id(0)?, Partner { id: row.id(1)?, name: row.text(2)?, with, version: row.int(6)? }))
}

/// All partners of a plan's goals in order, each with its goal.
pub fn partners_of_plan(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<(GoalId, Partner)>> {
    tx.query(&format!("{PARTNERS} ORDER BY p.position, p.id"), params![plan], read_partner)
}

/// Replaces a goal's responsible officers.
pub fn set_officers(tx: &mut Tx<'_>, goal: GoalId, officers: &[Officer]) -> Result<()> {
    tx.execute("DELETE FROM responsible_officers WHERE goal_id = $1", params![goal])?;
    for (position, officer) in (1_i64..).zip(officers) {
        tx.execute(
            "INSERT INTO responsible_officers (id, goal_id, position, name, person_id) VALUES ($1, $2, $3, $4, $5)",
            params![officer.id, goal, position, &officer.name, officer.person],
        )?;
    }
    Ok(())
}

/// All responsible officers of a plan's goals in order, each with its goal.
pub fn officers_of_plan(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<(GoalId, Officer)>> {
    tx.query(
        "SELECT o.goal_id, o.id, o.name, o.person_id FROM responsible_officers o JOIN goals g ON g.id = o.goal_id \
         WHERE g.plan_id = $1 AND g.removed_at IS NULL ORDER BY o.position, o.id",
        params![plan],
        |row| Ok((row.id(0)?, Officer { id: row.id(1)?, name: row.text(2)?, person: row.maybe_id(3)? })),
    )
}

/// The goals for which somebody is responsible, each with its plan, the plans of the latest year first.
pub fn goals_of_officer(tx: &mut Tx<'_>, person: PersonId, year: i64) -> Result<Vec<(PlanId, GoalId)>> {
    tx.query(
        "SELECT DISTINCT p.id, g.id, p.year, p.created_at, g.position FROM responsible_officers o \
         JOIN goals g ON g.id = o.goal_id JOIN plans p ON p.id = g.plan_id \
         WHERE o.person_id = $1 AND g.removed_at IS NULL AND p.removed_at IS NULL \
         AND p.year <= $2 ORDER BY p.year DESC, p.created_at DESC, g.position",
        params![person, year],
        |row| Ok((row.id(0)?, row.id(1)?)),
    )
}

/// Who is beside one goal of a plan: three statements.
pub fn of_goal(tx: &mut Tx<'_>, plan: PlanId, goal: GoalId) -> Result<PeopleOfGoal> {
    Ok(PeopleOfGoal {
        stakeholders: only(goal, stakeholders_of_plan(tx, plan)?),
        partners: only(goal, partners_of_plan(tx, plan)?),
        officers: only(goal, officers_of_plan(tx, plan)?),
    })
}

fn only<T>(goal: GoalId, all: Vec<(GoalId, T)>) -> Vec<T> {
    all.into_iter().filter(|(of, _)| *of == goal).map(|(_, one)| one).collect()
}
