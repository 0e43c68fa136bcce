//! Everything that happened to a goal, one row a thing, whatever table it is from.

use jiff::civil::Date;
use kernel::{Fault, Result};
use kit_db::{Row, Tx, params};

use crate::rules::{ContactId, GoalId, IndicatorId, MeasureId, PlanId, ReportId};

/// Something that happened on a day.
#[derive(Clone, Debug)]
pub struct Happened {
    /// The day.
    pub on: Date,
    /// What.
    pub what: What,
    /// What it says of itself: a title, a name, a promise, a body.
    pub text: String,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum What {
    /// A contact was held.
    Contact(ContactId),
    /// A measure was done.
    Measure(MeasureId),
    /// An indicator had this value.
    Value(IndicatorId, f64),
    /// A promise made at this contact was kept, or not waited for any more.
    Promise(ContactId, bool),
    /// Somebody decided because of this contact.
    Outcome(ContactId, String),
    /// A body decided on a report of the goal's plan, by this section.
    Decision(ReportId, String),
}

const ALL: &str = "\
    SELECT c.on_day AS day, 'contact' AS kind, c.id AS id, c.topic AS text, '' AS extra, \
        CAST(NULL AS DOUBLE PRECISION) AS number \
    FROM contact_goals x JOIN contacts c ON c.id = x.contact_id \
    WHERE x.goal_id = $1 AND c.removed_at IS NULL AND c.state = 'held' \
    UNION ALL SELECT m.done_on, 'measure', m.id, m.title, '', CAST(NULL AS DOUBLE PRECISION) FROM measures m \
    WHERE m.goal_id = $1 AND m.done_on IS NOT NULL AND m.removed_at IS NULL \
    UNION ALL SELECT v.on_day, 'value', i.id, i.name, '', v.value FROM indicator_values v \
    JOIN indicators i ON i.id = v.indicator_id WHERE i.goal_id = $1 AND i.removed_at IS NULL \
    UNION ALL SELECT m.settled_on, 'promise', m.contact_id, m.body, m.state, CAST(NULL AS DOUBLE PRECISION) \
    FROM promises m JOIN contact_goals x ON x.contact_id = m.contact_id JOIN contacts c ON c.id = m.contact_id \
    WHERE x.goal_id = $1 AND m.settled_on IS NOT NULL AND c.removed_at IS NULL \
    UNION ALL SELECT o.decided_on, 'outcome', o.contact_id, o.decided, o.decided_by, CAST(NULL AS DOUBLE PRECISION) \
    FROM outcomes o JOIN contact_goals x ON x.contact_id = o.contact_id JOIN contacts c ON c.id = o.contact_id \
    WHERE x.goal_id = $1 AND o.decided_on IS NOT NULL AND c.removed_at IS NULL \
    UNION ALL SELECT r.decided_on, 'decision', r.id, r.body, r.section, CAST(NULL AS DOUBLE PRECISION) \
    FROM reports r WHERE r.plan_id = $2 AND r.approved_at IS NOT NULL AND r.removed_at IS NULL";

/// How much happened to a goal of this plan.
pub fn count(tx: &mut Tx<'_>, plan: PlanId, goal: GoalId) -> Result<i64> {
    tx.one(&format!("SELECT count(*) FROM ({ALL}) happened"), params![goal, plan], |row| row.int(0))
}

/// A page of it, the latest first: one statement.
pub fn of_goal(tx: &mut Tx<'_>, plan: PlanId, goal: GoalId, (skip, limit): (i64, i64)) -> Result<Vec<Happened>> {
    tx.query(
        &format!(
            "SELECT day, kind, id, text, extra, number FROM ({ALL}) happened \
             ORDER BY day DESC, kind, id LIMIT $3 OFFSET $4"
        ),
        params![goal, plan, limit, skip],
        read,
    )
}

fn read(row: &Row<'_>) -> Result<Happened> {
    let what = match row.text(1)?.as_str() {
        "contact" => What::Contact(row.id(2)?),
        "measure" => What::Measure(row.id(2)?),
        "value" => What::Value(row.id(2)?, row.float(5)?),
        "promise" => What::Promise(row.id(2)?, row.text(4)? == "kept"),
        "outcome" => What::Outcome(row.id(2)?, row.text(4)?),
        "decision" => What::Decision(row.id(2)?, row.text(4)?),
        other => return Err(Fault::new(format!("an unknown kind came from a timeline: {other}")).into()),
    };
    Ok(Happened { on: row.day(0)?, what, text: row.text(3)? })
}
