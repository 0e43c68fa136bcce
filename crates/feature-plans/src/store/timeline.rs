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

/// The contacts of a goal, by an index along their days: there may be very many.
const CONTACTS: &str = "SELECT x.held_on AS day, 'contact' AS kind, c.id AS id, c.topic AS text, '' AS extra, \
    CAST(NULL AS DOUBLE PRECISION) AS number FROM contact_goals x JOIN contacts c ON c.id = x.contact_id \
    WHERE x.goal_id = $1 AND x.held_on IS NOT NULL ORDER BY x.held_on DESC, x.contact_id";

/// Everything else, each by its own table.
const OTHERS: [&str; 5] = [
    "SELECT m.done_on AS day, 'measure' AS kind, m.id AS id, m.title AS text, '' AS extra, \
        CAST(NULL AS DOUBLE PRECISION) AS number FROM measures m \
     WHERE m.goal_id = $1 AND m.done_on IS NOT NULL AND m.removed_at IS NULL",
    "SELECT v.on_day AS day, 'value' AS kind, i.id AS id, i.name AS text, '' AS extra, v.value AS number \
     FROM indicator_values v JOIN indicators i ON i.id = v.indicator_id WHERE i.goal_id = $1 AND i.removed_at IS NULL",
    "SELECT m.settled_on AS day, 'promise' AS kind, m.contact_id AS id, m.body AS text, m.state AS extra, \
        CAST(NULL AS DOUBLE PRECISION) AS number FROM promises m JOIN contacts c ON c.id = m.contact_id \
     WHERE m.settled_on IS NOT NULL AND c.removed_at IS NULL \
     AND EXISTS (SELECT 1 FROM contact_goals x WHERE x.contact_id = m.contact_id AND x.goal_id = $1)",
    "SELECT o.decided_on AS day, 'outcome' AS kind, o.contact_id AS id, o.decided AS text, o.decided_by AS extra, \
        CAST(NULL AS DOUBLE PRECISION) AS number FROM outcomes o JOIN contacts c ON c.id = o.contact_id \
     WHERE o.decided_on IS NOT NULL AND c.removed_at IS NULL \
     AND EXISTS (SELECT 1 FROM contact_goals x WHERE x.contact_id = o.contact_id AND x.goal_id = $1)",
    "SELECT r.decided_on AS day, 'decision' AS kind, r.id AS id, r.body AS text, r.section AS extra, \
        CAST(NULL AS DOUBLE PRECISION) AS number FROM reports r \
     WHERE r.plan_id = $2 AND r.approved_at IS NOT NULL AND r.removed_at IS NULL",
];

/// How much happened to a goal of this plan. One statement.
pub fn count(tx: &mut Tx<'_>, plan: PlanId, goal: GoalId) -> Result<i64> {
    let contacts = "SELECT count(*) FROM contact_goals WHERE goal_id = $1 AND held_on IS NOT NULL".to_owned();
    let others = OTHERS.iter().map(|other| format!("SELECT count(*) FROM ({other}) happened"));
    let counts: Vec<String> = std::iter::once(contacts).chain(others).map(|count| format!("({count})")).collect();
    tx.one(&format!("SELECT {}", counts.join(" + ")), params![goal, plan], |row| row.int(0))
}

/// A page of it, the latest first: one statement. Of each table no more is read than the page can need.
pub fn of_goal(tx: &mut Tx<'_>, plan: PlanId, goal: GoalId, (skip, limit): (i64, i64)) -> Result<Vec<Happened>> {
    let others = OTHERS.map(|other| format!("{other} ORDER BY day DESC, id"));
    let parts = std::iter::once(CONTACTS).chain(others.iter().map(String::as_str));
    let parts: Vec<String> = parts.map(|part| format!("SELECT * FROM ({part} LIMIT $3) part")).collect();
    tx.query(
        &format!(
            "SELECT day, kind, id, text, extra, number FROM ({}) happened \
             ORDER BY day DESC, kind, id LIMIT $4 OFFSET $5",
            parts.join(" UNION ALL ")
        ),
        params![goal, plan, skip + limit, limit, skip],
        read,
    )
}

/// How often something of a kind happened in a month.
#[derive(Clone, Debug)]
pub struct InMonth {
    /// The month, as its year and number: `2026-11`.
    pub month: String,
    /// Which kind: `contact`, `measure`, `value`, `promise`, `outcome` or `decision`.
    pub kind: String,
    /// How often.
    pub count: i64,
}

/// How often what happened from this day on: one statement. Contacts are counted along the index of their days.
pub fn by_month(tx: &mut Tx<'_>, plan: PlanId, goal: GoalId, from: Date) -> Result<Vec<InMonth>> {
    let contacts = "SELECT held_on AS day, 'contact' AS kind FROM contact_goals WHERE goal_id = $1 AND held_on >= $3";
    let others = OTHERS.map(|other| format!("SELECT day, kind FROM ({other}) part WHERE day >= $3"));
    let parts: Vec<&str> = std::iter::once(contacts).chain(others.iter().map(String::as_str)).collect();
    tx.query(
        &format!(
            "SELECT SUBSTR(day, 1, 7) AS month, kind, COUNT(*) FROM ({}) happened GROUP BY SUBSTR(day, 1, 7), kind",
            parts.join(" UNION ALL ")
        ),
        params![goal, plan, from],
        |row| Ok(InMonth { month: row.text(0)?, kind: row.text(1)?, count: row.int(2)? }),
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
