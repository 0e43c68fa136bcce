//! Influence maps as pages tell them: with names, with all steps, with who was met.

use std::collections::HashMap;

use jiff::civil::Date;
use kernel::{Fault, MultiText, Result};
use kit_db::{Param, Row, Tx, params, places};

use super::{KEPT, id_of, whom};
use crate::rules::influence::{Assessment, Entry, Step, Whom, joined};
use crate::rules::{GoalId, InfluenceId};

/// Somebody on a map, by name.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The entry with its steps.
    pub entry: Entry,
    /// The person's name; empty for an organisation, and where it was erased.
    pub name: String,
    /// The organisation's names; empty for a person.
    pub organisation: MultiText,
}

/// Everybody on a goal's map, in the order in which they came onto it: two statements.
pub fn of_goal(tx: &mut Tx<'_>, goal: GoalId) -> Result<Vec<Listed>> {
    load(tx, &format!("e.goal_id = $1 AND {LIVE}"), params![goal])
}

/// Everybody on the maps of these goals: two statements.
pub fn of_goals(tx: &mut Tx<'_>, goals: &[GoalId]) -> Result<Vec<Listed>> {
    if goals.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(goals);
    load(tx, &format!("e.goal_id IN ({places}) AND {LIVE}"), &values)
}

/// Somebody's entries on the maps of all goals, those of doubles too: two statements.
pub fn of_whom(tx: &mut Tx<'_>, whom: Whom) -> Result<Vec<Listed>> {
    load(tx, &format!("{LIVE} AND {OF_WHOM}"), &[id_of(whom)])
}

/// The same with what was taken off again, since it is kept: for who asks what is stored about them.
pub fn all_of(tx: &mut Tx<'_>, whom: Whom) -> Result<Vec<Listed>> {
    load(tx, OF_WHOM, &[id_of(whom)])
}

/// On the map of a goal that is still there.
const LIVE: &str = "e.removed_at IS NULL AND g.removed_at IS NULL AND l.removed_at IS NULL";

const OF_WHOM: &str = "(pd.id = $1 OR pd.merged_into = $1 OR od.id = $1 OR od.merged_into = $1)";

/// Somebody with whom a contact was held.
#[derive(Clone, Debug)]
pub struct Met {
    /// Whom: the one that doubles were merged into.
    pub whom: Whom,
    /// The day of the last contact.
    pub on: Date,
    /// Whether a contact was with them as such: an organisation may have been met by its people alone.
    pub as_such: bool,
    /// The person's name; empty for an organisation, and where it was erased.
    pub name: String,
    /// The organisation's names; empty for a person.
    pub organisation: MultiText,
}

/// With whom a contact about this goal, or about those of other years that it continues, was held until this day: one
/// statement.
pub fn met(tx: &mut Tx<'_>, goal: GoalId, until: Date) -> Result<Vec<Met>> {
    const HELD: &str = "FROM contact_goals g JOIN contacts c ON c.id = g.contact_id \
        JOIN contact_theirs x ON x.contact_id = c.id";
    const WANTED: &str = "g.goal_id IN (WITH RECURSIVE years (id) AS (SELECT y.id FROM goals y WHERE y.id = $1 UNION \
        SELECT y.renews_id FROM goals y JOIN years ON y.id = years.id WHERE y.renews_id IS NOT NULL) \
        SELECT id FROM years) AND c.removed_at IS NULL AND c.state = 'held' AND c.on_day <= $2";
    tx.query(
        &format!(
            "SELECT m.person, m.organisation, m.on_day, m.as_such, p.name, o.names FROM ( \
             SELECT COALESCE(d.merged_into, d.id) AS person, CAST(NULL AS TEXT) AS organisation, \
             MAX(c.on_day) AS on_day, CAST(1 AS BIGINT) AS as_such {HELD} \
             JOIN register_persons d ON d.id = x.person_id WHERE {WANTED} GROUP BY COALESCE(d.merged_into, d.id) \
             UNION ALL \
             SELECT CAST(NULL AS TEXT), COALESCE(d.merged_into, d.id), MAX(c.on_day), \
             CAST(MAX(CASE WHEN x.person_id IS NULL THEN 1 ELSE 0 END) AS BIGINT) {HELD} \
             JOIN register_organisations d ON d.id = x.organisation_id WHERE {WANTED} \
             GROUP BY COALESCE(d.merged_into, d.id)) m \
             LEFT JOIN register_persons p ON p.id = m.person \
             LEFT JOIN register_organisations o ON o.id = m.organisation ORDER BY m.on_day DESC, p.plain, o.plain"
        ),
        params![goal, until],
        |row| {
            Ok(Met {
                whom: whom(row, 0)?,
                on: row.day(2)?,
                as_such: row.int(3)? == 1,
                name: row.maybe_text(4)?.unwrap_or_default(),
                organisation: row.maybe_json(5)?.unwrap_or_default(),
            })
        },
    )
}

fn load(tx: &mut Tx<'_>, wanted: &str, values: &[Param<'_>]) -> Result<Vec<Listed>> {
    let mut names: HashMap<Whom, (String, MultiText)> = HashMap::new();
    let mut entries = tx.query(
        &format!(
            "SELECT e.id, e.goal_id, COALESCE(pd.merged_into, pd.id), COALESCE(od.merged_into, od.id), e.known_as, \
             p.name, o.names FROM influence_entries e {KEPT} \
             LEFT JOIN register_persons p ON p.id = COALESCE(pd.merged_into, pd.id) \
             LEFT JOIN register_organisations o ON o.id = COALESCE(od.merged_into, od.id) \
             JOIN goals g ON g.id = e.goal_id JOIN plans l ON l.id = g.plan_id \
             WHERE {wanted} ORDER BY e.id"
        ),
        values,
        |row| {
            let whom = whom(row, 2)?;
            names.insert(whom, (row.maybe_text(5)?.unwrap_or_default(), row.maybe_json(6)?.unwrap_or_default()));
            Ok(Entry { id: row.id(0)?, goal: row.id(1)?, whom, known_as: row.text(4)?, steps: Vec::new() })
        },
    )?;
    add_steps(tx, &mut entries)?;
    let listed = |entry: Entry| {
        let (name, organisation) = names.get(&entry.whom).cloned().unwrap_or_default();
        Listed { entry, name, organisation }
    };
    Ok(joined(entries).into_iter().map(listed).collect())
}

fn add_steps(tx: &mut Tx<'_>, entries: &mut [Entry]) -> Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    let ids: Vec<InfluenceId> = entries.iter().map(|entry| entry.id).collect();
    let at: HashMap<InfluenceId, usize> = ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
    let (places, values) = places(&ids);
    tx.each(
        &format!(
            "SELECT entry_id, on_day, influence, interest, position, evidence, evidence_on, lang, assessed_at, \
             assessed_by FROM influence_steps WHERE entry_id IN ({places}) ORDER BY entry_id, number"
        ),
        &values,
        |row| {
            let place =
                at.get(&row.id(0)?).ok_or_else(|| Fault::new("a step came of an entry that was not asked for"))?;
            entries[*place].steps.push(step(row)?);
            Ok(())
        },
    )
}

fn step(row: &Row<'_>) -> Result<Step> {
    let said = Assessment {
        influence: row.int(2)?,
        interest: row.int(3)?,
        position: row.text(4)?.parse()?,
        evidence: row.text(5)?,
        evidence_on: row.maybe_day(6)?,
    };
    Ok(Step { said, on: row.day(1)?, lang: row.lang(7)?, at: row.moment(8)?, by: row.maybe_id(9)? })
}
