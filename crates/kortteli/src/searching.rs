//! Search over all features: which records there are, and what a reader may see of them.

use core_spaces::rules::Role;
use core_spaces::store::role;
use kernel::Result;
use kit_db::Tx;
use kit_feature::{Feature, Records};
use kit_search::{Level, Search, Sight};
use kit_web::Reader;

/// Search, and the records that are found by it.
pub struct Searching {
    /// The index.
    pub search: Search,
    /// What is found.
    pub records: Records,
}

impl Searching {
    /// Search over these features by this index.
    pub fn of(features: &[Feature], search: Search) -> Self {
        Self { search, records: Records::of(features) }
    }
}

/// What a reader may see: by their roles of today, and of every space from inside where they administer the installation.
pub fn sight(tx: &mut Tx<'_>, reader: &Reader) -> Result<Sight> {
    let Some(viewer) = &reader.viewer else { return Ok(Sight::public()) };
    let elsewhere = if viewer.administrator { Level::Inside } else { Level::Public };
    let sight = Sight { person: Some(viewer.person), elsewhere, spaces: Vec::new() };
    let roles = role::everywhere_of(tx, viewer.person, reader.today)?;
    Ok(roles.into_iter().fold(sight, |sight, (space, role)| sight.up_to(space, level(role))))
}

fn level(role: Role) -> Level {
    match role {
        Role::Coordinator => Level::Confidential,
        Role::Officer => Level::Team,
        Role::Reader => Level::Member,
    }
}
