//! The contacts about a plan's goals, and what came of them.

use jiff::civil::Date;
use kernel::{Lang, PersonId, Result};
use kit_db::{Tx, params};

use crate::rules::access::Level;
use crate::rules::contact::Channel;
use crate::rules::{ContactId, GoalId, MeasureId, OutcomeId, PlanId, ValueId};

/// A contact about a goal.
#[derive(Clone, Debug)]
pub struct About {
    /// Which.
    pub id: ContactId,
    /// About which goal.
    pub goal: GoalId,
    /// The day.
    pub on: Date,
    /// The topic.
    pub topic: String,
    /// The language of that.
    pub lang: Lang,
    /// By which means.
    pub channel: Channel,
    /// From which circle on what was said is seen.
    pub level: Level,
    /// Whether who looks took part.
    pub took_part: bool,
}

/// The contacts about a plan's goals that were not called off, the latest first: one row for each goal. One statement.
pub fn contacts(tx: &mut Tx<'_>, plan: PlanId, person: Option<PersonId>) -> Result<Vec<About>> {
    tx.query(
        "SELECT c.id, x.goal_id, c.on_day, c.topic, c.lang, c.channel, c.said_level, \
         EXISTS (SELECT 1 FROM contact_ours u WHERE u.contact_id = c.id AND u.person_id = $2) \
         FROM contact_goals x JOIN goals g ON g.id = x.goal_id JOIN contacts c ON c.id = x.contact_id \
         WHERE g.plan_id = $1 AND g.removed_at IS NULL AND c.removed_at IS NULL AND c.state <> 'cancelled' \
         ORDER BY c.on_day DESC, c.id DESC, g.position",
        params![plan, person.map(|person| person.to_string()).unwrap_or_default()],
        |row| {
            Ok(About {
                id: row.id(0)?,
                goal: row.id(1)?,
                on: row.day(2)?,
                topic: row.text(3)?,
                lang: row.lang(4)?,
                channel: row.str(5)?.parse()?,
                level: row.str(6)?.parse()?,
                took_part: row.flag(7)?,
            })
        },
    )
}

/// What came of a contact.
#[derive(Clone, Debug)]
pub enum Came {
    /// A measure of ours.
    Measure(MeasureId),
    /// A figure: which, of which indicator, how much, in what, when.
    Figure(ValueId, String, f64, String, Date),
    /// What somebody decided: who, what, when.
    Decision(String, String, Date),
}

/// What came of the contacts about a plan's goals. One statement.
pub fn came_of(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<(ContactId, OutcomeId, Came)>> {
    tx.query(
        "SELECT o.contact_id, o.id, o.measure_id, i.name, v.value, i.unit, v.on_day, o.decided_by, o.decided, o.decided_on, v.id \
         FROM outcomes o LEFT JOIN indicator_values v ON v.id = o.value_id \
         LEFT JOIN indicators i ON i.id = v.indicator_id WHERE o.contact_id IN (SELECT x.contact_id FROM contact_goals x \
         JOIN goals g ON g.id = x.goal_id WHERE g.plan_id = $1 AND g.removed_at IS NULL) \
         ORDER BY COALESCE(o.decided_on, v.on_day), o.id",
        params![plan],
        |row| {
            let came = match (row.maybe_id(2)?, row.maybe_text(3)?) {
                (Some(measure), _) => Came::Measure(measure),
                (None, Some(name)) => Came::Figure(row.id(10)?, name, row.float(4)?, row.text(5)?, row.day(6)?),
                (None, None) => Came::Decision(row.text(7)?, row.text(8)?, row.day(9)?),
            };
            Ok((row.id(0)?, row.id(1)?, came))
        },
    )
}
