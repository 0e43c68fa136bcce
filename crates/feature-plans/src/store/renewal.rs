//! What renews what, what was dropped on the way and why, and renewals that are begun and not made yet.

use std::collections::HashMap;
use std::fmt::Display;

use jiff::civil::Date;
use kernel::{Fault, Moment, PersonId, Refusal, RefusalKind, Result};
use kit_db::{OnViolation as _, Row, Tx, ViolationKind, params, places};

use crate::rules::renewal::{Additions, Draft, Dropped, Links};
use crate::rules::{ChapterId, GoalId, HandbookId, IndicatorId, MeasureId, Plan, PlanBefore, PlanId, TargetId};

/// Writes down which plan a plan renews; refused with `plan-renewed` where another one does already.
pub fn plan_renews(tx: &mut Tx<'_>, new: PlanId, old: PlanId) -> Result<()> {
    renews(tx, "plans", (&new, &old), "plan-renewed")
}

/// Writes down which handbook a handbook renews; refused with `handbook-renewed` where another one does already.
pub fn handbook_renews(tx: &mut Tx<'_>, new: HandbookId, old: HandbookId) -> Result<()> {
    renews(tx, "handbooks", (&new, &old), "handbook-renewed")
}

fn renews(tx: &mut Tx<'_>, table: &str, (new, old): (&dyn Display, &dyn Display), twice: &'static str) -> Result<()> {
    link(tx, table, (new, old)).on_violation(|violation| {
        (violation.kind == ViolationKind::Unique).then(|| Refusal::new(twice).kind(RefusalKind::Conflict))
    })
}

fn link(tx: &mut Tx<'_>, table: &str, (new, old): (&dyn Display, &dyn Display)) -> Result<()> {
    let (new, old) = (new.to_string(), old.to_string());
    tx.execute(&format!("UPDATE {table} SET renews_id = $2 WHERE id = $1"), params![&new, &old]).map(drop)
}

/// Writes down which goal a goal renews.
pub fn goal_renews(tx: &mut Tx<'_>, new: GoalId, old: GoalId) -> Result<()> {
    link(tx, "goals", (&new, &old))
}

/// Writes down which target a target renews.
pub fn target_renews(tx: &mut Tx<'_>, new: TargetId, old: TargetId) -> Result<()> {
    link(tx, "targets", (&new, &old))
}

/// Writes down which measure a measure renews.
pub fn measure_renews(tx: &mut Tx<'_>, new: MeasureId, old: MeasureId) -> Result<()> {
    link(tx, "measures", (&new, &old))
}

/// Writes down which indicator an indicator renews.
pub fn indicator_renews(tx: &mut Tx<'_>, new: IndicatorId, old: IndicatorId) -> Result<()> {
    link(tx, "indicators", (&new, &old))
}

/// Writes down which chapter a chapter renews.
pub fn chapter_renews(tx: &mut Tx<'_>, new: ChapterId, old: ChapterId) -> Result<()> {
    link(tx, "chapters", (&new, &old))
}

/// Writes down that a goal was dropped when this plan was made.
pub fn drop_goal(tx: &mut Tx<'_>, plan: PlanId, goal: GoalId, (reason, on): (&str, Date)) -> Result<()> {
    let sql = "INSERT INTO dropped_goals (plan_id, goal_id, reason, on_day) VALUES ($1, $2, $3, $4)";
    tx.execute(sql, params![plan, goal, reason, on]).map(drop)
}

/// Writes down that a measure was dropped when this plan was made.
pub fn drop_measure(tx: &mut Tx<'_>, plan: PlanId, measure: MeasureId, (reason, on): (&str, Date)) -> Result<()> {
    let sql = "INSERT INTO dropped_measures (plan_id, measure_id, reason, on_day) VALUES ($1, $2, $3, $4)";
    tx.execute(sql, params![plan, measure, reason, on]).map(drop)
}

/// Writes down that a chapter was dropped when this handbook was made.
pub fn drop_chapter(tx: &mut Tx<'_>, handbook: HandbookId, chapter: ChapterId, why: (&str, Date)) -> Result<()> {
    let sql = "INSERT INTO dropped_chapters (handbook_id, chapter_id, reason, on_day) VALUES ($1, $2, $3, $4)";
    tx.execute(sql, params![handbook, chapter, why.0, why.1]).map(drop)
}

/// The plan that renews this one, if there is one.
pub fn successor(tx: &mut Tx<'_>, plan: PlanId) -> Result<Option<Plan>> {
    let sql = format!("SELECT {} FROM plans p WHERE p.renews_id = $1 AND p.removed_at IS NULL", columns());
    tx.maybe(&sql, params![plan], super::plan::read)
}

/// The plan that this one renews, if there is one.
pub fn predecessor(tx: &mut Tx<'_>, plan: PlanId) -> Result<Option<Plan>> {
    let sql = format!(
        "SELECT {} FROM plans n JOIN plans p ON p.id = n.renews_id WHERE n.id = $1 AND p.removed_at IS NULL",
        columns()
    );
    tx.maybe(&sql, params![plan], super::plan::read)
}

/// What this plan renews, with the goals that go on in it: two statements.
pub fn before(tx: &mut Tx<'_>, plan: PlanId) -> Result<Option<PlanBefore>> {
    let Some(old) = predecessor(tx, plan)? else { return Ok(None) };
    let goals = tx.query(
        "SELECT n.id, g.position, g.title FROM goals n JOIN goals g ON g.id = n.renews_id \
         WHERE n.plan_id = $1 AND g.plan_id = $2 AND n.removed_at IS NULL AND g.removed_at IS NULL",
        params![plan, old.id],
        |row| Ok((row.id(0)?, (row.int(1)?, row.text(2)?))),
    )?;
    Ok(Some(PlanBefore { plan: old, goals: goals.into_iter().collect() }))
}

fn columns() -> String {
    super::plan::COLUMNS.split(", ").map(|column| format!("p.{column}")).collect::<Vec<_>>().join(", ")
}

/// Which of these plans were renewed, each with the plan that renews it. One statement.
pub fn superseded(tx: &mut Tx<'_>, plans: &[PlanId]) -> Result<HashMap<PlanId, Plan>> {
    if plans.is_empty() {
        return Ok(HashMap::new());
    }
    let (places, values) = places(plans);
    let sql = format!(
        "SELECT {}, p.renews_id FROM plans p WHERE p.removed_at IS NULL AND p.renews_id IN ({places})",
        columns()
    );
    Ok(tx.query(&sql, &values, |row| Ok((row.id(9)?, super::plan::read(row)?)))?.into_iter().collect())
}

/// The handbook that renews this one, by its id and title.
pub fn successor_of_handbook(tx: &mut Tx<'_>, handbook: HandbookId) -> Result<Option<(HandbookId, String)>> {
    tx.maybe("SELECT id, title FROM handbooks WHERE renews_id = $1 AND removed_at IS NULL", params![handbook], |row| {
        Ok((row.id(0)?, row.text(1)?))
    })
}

/// Which of these handbooks were renewed, each with the one that renews it. One statement.
pub fn superseded_handbooks(tx: &mut Tx<'_>, handbooks: &[HandbookId]) -> Result<HashMap<HandbookId, HandbookId>> {
    if handbooks.is_empty() {
        return Ok(HashMap::new());
    }
    let (places, values) = places(handbooks);
    let sql = format!("SELECT renews_id, id FROM handbooks WHERE removed_at IS NULL AND renews_id IN ({places})");
    Ok(tx.query(&sql, &values, |row| Ok((row.id(0)?, row.id(1)?)))?.into_iter().collect())
}

/// The handbook that this one renews.
pub fn predecessor_of_handbook(tx: &mut Tx<'_>, handbook: HandbookId) -> Result<Option<HandbookId>> {
    tx.maybe(
        "SELECT h.id FROM handbooks n JOIN handbooks h ON h.id = n.renews_id WHERE n.id = $1 AND h.removed_at IS NULL",
        params![handbook],
        |row| row.id(0),
    )
}

/// What the parts of a plan renew: one statement.
pub fn links(tx: &mut Tx<'_>, plan: PlanId) -> Result<Links> {
    let mut links = Links::default();
    tx.each(
        "SELECT 'goal', g.id, g.renews_id FROM goals g WHERE g.plan_id = $1 AND g.renews_id IS NOT NULL \
         UNION ALL SELECT 'target', t.id, t.renews_id FROM targets t JOIN goals g ON g.id = t.goal_id \
         WHERE g.plan_id = $1 AND t.renews_id IS NOT NULL \
         UNION ALL SELECT 'measure', m.id, m.renews_id FROM measures m JOIN goals g ON g.id = m.goal_id \
         WHERE g.plan_id = $1 AND m.renews_id IS NOT NULL",
        params![plan],
        |row| {
            match row.text(0)?.as_str() {
                "goal" => drop(links.goals.insert(row.id(1)?, row.id(2)?)),
                "target" => drop(links.targets.insert(row.id(1)?, row.id(2)?)),
                _ => drop(links.measures.insert(row.id(1)?, row.id(2)?)),
            }
            Ok(())
        },
    )?;
    Ok(links)
}

/// Why parts of the last plan were dropped when this plan was made: two statements.
pub fn dropped(tx: &mut Tx<'_>, plan: PlanId) -> Result<Dropped> {
    let goals = tx.query("SELECT goal_id, reason FROM dropped_goals WHERE plan_id = $1", params![plan], |row| {
        Ok((row.id(0)?, row.text(1)?))
    })?;
    let sql = "SELECT measure_id, reason FROM dropped_measures WHERE plan_id = $1";
    let measures = tx.query(sql, params![plan], |row| Ok((row.id(0)?, row.text(1)?)))?;
    Ok(Dropped { goals: goals.into_iter().collect(), measures: measures.into_iter().collect(), ..Dropped::default() })
}

/// What the chapters of a handbook renew, and why chapters of the last one were dropped: two statements.
pub fn of_chapters(tx: &mut Tx<'_>, handbook: HandbookId) -> Result<(Links, Dropped)> {
    let links = tx.query(
        "SELECT id, renews_id FROM chapters WHERE handbook_id = $1 AND renews_id IS NOT NULL",
        params![handbook],
        |row| Ok((row.id(0)?, row.id(1)?)),
    )?;
    let sql = "SELECT chapter_id, reason FROM dropped_chapters WHERE handbook_id = $1";
    let dropped = tx.query(sql, params![handbook], |row| Ok((row.id(0)?, row.text(1)?)))?;
    let links = Links { chapters: links.into_iter().collect(), ..Links::default() };
    Ok((links, Dropped { chapters: dropped.into_iter().collect(), ..Dropped::default() }))
}

/// What is new in a plan that renews another: goals, and measures by the goals that these continue. Two statements.
pub fn added(tx: &mut Tx<'_>, plan: PlanId) -> Result<Additions> {
    let goals: Vec<String> = tx.query(
        "SELECT title FROM goals WHERE plan_id = $1 AND renews_id IS NULL AND removed_at IS NULL ORDER BY position, id",
        params![plan],
        |row| row.text(0),
    )?;
    let measures: Vec<(GoalId, String)> = tx.query(
        "SELECT g.renews_id, m.title FROM measures m JOIN goals g ON g.id = m.goal_id WHERE g.plan_id = $1 \
         AND g.renews_id IS NOT NULL AND m.renews_id IS NULL AND g.removed_at IS NULL AND m.removed_at IS NULL \
         ORDER BY m.position, m.id",
        params![plan],
        |row| Ok((row.id(0)?, row.text(1)?)),
    )?;
    let mut additions = Additions { goals: goals.join("\n"), ..Additions::default() };
    for (goal, title) in measures {
        let lines = additions.measures.entry(goal.to_string()).or_default();
        let line = if lines.is_empty() { title } else { format!("\n{title}") };
        lines.push_str(&line);
    }
    Ok(additions)
}

/// A goal of another year.
#[derive(Clone, Debug)]
pub struct OtherYear {
    /// Which.
    pub id: GoalId,
    /// Its number.
    pub position: i64,
    /// Its title.
    pub title: String,
    /// Its plan.
    pub plan: Plan,
}

/// What a goal renews and what renews it.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    /// The goal that it continues.
    pub before: Option<OtherYear>,
    /// The goal that continues it.
    pub after: Option<OtherYear>,
    /// The plan in which it was dropped, with the reason.
    pub dropped: Option<(Plan, String)>,
}

/// Where a goal stands among those of other years: three statements.
pub fn chain(tx: &mut Tx<'_>, goal: GoalId) -> Result<Chain> {
    let of = "g.removed_at IS NULL AND p.removed_at IS NULL";
    let select =
        format!("SELECT {}, g.id, g.position, g.title FROM goals g JOIN plans p ON p.id = g.plan_id", columns());
    let before = format!("{select} JOIN goals n ON n.renews_id = g.id WHERE n.id = $1 AND {of}");
    let after = format!("{select} WHERE g.renews_id = $1 AND {of}");
    let dropped = format!(
        "SELECT {}, d.reason FROM dropped_goals d JOIN plans p ON p.id = d.plan_id \
         WHERE d.goal_id = $1 AND p.removed_at IS NULL",
        columns()
    );
    Ok(Chain {
        before: tx.maybe(&before, params![goal], other_year)?,
        after: tx.maybe(&after, params![goal], other_year)?,
        dropped: tx.maybe(&dropped, params![goal], |row| Ok((super::plan::read(row)?, row.text(9)?)))?,
    })
}

fn other_year(row: &Row<'_>) -> Result<OtherYear> {
    Ok(OtherYear { plan: super::plan::read(row)?, id: row.id(9)?, position: row.int(10)?, title: row.text(11)? })
}

/// The indicator that an indicator renews, with its plan.
pub fn indicator_before(tx: &mut Tx<'_>, indicator: IndicatorId) -> Result<Option<(Plan, IndicatorId)>> {
    let sql = format!(
        "SELECT {}, i.id FROM indicators n JOIN indicators i ON i.id = n.renews_id JOIN goals g ON g.id = i.goal_id \
         JOIN plans p ON p.id = g.plan_id WHERE n.id = $1 AND i.removed_at IS NULL AND g.removed_at IS NULL \
         AND p.removed_at IS NULL",
        columns()
    );
    tx.maybe(&sql, params![indicator], |row| Ok((super::plan::read(row)?, row.id(9)?)))
}

/// What is known of a goal beyond what the plan says: counts of its contact log, and the last decision that came of it.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Contacts that were held.
    pub contacts: i64,
    /// Promises that are open.
    pub promises: i64,
    /// What came of contacts.
    pub outcomes: i64,
    /// The last decision of others that came of a contact.
    pub decision: Option<(Date, String)>,
}

/// What is known of each goal of a plan: four statements, however many goals and contacts there are.
pub fn known(tx: &mut Tx<'_>, plan: PlanId) -> Result<HashMap<GoalId, Known>> {
    const OF_PLAN: &str = "JOIN goals g ON g.id = x.goal_id WHERE g.plan_id = $1";
    let mut known: HashMap<GoalId, Known> = HashMap::new();
    let mut count = |tx: &mut Tx<'_>, sql: String, set: fn(&mut Known, i64)| -> Result<()> {
        let counts: Vec<(GoalId, i64)> = tx.query(&sql, params![plan], |row| Ok((row.id(0)?, row.int(1)?)))?;
        for (goal, number) in counts {
            set(known.entry(goal).or_default(), number);
        }
        Ok(())
    };
    let contacts = format!(
        "SELECT x.goal_id, count(*) FROM contact_goals x {OF_PLAN} AND x.held_on IS NOT NULL GROUP BY x.goal_id"
    );
    count(tx, contacts, |known, number| known.contacts = number)?;
    let promises = format!(
        "SELECT x.goal_id, count(*) FROM promises m JOIN contacts c ON c.id = m.contact_id \
         JOIN contact_goals x ON x.contact_id = c.id {OF_PLAN} AND m.state = 'open' AND c.removed_at IS NULL \
         GROUP BY x.goal_id"
    );
    count(tx, promises, |known, number| known.promises = number)?;
    let from = "FROM outcomes o JOIN contacts c ON c.id = o.contact_id JOIN contact_goals x ON x.contact_id = c.id";
    let outcomes = format!("SELECT x.goal_id, count(*) {from} {OF_PLAN} AND c.removed_at IS NULL GROUP BY x.goal_id");
    count(tx, outcomes, |known, number| known.outcomes = number)?;
    let decisions: Vec<(GoalId, Date, String)> = tx.query(
        &format!(
            "SELECT x.goal_id, o.decided_on, o.decided {from} {OF_PLAN} AND c.removed_at IS NULL \
             AND o.decided_on IS NOT NULL ORDER BY o.decided_on, o.id"
        ),
        params![plan],
        |row| Ok((row.id(0)?, row.day(1)?, row.text(2)?)),
    )?;
    for (goal, on, what) in decisions {
        known.entry(goal).or_default().decision = Some((on, what));
    }
    Ok(known)
}

/// What was chosen so far for the renewal of this plan or handbook, and its version; version 0 where nothing was kept.
pub fn draft(tx: &mut Tx<'_>, of: &str) -> Result<(Draft, i64)> {
    let found = tx.maybe("SELECT typed, version FROM renewal_drafts WHERE of_id = $1", params![of], |row| {
        Ok((row.json(0)?, row.int(1)?))
    })?;
    Ok(found.unwrap_or_default())
}

/// Keeps what was chosen so far; false where somebody else kept a later version first.
pub fn keep_draft(
    tx: &mut Tx<'_>,
    of: &str,
    (draft, version): (&Draft, i64),
    (at, by): (Moment, Option<PersonId>),
) -> Result<bool> {
    let typed = serde_json::to_string(draft).map_err(|error| Fault::because("writing a begun renewal", error))?;
    let kept = tx.execute(
        "INSERT INTO renewal_drafts (of_id, typed, version, kept_at, kept_by) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (of_id) DO UPDATE SET typed = excluded.typed, version = excluded.version, \
         kept_at = excluded.kept_at, kept_by = excluded.kept_by WHERE renewal_drafts.version = $6",
        params![of, &typed, version + 1, at, by, version],
    )?;
    Ok(kept == 1)
}

/// Forgets what was chosen, once the renewal is made.
pub fn remove_draft(tx: &mut Tx<'_>, of: &str) -> Result<()> {
    tx.execute("DELETE FROM renewal_drafts WHERE of_id = $1", params![of]).map(drop)
}

/// Contacts about goals of this plan are about the goals that these renew; of what renews none they tell nothing any more.
pub fn contacts_back(tx: &mut Tx<'_>, plan: PlanId) -> Result<()> {
    tx.execute(
        "INSERT INTO contact_goals (contact_id, goal_id, held_on) \
         SELECT x.contact_id, g.renews_id, x.held_on FROM contact_goals x JOIN goals g ON g.id = x.goal_id \
         WHERE g.plan_id = $1 AND g.renews_id IS NOT NULL ON CONFLICT DO NOTHING",
        params![plan],
    )?;
    tx.execute("DELETE FROM contact_goals WHERE goal_id IN (SELECT id FROM goals WHERE plan_id = $1)", params![plan])?;
    Ok(())
}
