//! How many contacts there were: by goal, quarter and channel.

use jiff::civil::Date;
use kernel::{Result, SpaceId};
use kit_db::{Tx, params};

use crate::rules::GoalId;
use crate::rules::contact::Channel;
use crate::rules::influence::{HIGH, Quadrant};

/// How many contacts of a space were held from a day to a day.
#[derive(Clone, Debug)]
pub struct Figures {
    /// All of them.
    pub total: i64,
    /// By goal, the most first. A contact about two goals counts for both.
    pub goals: Vec<OfGoal>,
    /// By quarter in their order: year, quarter from 1 to 4, count.
    pub quarters: Vec<(i64, i64, i64)>,
    /// By channel, the most first.
    pub channels: Vec<(Channel, i64)>,
    /// By quadrant of the influence map, for those who may see it: [`by_quadrant`].
    pub quadrants: Vec<(Quadrant, i64)>,
    /// How many were with nobody who is on the map of a goal that the contact was about.
    pub off_map: i64,
}

/// How many contacts were about a goal.
#[derive(Clone, Debug)]
pub struct OfGoal {
    /// Which.
    pub id: GoalId,
    /// Its number in its plan.
    pub position: i64,
    /// Its title.
    pub title: String,
    /// Its plan's year.
    pub year: i64,
    /// How many.
    pub count: i64,
}

const HELD: &str =
    "c.space_id = $1 AND c.removed_at IS NULL AND c.state = 'held' AND c.on_day >= $2 AND c.on_day <= $3";

/// Contacts with somebody on the map of a goal that they were about, with the step that holds.
const ON_MAP: &str = "FROM contacts c JOIN contact_goals g ON g.contact_id = c.id \
    JOIN contact_theirs x ON x.contact_id = c.id \
    LEFT JOIN register_persons xp ON xp.id = x.person_id \
    LEFT JOIN register_organisations xo ON xo.id = x.organisation_id AND x.person_id IS NULL \
    JOIN influence_entries e ON e.goal_id = g.goal_id AND e.removed_at IS NULL \
    LEFT JOIN register_persons ep ON ep.id = e.person_id \
    LEFT JOIN register_organisations eo ON eo.id = e.organisation_id \
    JOIN influence_steps s ON s.entry_id = e.id \
    AND s.number = (SELECT max(l.number) FROM influence_steps l WHERE l.entry_id = e.id) \
    WHERE c.space_id = $1 AND c.removed_at IS NULL AND c.state = 'held' AND c.on_day >= $2 AND c.on_day <= $3 \
    AND (COALESCE(ep.merged_into, ep.id) = COALESCE(xp.merged_into, xp.id) \
    OR COALESCE(eo.merged_into, eo.id) = COALESCE(xo.merged_into, xo.id))";

/// The figures of a space from a day to a day: four statements.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId, (from, until): (Date, Date)) -> Result<Figures> {
    let asked = params![space, from, until];
    let total = tx.one(&format!("SELECT count(*) FROM contacts c WHERE {HELD}"), asked, |row| row.int(0))?;
    let goals = tx.query(
        &format!(
            "SELECT g.id, g.position, g.title, p.year, count(*) FROM contacts c \
             JOIN contact_goals x ON x.contact_id = c.id JOIN goals g ON g.id = x.goal_id \
             JOIN plans p ON p.id = g.plan_id WHERE {HELD} GROUP BY g.id, g.position, g.title, p.year \
             ORDER BY count(*) DESC, p.year DESC, g.position"
        ),
        asked,
        |row| {
            let (id, position, title) = (row.id(0)?, row.int(1)?, row.text(2)?);
            Ok(OfGoal { id, position, title, year: row.int(3)?, count: row.int(4)? })
        },
    )?;
    let months: Vec<(String, i64)> = tx.query(
        &format!("SELECT substr(c.on_day, 1, 7), count(*) FROM contacts c WHERE {HELD} GROUP BY 1 ORDER BY 1"),
        asked,
        |row| Ok((row.text(0)?, row.int(1)?)),
    )?;
    let channels = tx.query(
        &format!("SELECT c.channel, count(*) FROM contacts c WHERE {HELD} GROUP BY c.channel ORDER BY 2 DESC, 1"),
        asked,
        |row| Ok((row.text(0)?.parse()?, row.int(1)?)),
    )?;
    Ok(Figures { total, goals, quarters: quarters(&months), channels, quadrants: Vec::new(), off_map: 0 })
}

/// How many contacts were with somebody of each quadrant on the map of a goal that the contact was about, as they are
/// assessed now, and how many with nobody on a map. A contact with people of two quadrants counts for both. Two statements.
pub fn by_quadrant(
    tx: &mut Tx<'_>,
    space: SpaceId,
    (from, until): (Date, Date),
) -> Result<(Vec<(Quadrant, i64)>, i64)> {
    let counts: Vec<(Quadrant, i64)> = tx.query(
        &format!(
            "SELECT CAST(CASE WHEN s.influence >= $4 THEN $4 ELSE 0 END AS BIGINT), \
             CAST(CASE WHEN s.interest >= $4 THEN $4 ELSE 0 END AS BIGINT), count(DISTINCT c.id) {ON_MAP} GROUP BY 1, 2"
        ),
        params![space, from, until, HIGH],
        |row| Ok((Quadrant::of(row.int(0)?, row.int(1)?), row.int(2)?)),
    )?;
    let off_map = tx.one(
        &format!("SELECT (SELECT count(*) FROM contacts c WHERE {HELD}) - (SELECT count(DISTINCT c.id) {ON_MAP})"),
        params![space, from, until],
        |row| row.int(0),
    )?;
    let count = |quadrant| counts.iter().find(|(one, _)| *one == quadrant).map(|(_, count)| (quadrant, *count));
    Ok((Quadrant::ALL.into_iter().filter_map(count).collect(), off_map))
}

/// The quarters of months such as `2026-07`.
fn quarters(months: &[(String, i64)]) -> Vec<(i64, i64, i64)> {
    let mut quarters: Vec<(i64, i64, i64)> = Vec::new();
    for (month, count) in months {
        let numbers = month.split_once('-').and_then(|(year, month)| Some((year.parse().ok()?, month.parse().ok()?)));
        let Some((year, month)): Option<(i64, i64)> = numbers else { continue };
        let quarter = (month + 2) / 3;
        match quarters.last_mut() {
            Some((last, of, sum)) if (*last, *of) == (year, quarter) => *sum += count,
            _ => quarters.push((year, quarter, *count)),
        }
    }
    quarters
}

#[cfg(test)]
mod tests {
    use super::quarters;

    #[test]
    fn months_are_put_into_quarters() {
        let months = [("2025-12", 1), ("2026-01", 2), ("2026-03", 3), ("2026-04", 4)];
        let months: Vec<(String, i64)> = months.map(|(month, count)| (month.to_owned(), count)).into();
        assert_eq!(quarters(&months), [(2025, 4, 1), (2026, 1, 5), (2026, 2, 4)]);
    }
}
