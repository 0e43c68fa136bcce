//! Those who can be given work: everybody who has a role in the space.

use core_spaces::store::role;
use jiff::civil::Date;
use kernel::{Result, SpaceId};
use kit_db::{Tx, params};

use crate::rules::Worker;
use crate::rules::draft::Colleague;

/// Everybody who has a role in the space on this day, each once, by name: one statement.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId, day: Date) -> Result<Vec<Worker>> {
    let roles = role::of_space(tx, space)?;
    let running = roles.into_iter().filter(|role| role.granted.term.runs_on(day));
    let mut workers: Vec<Worker> =
        running.map(|role| Worker { person: Some(role.granted.person), name: role.name }).collect();
    workers.sort_by(|a, b| (&a.name, a.person).cmp(&(&b.name, b.person)));
    workers.dedup();
    Ok(workers)
}

/// Everybody who has a role in the space on this day and whose account is open, by address.
pub fn colleagues(tx: &mut Tx<'_>, space: SpaceId, day: Date) -> Result<Vec<Colleague>> {
    tx.query(
        "SELECT DISTINCT a.email, a.person_id, p.name FROM roles r JOIN accounts a ON a.person_id = r.person_id \
         JOIN persons p ON p.id = r.person_id WHERE r.space_id = $1 AND r.since <= $2 \
         AND (r.until IS NULL OR r.until >= $2) AND a.closed_at IS NULL ORDER BY a.email",
        params![space, day],
        |row| Ok(Colleague { email: row.text(0)?, person: row.id(1)?, name: row.text(2)? }),
    )
}
