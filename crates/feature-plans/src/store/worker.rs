//! Those who can be given work: everybody who has a role in the space.

use core_spaces::store::role;
use jiff::civil::Date;
use kernel::{Result, SpaceId};
use kit_db::Tx;

use crate::rules::Worker;

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
