//! Rows of what came of contacts.

use jiff::civil::Date;
use kernel::{Refusal, Result, SpaceId};
use kit_db::{OnViolation as _, Row, Tx, ViolationKind, params};

use crate::rules::{Came, ContactId, Decided, GoalId, IndicatorId, MeasureId, Outcome, OutcomeId, PlanId, ValueId};

/// Writes down what came of a contact; refused with `outcome-twice` where that is written down already.
pub fn insert(tx: &mut Tx<'_>, outcome: &Outcome) -> Result<()> {
    let (measure, value, decided) = match &outcome.came {
        Came::Measure(measure) => (Some(*measure), None, None),
        Came::Value(value) => (None, Some(*value), None),
        Came::Decision(decided) => (None, None, Some(decided)),
    };
    let written = tx.execute(
        "INSERT INTO outcomes (id, contact_id, measure_id, value_id, decided_by, decided_on, decided) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            outcome.id,
            outcome.contact,
            measure,
            value,
            decided.map_or("", |decided| decided.by.as_str()),
            decided.map(|decided| decided.on),
            decided.map_or("", |decided| decided.what.as_str())
        ],
    );
    let field = if measure.is_some() { "measure" } else { "value" };
    written.map(drop).on_violation(|violation| {
        (violation.kind == ViolationKind::Unique).then(|| Refusal::new("outcome-twice").on(field))
    })
}

/// The one of this space with this id.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: OutcomeId) -> Result<Outcome> {
    tx.one(
        "SELECT o.id, o.contact_id, o.measure_id, o.value_id, o.decided_by, o.decided_on, o.decided FROM outcomes o \
         JOIN contacts c ON c.id = o.contact_id WHERE o.id = $1 AND c.space_id = $2 AND c.removed_at IS NULL",
        params![id, space],
        read,
    )
}

/// How much came of a contact so far.
pub fn count(tx: &mut Tx<'_>, contact: ContactId) -> Result<i64> {
    tx.one("SELECT count(*) FROM outcomes WHERE contact_id = $1", params![contact], |row| row.int(0))
}

/// Removes it.
pub fn remove(tx: &mut Tx<'_>, id: OutcomeId) -> Result<()> {
    tx.execute("DELETE FROM outcomes WHERE id = $1", params![id])?;
    Ok(())
}

/// Something that came of a contact, with what pages say of it.
#[derive(Clone, Debug)]
pub struct Told {
    /// What came.
    pub outcome: Outcome,
    /// The measure's title or the indicator's name; empty for a decision.
    pub name: String,
    /// The plan and the goal of the measure or the indicator.
    pub goal: Option<(PlanId, GoalId)>,
    /// The indicator with the value and its day.
    pub value: Option<(IndicatorId, f64, Date)>,
}

/// What came of a contact: measures, figures, then decisions by their days. One statement.
pub fn of_contact(tx: &mut Tx<'_>, contact: ContactId) -> Result<Vec<Told>> {
    tx.query(
        "SELECT o.id, o.contact_id, o.measure_id, o.value_id, o.decided_by, o.decided_on, o.decided, \
         COALESCE(m.title, i.name, ''), COALESCE(mg.plan_id, ig.plan_id), COALESCE(mg.id, ig.id), i.id, v.value, v.on_day FROM outcomes o \
         LEFT JOIN measures m ON m.id = o.measure_id LEFT JOIN goals mg ON mg.id = m.goal_id \
         LEFT JOIN indicator_values v ON v.id = o.value_id LEFT JOIN indicators i ON i.id = v.indicator_id \
         LEFT JOIN goals ig ON ig.id = i.goal_id WHERE o.contact_id = $1 \
         ORDER BY o.measure_id IS NULL, o.value_id IS NULL, m.title, i.name, v.on_day, o.decided_on, o.id",
        params![contact],
        |row| {
            let goal = row.maybe_id(8)?.zip(row.maybe_id(9)?);
            let indicator: Option<IndicatorId> = row.maybe_id(10)?;
            let value = indicator.map(|indicator| Ok::<_, kernel::Error>((indicator, row.float(11)?, row.day(12)?)));
            Ok(Told { outcome: read(row)?, name: row.text(7)?, goal, value: value.transpose()? })
        },
    )
}

/// The contacts of which a measure came, the latest first. One statement.
pub fn of_measure(tx: &mut Tx<'_>, measure: MeasureId) -> Result<Vec<ContactId>> {
    tx.query(
        "SELECT c.id FROM outcomes o JOIN contacts c ON c.id = o.contact_id \
         WHERE o.measure_id = $1 AND c.removed_at IS NULL ORDER BY c.on_day DESC, c.id",
        params![measure],
        |row| row.id(0),
    )
}

/// The contacts of which each measure of a goal came. One statement.
pub fn of_measures(tx: &mut Tx<'_>, goal: GoalId) -> Result<Vec<(MeasureId, ContactId)>> {
    tx.query(
        "SELECT m.id, c.id FROM measures m JOIN outcomes o ON o.measure_id = m.id JOIN contacts c ON c.id = o.contact_id \
         WHERE m.goal_id = $1 AND m.removed_at IS NULL AND c.removed_at IS NULL ORDER BY c.on_day DESC, c.id",
        params![goal],
        |row| Ok((row.id(0)?, row.id(1)?)),
    )
}

/// The contacts of which values of an indicator came, the latest first. One statement.
pub fn of_indicator(tx: &mut Tx<'_>, indicator: IndicatorId) -> Result<Vec<ContactId>> {
    tx.query(
        "SELECT c.id FROM contacts c WHERE c.removed_at IS NULL AND c.id IN (SELECT o.contact_id FROM outcomes o \
         JOIN indicator_values v ON v.id = o.value_id WHERE v.indicator_id = $1) ORDER BY c.on_day DESC, c.id",
        params![indicator],
        |row| row.id(0),
    )
}

/// Whether a measure is one of a plan of this space.
pub fn has_measure(tx: &mut Tx<'_>, space: SpaceId, measure: MeasureId) -> Result<bool> {
    let found = tx.maybe(
        "SELECT m.id FROM measures m JOIN goals g ON g.id = m.goal_id JOIN plans p ON p.id = g.plan_id \
         WHERE m.id = $1 AND p.space_id = $2 AND m.removed_at IS NULL AND g.removed_at IS NULL",
        params![measure, space],
        |row| row.id::<MeasureId>(0),
    )?;
    Ok(found.is_some())
}

/// Whether a value is one of an indicator of this space.
pub fn has_value(tx: &mut Tx<'_>, space: SpaceId, value: ValueId) -> Result<bool> {
    let found = tx.maybe(
        "SELECT v.id FROM indicator_values v JOIN indicators i ON i.id = v.indicator_id \
         JOIN goals g ON g.id = i.goal_id JOIN plans p ON p.id = g.plan_id \
         WHERE v.id = $1 AND p.space_id = $2 AND i.removed_at IS NULL AND g.removed_at IS NULL",
        params![value, space],
        |row| row.id::<ValueId>(0),
    )?;
    Ok(found.is_some())
}

fn read(row: &Row<'_>) -> Result<Outcome> {
    let came = match (row.maybe_id(2)?, row.maybe_id(3)?) {
        (Some(measure), _) => Came::Measure(measure),
        (None, Some(value)) => Came::Value(value),
        (None, None) => Came::Decision(Decided { by: row.text(4)?, on: row.day(5)?, what: row.text(6)? }),
    };
    Ok(Outcome { id: row.id(0)?, contact: row.id(1)?, came })
}
