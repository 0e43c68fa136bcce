//! Search over all features: which records there are, and what a reader may see of them.

use core_spaces::rules::Role;
use core_spaces::store::role;
use kernel::{Lang, Ref, Result};
use kit_db::Tx;
use kit_feature::{Feature, FoundRecord, Searched};
use kit_search::{Level, Search, Sight};
use kit_web::Reader;

/// Search, and the features that know what is found.
pub struct Searching {
    /// The index.
    pub search: Search,
    features: Vec<Searched>,
}

impl Searching {
    /// Search over these features by this index.
    pub fn of(features: &[Feature], search: Search) -> Self {
        Self { search, features: features.iter().filter_map(|feature| feature.search).collect() }
    }

    /// What the records of a kind are called, in the plural; nothing of a kind that no feature has.
    pub fn label(&self, lang: Lang, kind: &str) -> Option<&'static str> {
        let feature = self.features.iter().find(|feature| feature.source.kinds.contains(&kind))?;
        Some((feature.label)(lang, kind))
    }

    /// Those of these records that are there and that this reader may see.
    pub fn resolve(&self, tx: &mut Tx<'_>, reader: &Reader, records: &[Ref]) -> Result<Vec<FoundRecord>> {
        let mut found = Vec::new();
        for feature in &self.features {
            let own: Vec<Ref> =
                records.iter().filter(|record| feature.source.kinds.contains(&record.kind)).cloned().collect();
            if !own.is_empty() {
                found.extend((feature.resolve)(tx, reader, &own)?);
            }
        }
        Ok(found)
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
