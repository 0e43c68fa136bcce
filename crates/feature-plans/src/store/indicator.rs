//! Rows of indicators with their dated values.

use std::collections::HashMap;

use jiff::civil::Date;
use kernel::{Moment, Result};
use kit_db::{Param, Row, Tx, params, places};

use crate::rules::{GoalId, Indicator, IndicatorId, IndicatorValue, PlanId, ValueId};

const COLUMNS: &str = "i.id, i.goal_id, i.position, i.name, i.unit, i.source, i.direction, i.target_value, i.version";

/// Writes down a new indicator without its values.
pub fn insert(tx: &mut Tx<'_>, indicator: &Indicator) -> Result<()> {
    tx.execute(
        "INSERT INTO indicators (id, goal_id, position, name, unit, source, direction, target_value, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            indicator.id,
            indicator.goal,
            indicator.position,
            &indicator.name,
            &indicator.unit,
            &indicator.source,
            indicator.direction.name(),
            indicator.target,
            indicator.version
        ],
    )?;
    Ok(())
}

/// The indicator of this plan with this id, with its values.
pub fn get(tx: &mut Tx<'_>, plan: PlanId, id: IndicatorId) -> Result<Indicator> {
    let mut indicator = tx.one(
        &format!(
            "SELECT {COLUMNS} FROM indicators i JOIN goals g ON g.id = i.goal_id \
             WHERE i.id = $1 AND g.plan_id = $2 AND i.removed_at IS NULL AND g.removed_at IS NULL"
        ),
        params![id, plan],
        read,
    )?;
    indicator.values = tx.query(
        "SELECT id, on_day, value, note FROM indicator_values WHERE indicator_id = $1 ORDER BY on_day",
        params![id],
        |row| Ok(IndicatorValue { id: row.id(0)?, on: row.day(1)?, value: row.float(2)?, note: row.text(3)? }),
    )?;
    Ok(indicator)
}

/// All indicators of a plan in order, of whichever goal, with their values: two statements.
pub fn of_plan(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<Indicator>> {
    listed(tx, "g.plan_id = $1", params![plan])
}

/// All indicators of these goals in order, with their values: two statements.
pub fn of_goals(tx: &mut Tx<'_>, goals: &[GoalId]) -> Result<Vec<Indicator>> {
    let (places, values) = places(goals);
    listed(tx, &format!("g.id IN ({places})"), &values)
}

fn listed(tx: &mut Tx<'_>, of: &str, values: &[Param<'_>]) -> Result<Vec<Indicator>> {
    let mut indicators = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM indicators i JOIN goals g ON g.id = i.goal_id \
             WHERE {of} AND i.removed_at IS NULL AND g.removed_at IS NULL ORDER BY i.position, i.id"
        ),
        values,
        read,
    )?;
    let values: Vec<(IndicatorId, IndicatorValue)> = tx.query(
        &format!(
            "SELECT v.indicator_id, v.id, v.on_day, v.value, v.note FROM indicator_values v \
             JOIN indicators i ON i.id = v.indicator_id JOIN goals g ON g.id = i.goal_id \
             WHERE {of} ORDER BY v.on_day"
        ),
        values,
        |row| {
            let value = IndicatorValue { id: row.id(1)?, on: row.day(2)?, value: row.float(3)?, note: row.text(4)? };
            Ok((row.id(0)?, value))
        },
    )?;
    let places: HashMap<IndicatorId, usize> =
        indicators.iter().enumerate().map(|(place, indicator)| (indicator.id, place)).collect();
    for (indicator, value) in values {
        if let Some(place) = places.get(&indicator) {
            indicators[*place].values.push(value);
        }
    }
    Ok(indicators)
}

/// The position after a goal's last indicator.
pub fn next_position(tx: &mut Tx<'_>, goal: GoalId) -> Result<i64> {
    tx.one(&format!("SELECT {} FROM indicators WHERE goal_id = $1", super::NEXT_POSITION), params![goal], |row| {
        row.int(0)
    })
}

/// Saves an indicator without its values; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, indicator: &Indicator) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE indicators SET position = $2, name = $3, unit = $4, source = $5, direction = $6, target_value = $7, \
         version = version + 1 WHERE id = $1 AND version = $8 AND removed_at IS NULL",
        params![
            indicator.id,
            indicator.position,
            &indicator.name,
            &indicator.unit,
            &indicator.source,
            indicator.direction.name(),
            indicator.target,
            indicator.version
        ],
    )?;
    Ok(changed == 1)
}

/// Takes an indicator out: it is kept, and found by nobody.
pub fn remove(tx: &mut Tx<'_>, id: IndicatorId, at: Moment) -> Result<()> {
    tx.execute("UPDATE indicators SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL", params![id, at])?;
    Ok(())
}

/// Writes down a value; one that is there for the same day is replaced.
pub fn record(tx: &mut Tx<'_>, indicator: IndicatorId, value: &IndicatorValue) -> Result<()> {
    tx.execute(
        "INSERT INTO indicator_values (id, indicator_id, on_day, value, note) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (indicator_id, on_day) DO UPDATE SET value = excluded.value, note = excluded.note",
        params![value.id, indicator, value.on, value.value, &value.note],
    )?;
    Ok(())
}

/// The value of an indicator for a day, if there is one.
pub fn value_on(tx: &mut Tx<'_>, indicator: IndicatorId, day: Date) -> Result<Option<IndicatorValue>> {
    tx.maybe(
        "SELECT id, on_day, value, note FROM indicator_values WHERE indicator_id = $1 AND on_day = $2",
        params![indicator, day],
        |row| Ok(IndicatorValue { id: row.id(0)?, on: row.day(1)?, value: row.float(2)?, note: row.text(3)? }),
    )
}

/// Removes a value of an indicator; false where there is none such.
pub fn remove_value(tx: &mut Tx<'_>, indicator: IndicatorId, value: ValueId) -> Result<bool> {
    let removed =
        tx.execute("DELETE FROM indicator_values WHERE id = $1 AND indicator_id = $2", params![value, indicator])?;
    Ok(removed == 1)
}

fn read(row: &Row<'_>) -> Result<Indicator> {
    Ok(Indicator {
        id: row.id(0)?,
        goal: row.id(1)?,
        position: row.int(2)?,
        name: row.text(3)?,
        unit: row.text(4)?,
        source: row.text(5)?,
        direction: row.text(6)?.parse()?,
        target: row.maybe_float(7)?,
        values: Vec::new(),
        version: row.int(8)?,
    })
}
