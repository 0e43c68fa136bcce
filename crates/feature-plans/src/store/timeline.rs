//! Everything that happened to a goal, one row a thing, whatever table it is from.

use jiff::civil::Date;
use kernel::{Fault, MultiText, Result};
use kit_db::{Row, Tx, params};

use crate::rules::influence::Position;
use crate::rules::{
    ContactId, GoalId, IndicatorId, InfluenceId, MaterialId, MaterialKind, MeasureId, PartnerId, PlanId, ReportId, Side,
};

/// Something that happened on a day.
#[derive(Clone, Debug)]
pub struct Happened {
    /// The day.
    pub on: Date,
    /// What.
    pub what: What,
    /// What it says of itself.
    pub text: Told,
}

/// What something says of itself.
#[derive(Clone, Debug)]
pub enum Told {
    /// A title, a promise, a body, in the language of the plan.
    Own(String),
    /// The name of a person.
    Name(String),
    /// A title or a name by language.
    ByLanguage(MultiText),
}

/// What happened.
#[derive(Clone, Debug)]
pub enum What {
    /// A contact was held.
    Contact(ContactId),
    /// A measure was done.
    Measure(MeasureId),
    /// An indicator had this value, in this unit.
    Value(IndicatorId, f64, String),
    /// A promise was made at this contact, by us or to us.
    Promised(ContactId, Side),
    /// A promise made at this contact was kept, or not waited for any more.
    Promise(ContactId, bool),
    /// Somebody decided because of this contact.
    Outcome(ContactId, String),
    /// A body decided on a report of the goal's plan, by this section.
    Decision(ReportId, String),
    /// Somebody came onto the influence map or moved on it: to this influence and interest, standing so.
    Assessed(InfluenceId, (i64, i64), Position),
    /// Something was agreed with a strategic partner.
    Agreed(PartnerId, String),
    /// A message, a position, a joint statement or background was given, with whom.
    Given(MaterialId, MaterialKind, String),
}

/// What walks along an index of the contacts' days, with its order: there may be very many.
const WALKED: [&str; 2] = [
    "SELECT x.held_on AS day, 'contact' AS kind, c.id AS id, c.topic AS text, '' AS extra, \
        CAST(NULL AS DOUBLE PRECISION) AS number FROM contact_goals x JOIN contacts c ON c.id = x.contact_id \
     WHERE x.goal_id = $1 AND x.held_on IS NOT NULL ORDER BY x.held_on DESC, x.contact_id",
    "SELECT x.held_on AS day, 'promised' AS kind, m.contact_id AS id, m.body AS text, m.side AS extra, \
        CAST(NULL AS DOUBLE PRECISION) AS number FROM contact_goals x JOIN promises m ON m.contact_id = x.contact_id \
     WHERE x.goal_id = $1 AND x.held_on IS NOT NULL ORDER BY x.held_on DESC, x.contact_id, m.position",
];

/// Everything else, each by its own table.
const OTHERS: [&str; 7] = [
    "SELECT m.done_on AS day, 'measure' AS kind, m.id AS id, m.title AS text, '' AS extra, \
        CAST(NULL AS DOUBLE PRECISION) AS number FROM measures m \
     WHERE m.goal_id = $1 AND m.done_on IS NOT NULL AND m.removed_at IS NULL",
    "SELECT v.on_day AS day, 'value' AS kind, i.id AS id, i.name AS text, i.unit AS extra, v.value AS number \
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
    "SELECT p.agreed_on AS day, 'agreed' AS kind, p.id AS id, p.name AS text, p.agreed AS extra, \
        CAST(NULL AS DOUBLE PRECISION) AS number FROM partners p WHERE p.goal_id = $1 AND p.agreed_on IS NOT NULL",
    "SELECT m.on_day AS day, m.kind AS kind, m.id AS id, m.titles AS text, m.given_with AS extra, \
        CAST(NULL AS DOUBLE PRECISION) AS number FROM materials m WHERE m.goal_id = $1 AND m.on_day IS NOT NULL",
];

/// The steps on the influence map, for those who see it: persons by name, organisations by their names.
const ASSESSED: &str = "SELECT s.on_day AS day, \
        CASE WHEN o.names IS NULL THEN 'assessed' ELSE 'assessed-organisation' END AS kind, e.id AS id, \
        COALESCE(o.names, NULLIF(p.name, ''), e.known_as) AS text, \
        s.position || ' ' || s.influence || ' ' || s.interest AS extra, CAST(NULL AS DOUBLE PRECISION) AS number \
     FROM influence_steps s JOIN influence_entries e ON e.id = s.entry_id \
     LEFT JOIN register_persons pd ON pd.id = e.person_id \
     LEFT JOIN register_persons p ON p.id = COALESCE(pd.merged_into, pd.id) \
     LEFT JOIN register_organisations od ON od.id = e.organisation_id \
     LEFT JOIN register_organisations o ON o.id = COALESCE(od.merged_into, od.id) \
     WHERE e.goal_id = $1 AND e.removed_at IS NULL";

/// Of which goal, and how much of what happened to it a reader sees.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The plan.
    pub plan: PlanId,
    /// The goal.
    pub goal: GoalId,
    /// Whether steps on the influence map are told.
    pub sees_map: bool,
}

impl Asked {
    /// The tables that are asked after those that are walked.
    fn others(self) -> impl Iterator<Item = &'static str> {
        OTHERS.into_iter().chain(self.sees_map.then_some(ASSESSED))
    }
}

/// How much happened to a goal of this plan. One statement.
pub fn count(tx: &mut Tx<'_>, asked: Asked) -> Result<i64> {
    let contacts = "SELECT count(*) FROM contact_goals WHERE goal_id = $1 AND held_on IS NOT NULL";
    let promised = "SELECT count(*) FROM contact_goals x JOIN promises m ON m.contact_id = x.contact_id \
        WHERE x.goal_id = $1 AND x.held_on IS NOT NULL";
    let others = asked.others().map(|other| format!("(SELECT count(*) FROM ({other}) happened)"));
    let others: Vec<String> = others.collect();
    let sql = format!("SELECT ({contacts}) + ({promised}) + {}", others.join(" + "));
    tx.one(&sql, params![asked.goal, asked.plan], |row| row.int(0))
}

/// A page of it, the latest first: one statement. Of each table no more is read than the page can need.
pub fn of_goal(tx: &mut Tx<'_>, asked: Asked, (skip, limit): (i64, i64)) -> Result<Vec<Happened>> {
    let others = asked.others().map(|other| format!("{other} ORDER BY day DESC, id"));
    let parts = WALKED.into_iter().map(str::to_owned).chain(others);
    let parts: Vec<String> = parts.map(|part| format!("SELECT * FROM ({part} LIMIT $3) part")).collect();
    tx.query(
        &format!(
            "SELECT day, kind, id, text, extra, number FROM ({}) happened \
             ORDER BY day DESC, kind, id LIMIT $4 OFFSET $5",
            parts.join(" UNION ALL ")
        ),
        params![asked.goal, asked.plan, skip + limit, limit, skip],
        read,
    )
}

/// How often something of a kind happened in a month.
#[derive(Clone, Debug)]
pub struct InMonth {
    /// The month, as its year and number: `2026-11`.
    pub month: String,
    /// Which kind, as the statements above name them.
    pub kind: String,
    /// How often.
    pub count: i64,
}

/// How often what happened from this day on: one statement. Contacts are counted along the index of their days.
pub fn by_month(tx: &mut Tx<'_>, asked: Asked, from: Date) -> Result<Vec<InMonth>> {
    let contacts = "SELECT held_on AS day, 'contact' AS kind FROM contact_goals WHERE goal_id = $1 AND held_on >= $3";
    let promised = "SELECT x.held_on AS day, 'promised' AS kind FROM contact_goals x \
        JOIN promises m ON m.contact_id = x.contact_id WHERE x.goal_id = $1 AND x.held_on >= $3";
    let others = asked.others().map(|other| format!("SELECT day, kind FROM ({other}) part WHERE day >= $3"));
    let parts: Vec<String> = [contacts, promised].into_iter().map(str::to_owned).chain(others).collect();
    tx.query(
        &format!(
            "SELECT SUBSTR(day, 1, 7) AS month, kind, COUNT(*) FROM ({}) happened GROUP BY SUBSTR(day, 1, 7), kind",
            parts.join(" UNION ALL ")
        ),
        params![asked.goal, asked.plan, from],
        |row| Ok(InMonth { month: row.text(0)?, kind: row.text(1)?, count: row.int(2)? }),
    )
}

fn read(row: &Row<'_>) -> Result<Happened> {
    let kind = row.text(1)?;
    let what = match kind.as_str() {
        "contact" => What::Contact(row.id(2)?),
        "promised" => What::Promised(row.id(2)?, row.text(4)?.parse()?),
        "measure" => What::Measure(row.id(2)?),
        "value" => What::Value(row.id(2)?, row.float(5)?, row.text(4)?),
        "promise" => What::Promise(row.id(2)?, row.text(4)? == "kept"),
        "outcome" => What::Outcome(row.id(2)?, row.text(4)?),
        "decision" => What::Decision(row.id(2)?, row.text(4)?),
        "agreed" => What::Agreed(row.id(2)?, row.text(4)?),
        "assessed" | "assessed-organisation" => assessed(row)?,
        material => What::Given(row.id(2)?, material.parse()?, row.text(4)?),
    };
    let text = match &what {
        What::Given(..) => Told::ByLanguage(row.json(3)?),
        What::Assessed(..) if kind == "assessed-organisation" => Told::ByLanguage(row.json(3)?),
        What::Assessed(..) => Told::Name(row.text(3)?),
        _ => Told::Own(row.text(3)?),
    };
    Ok(Happened { on: row.day(0)?, what, text })
}

/// A step on the map: where somebody stands, with influence and interest after it.
fn assessed(row: &Row<'_>) -> Result<What> {
    let extra = row.text(4)?;
    let unreadable = || Fault::new(format!("a step of a map came without its levels: {extra}"));
    let mut parts = extra.split(' ');
    let position = parts.next().ok_or_else(unreadable)?.parse()?;
    let mut level = || parts.next().and_then(|level| level.parse().ok()).ok_or_else(unreadable);
    Ok(What::Assessed(row.id(2)?, (level()?, level()?), position))
}
