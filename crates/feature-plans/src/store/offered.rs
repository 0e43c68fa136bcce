//! What may show that something owed was done: contacts, decisions, figures and reports of some days.

use jiff::civil::Date;
use kernel::{Lang, PersonId, Result, SpaceId};
use kit_db::{Row, Tx, params};

use crate::rules::access::Level;
use crate::rules::contact::Channel;
use crate::rules::report::Period;
use crate::rules::{ContactId, GoalId, OutcomeId, ReportId, ValueId};

/// The most that is looked at of each kind.
const MOST: i64 = 200;

/// A contact that was held, or something that came of one.
#[derive(Clone, Debug)]
pub struct Held<I> {
    /// Which contact, or which decision.
    pub id: I,
    /// The day.
    pub on: Date,
    /// The topic, or what was decided.
    pub text: String,
    /// The language of that.
    pub lang: Lang,
    /// The contact's means.
    pub channel: Channel,
    /// Who decided; empty of a contact.
    pub by: String,
    /// From which circle on what was said at the contact is seen.
    pub level: Level,
    /// Whether who asks took part in it.
    pub took_part: bool,
}

/// Who asks, and for which days.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// In which space.
    pub space: SpaceId,
    /// Who.
    pub person: PersonId,
    /// From which day to which day.
    pub days: (Date, Date),
}

const OF_CONTACT: &str = "c.on_day, c.topic, c.lang, c.channel, '', c.said_level, \
    EXISTS (SELECT 1 FROM contact_ours u WHERE u.contact_id = c.id AND u.person_id = $2) FROM contacts c";
const WHERE: &str = "c.space_id = $1 AND c.state = 'held' AND c.removed_at IS NULL";
const LAST: &str = "ORDER BY c.on_day DESC, c.id DESC";

/// The contacts about a goal, the latest first. One statement.
pub fn contacts_of_goal(tx: &mut Tx<'_>, asked: Asked, goal: GoalId) -> Result<Vec<Held<ContactId>>> {
    let sql = format!(
        "SELECT c.id, {OF_CONTACT} JOIN contact_goals x ON x.contact_id = c.id \
         WHERE {WHERE} AND x.goal_id = $5 AND c.on_day >= $3 AND c.on_day <= $4 {LAST} LIMIT {MOST}"
    );
    tx.query(&sql, params![asked.space, asked.person, asked.days.0, asked.days.1, goal], held)
}

/// A contact whenever it was, and those of the days with somebody who was there. One statement.
pub fn contacts_beside(tx: &mut Tx<'_>, asked: Asked, contact: ContactId) -> Result<Vec<Held<ContactId>>> {
    let sql = format!(
        "SELECT c.id, {OF_CONTACT} WHERE {WHERE} AND (c.id = $5 OR (c.on_day >= $3 AND c.on_day <= $4 AND c.id IN \
         (SELECT y.contact_id FROM contact_theirs x JOIN contact_theirs y \
          ON y.person_id = x.person_id WHERE x.contact_id = $5))) {LAST} LIMIT {MOST}"
    );
    tx.query(&sql, params![asked.space, asked.person, asked.days.0, asked.days.1, contact], held)
}

/// All contacts of a space, the latest first. One statement.
pub fn contacts_of_space(tx: &mut Tx<'_>, asked: Asked) -> Result<Vec<Held<ContactId>>> {
    let sql =
        format!("SELECT c.id, {OF_CONTACT} WHERE {WHERE} AND c.on_day >= $3 AND c.on_day <= $4 {LAST} LIMIT {MOST}");
    tx.query(&sql, params![asked.space, asked.person, asked.days.0, asked.days.1], held)
}

/// What others decided because of contacts about a goal, the latest first. One statement.
pub fn decisions_of_goal(tx: &mut Tx<'_>, asked: Asked, goal: GoalId) -> Result<Vec<Held<OutcomeId>>> {
    let sql = format!(
        "SELECT o.id, o.decided_on, o.decided, c.lang, c.channel, o.decided_by, c.said_level, \
         EXISTS (SELECT 1 FROM contact_ours u WHERE u.contact_id = c.id AND u.person_id = $2) \
         FROM contacts c JOIN contact_goals x ON x.contact_id = c.id JOIN outcomes o ON o.contact_id = c.id \
         WHERE {WHERE} AND x.goal_id = $5 AND o.decided_on >= $3 AND o.decided_on <= $4 \
         ORDER BY o.decided_on DESC, o.id DESC LIMIT {MOST}"
    );
    tx.query(&sql, params![asked.space, asked.person, asked.days.0, asked.days.1, goal], held)
}

fn held<I: std::str::FromStr<Err = kernel::Error>>(row: &Row<'_>) -> Result<Held<I>> {
    Ok(Held {
        id: row.id(0)?,
        on: row.day(1)?,
        text: row.text(2)?,
        lang: row.lang(3)?,
        channel: row.str(4)?.parse()?,
        by: row.text(5)?,
        level: row.str(6)?.parse()?,
        took_part: row.flag(7)?,
    })
}

/// A value of one of a goal's indicators.
#[derive(Clone, Debug)]
pub struct Counted {
    /// Which.
    pub id: ValueId,
    /// The indicator's name.
    pub name: String,
    /// The language of that.
    pub lang: Lang,
    /// The value.
    pub value: f64,
    /// In what.
    pub unit: String,
    /// Its day.
    pub on: Date,
}

/// The values of a goal's indicators, the latest first. One statement.
pub fn values_of_goal(tx: &mut Tx<'_>, asked: Asked, goal: GoalId) -> Result<Vec<Counted>> {
    let sql = format!(
        "SELECT v.id, i.name, p.lang, v.value, i.unit, v.on_day FROM indicator_values v \
         JOIN indicators i ON i.id = v.indicator_id JOIN goals g ON g.id = i.goal_id JOIN plans p ON p.id = g.plan_id \
         WHERE p.space_id = $1 AND g.id = $2 AND i.removed_at IS NULL AND v.on_day >= $3 AND v.on_day <= $4 \
         ORDER BY v.on_day DESC, v.id DESC LIMIT {MOST}"
    );
    tx.query(&sql, params![asked.space, goal, asked.days.0, asked.days.1], |row| {
        Ok(Counted {
            id: row.id(0)?,
            name: row.text(1)?,
            lang: row.lang(2)?,
            value: row.float(3)?,
            unit: row.text(4)?,
            on: row.day(5)?,
        })
    })
}

/// The reports of a space on which a body decided in these days, the latest first. One statement.
pub fn reports_of_space(tx: &mut Tx<'_>, asked: Asked) -> Result<Vec<(ReportId, Period, Date)>> {
    let sql = format!(
        "SELECT r.id, r.period_from, r.period_until, r.decided_on FROM reports r JOIN plans p ON p.id = r.plan_id \
         WHERE p.space_id = $1 AND r.approved_at IS NOT NULL AND r.removed_at IS NULL AND p.removed_at IS NULL \
         AND r.decided_on >= $2 AND r.decided_on <= $3 ORDER BY r.decided_on DESC, r.id DESC LIMIT {MOST}"
    );
    tx.query(&sql, params![asked.space, asked.days.0, asked.days.1], |row| {
        Ok((row.id(0)?, Period { from: row.day(1)?, until: row.day(2)? }, row.day(3)?))
    })
}
