//! Rows of measures with their owners and helpers.

use jiff::civil::Date;
use kernel::{Fault, Lang, Moment, PersonId, Result, SpaceId};
use kit_db::{Param, Row, Tx, params, places};

use crate::rules::{GoalId, Measure, MeasureId, MeasureProgress, PlanId, Worker};

const COLUMNS: &str = "m.id, m.goal_id, m.target_id, m.tool_id, m.kind, m.position, m.title, m.details, m.progress, \
     m.done_on, m.drop_reason, m.starts_on, m.due_on, m.owner_id, COALESCE(p.name, m.owner_name), m.version, \
     m.dropped_on";

/// Writes down a new measure with its helpers.
pub fn insert(tx: &mut Tx<'_>, measure: &Measure) -> Result<()> {
    tx.execute(
        "INSERT INTO measures (id, goal_id, target_id, tool_id, kind, position, title, details, progress, done_on, \
         drop_reason, dropped_on, starts_on, due_on, owner_id, owner_name, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        params![
            measure.id,
            measure.goal,
            measure.target,
            measure.tool,
            measure.kind.name(),
            measure.position,
            &measure.title,
            &measure.details,
            measure.progress.name(),
            measure.progress.done_on(),
            measure.progress.drop_reason(),
            measure.progress.dropped_on(),
            measure.starts_on,
            measure.due_on,
            measure.owner.as_ref().and_then(|owner| owner.person),
            name_of_unknown(measure.owner.as_ref()),
            measure.version
        ],
    )?;
    insert_helpers(tx, measure)
}

/// The measure of this plan with this id, with its helpers.
pub fn get(tx: &mut Tx<'_>, plan: PlanId, id: MeasureId) -> Result<Measure> {
    let mut measure = tx.one(
        &format!(
            "SELECT {COLUMNS} FROM measures m JOIN goals g ON g.id = m.goal_id \
             LEFT JOIN persons p ON p.id = m.owner_id \
             WHERE m.id = $1 AND g.plan_id = $2 AND m.removed_at IS NULL AND g.removed_at IS NULL"
        ),
        params![id, plan],
        read,
    )?;
    measure.helpers = tx.query(
        "SELECT h.person_id, COALESCE(p.name, h.name) FROM measure_helpers h LEFT JOIN persons p ON p.id = h.person_id \
         WHERE h.measure_id = $1 ORDER BY h.position",
        params![id],
        |row| Ok(Worker { person: row.maybe_id(0)?, name: row.text(1)? }),
    )?;
    Ok(measure)
}

/// All measures of a plan in order, of whichever goal, with their helpers: two statements.
pub fn of_plan(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<Measure>> {
    listed(tx, "g.plan_id = $1", params![plan])
}

/// All measures of these goals in order, with their helpers: two statements.
pub fn of_goals(tx: &mut Tx<'_>, goals: &[GoalId]) -> Result<Vec<Measure>> {
    let (places, values) = places(goals);
    listed(tx, &format!("g.id IN ({places})"), &values)
}

fn listed(tx: &mut Tx<'_>, of: &str, values: &[Param<'_>]) -> Result<Vec<Measure>> {
    let mut measures = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM measures m JOIN goals g ON g.id = m.goal_id \
             LEFT JOIN persons p ON p.id = m.owner_id \
             WHERE {of} AND m.removed_at IS NULL AND g.removed_at IS NULL ORDER BY m.position, m.id"
        ),
        values,
        read,
    )?;
    let helpers: Vec<(MeasureId, Worker)> = tx.query(
        &format!(
            "SELECT h.measure_id, h.person_id, COALESCE(p.name, h.name) FROM measure_helpers h \
             JOIN measures m ON m.id = h.measure_id JOIN goals g ON g.id = m.goal_id \
             LEFT JOIN persons p ON p.id = h.person_id WHERE {of} ORDER BY h.measure_id, h.position"
        ),
        values,
        |row| Ok((row.id(0)?, Worker { person: row.maybe_id(1)?, name: row.text(2)? })),
    )?;
    let places: std::collections::HashMap<MeasureId, usize> =
        measures.iter().enumerate().map(|(place, measure)| (measure.id, place)).collect();
    for (measure, helper) in helpers {
        if let Some(place) = places.get(&measure) {
            measures[*place].helpers.push(helper);
        }
    }
    Ok(measures)
}

/// A measure that waits for its owner, with its plan.
#[derive(Debug)]
pub struct Owned {
    /// Which measure.
    pub id: MeasureId,
    /// What is done.
    pub title: String,
    /// When it is to be done.
    pub due_on: Date,
    /// Of which plan.
    pub plan: PlanId,
    /// The plan's title.
    pub plan_title: String,
    /// The language in which the plan is written.
    pub lang: Lang,
    /// The plan's space.
    pub space: SpaceId,
}

/// The measures that somebody owns, neither done nor given up, to be done by this day: the earliest first. Those of a plan
/// that was renewed count until the new plan's year has begun; then they go on in the new one, or were dropped.
pub fn owned_by(tx: &mut Tx<'_>, person: PersonId, until: Date, year: i64) -> Result<Vec<Owned>> {
    tx.query(
        "SELECT m.id, m.title, m.due_on, p.id, p.title, p.space_id, p.lang FROM measures m \
         JOIN goals g ON g.id = m.goal_id JOIN plans p ON p.id = g.plan_id \
         WHERE m.owner_id = $1 AND m.due_on <= $2 AND m.progress IN ('planned', 'ongoing') \
         AND m.removed_at IS NULL AND g.removed_at IS NULL AND p.removed_at IS NULL \
         AND NOT EXISTS (SELECT 1 FROM plans n WHERE n.renews_id = p.id AND n.removed_at IS NULL AND n.year <= $3) \
         AND (m.renews_id IS NULL OR p.year <= $3) ORDER BY m.due_on, m.id",
        params![person, until, year],
        |row| {
            Ok(Owned {
                id: row.id(0)?,
                title: row.text(1)?,
                due_on: row.day(2)?,
                plan: row.id(3)?,
                plan_title: row.text(4)?,
                space: row.id(5)?,
                lang: row.lang(6)?,
            })
        },
    )
}

/// The position after a goal's last measure.
pub fn next_position(tx: &mut Tx<'_>, goal: GoalId) -> Result<i64> {
    tx.one(&format!("SELECT {} FROM measures WHERE goal_id = $1", super::NEXT_POSITION), params![goal], |row| {
        row.int(0)
    })
}

/// Saves a measure with its helpers; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, measure: &Measure) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE measures SET goal_id = $2, target_id = $3, tool_id = $4, kind = $5, position = $6, title = $7, \
         details = $8, progress = $9, done_on = $10, drop_reason = $11, dropped_on = $12, starts_on = $13, due_on = $14, \
         owner_id = $15, owner_name = $16, version = version + 1 WHERE id = $1 AND version = $17 AND removed_at IS NULL",
        params![
            measure.id,
            measure.goal,
            measure.target,
            measure.tool,
            measure.kind.name(),
            measure.position,
            &measure.title,
            &measure.details,
            measure.progress.name(),
            measure.progress.done_on(),
            measure.progress.drop_reason(),
            measure.progress.dropped_on(),
            measure.starts_on,
            measure.due_on,
            measure.owner.as_ref().and_then(|owner| owner.person),
            name_of_unknown(measure.owner.as_ref()),
            measure.version
        ],
    )?;
    if changed == 1 {
        tx.execute("DELETE FROM measure_helpers WHERE measure_id = $1", params![measure.id])?;
        insert_helpers(tx, measure)?;
    }
    Ok(changed == 1)
}

/// Takes a measure out: it is kept, and found by nobody.
pub fn remove(tx: &mut Tx<'_>, id: MeasureId, at: Moment) -> Result<()> {
    tx.execute("UPDATE measures SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL", params![id, at])?;
    Ok(())
}

fn insert_helpers(tx: &mut Tx<'_>, measure: &Measure) -> Result<()> {
    for (position, helper) in (1_i64..).zip(&measure.helpers) {
        tx.execute(
            "INSERT INTO measure_helpers (measure_id, position, person_id, name) VALUES ($1, $2, $3, $4)",
            params![measure.id, position, helper.person, name_of_unknown(Some(helper))],
        )?;
    }
    Ok(())
}

/// A known person's name is in one place only, so that it follows the person.
fn name_of_unknown(worker: Option<&Worker>) -> Option<&str> {
    worker.filter(|worker| worker.person.is_none()).map(|worker| worker.name.as_str())
}

fn read(row: &Row<'_>) -> Result<Measure> {
    let progress = match row.text(8)?.as_str() {
        "planned" => MeasureProgress::Planned,
        "ongoing" => MeasureProgress::Ongoing,
        "done" => MeasureProgress::Done { on: row.day(9)? },
        "dropped" => MeasureProgress::Dropped { on: row.day(16)?, reason: row.text(10)? },
        other => return Err(Fault::new(format!("an unknown progress is stored: {other}")).into()),
    };
    let owner = match row.maybe_text(14)? {
        Some(name) => Some(Worker { person: row.maybe_id(13)?, name }),
        None => None,
    };
    Ok(Measure {
        id: row.id(0)?,
        goal: row.id(1)?,
        target: row.maybe_id(2)?,
        tool: row.maybe_id(3)?,
        kind: row.text(4)?.parse()?,
        position: row.int(5)?,
        title: row.text(6)?,
        details: row.text(7)?,
        progress,
        starts_on: row.maybe_day(11)?,
        due_on: row.maybe_day(12)?,
        owner,
        helpers: Vec::new(),
        version: row.int(15)?,
    })
}
