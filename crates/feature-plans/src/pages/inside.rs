//! In which spaces the reader has a role, for pages that go over all spaces.
// tidy: no template because pages stand on it, and it is none

use core_spaces::Act;
use core_spaces::rules::{Role, Space, Visibility};
use core_spaces::store::{role, space};
use jiff::civil::Date;
use kernel::{Result, SpaceId};
use kit_db::Tx;
use kit_web::Reader;

use crate::rules::renewal::has_begun;
use crate::rules::{Plan, PlanId};
use crate::{SPACE_KIND, store};

/// The spaces for plans, and where among them the reader has a role.
pub(crate) struct Inside {
    /// Whether the reader administers the installation, and so sees every space from inside.
    pub administers: bool,
    /// The reader's roles that run today.
    pub roles: Vec<(SpaceId, Role)>,
    spaces: Vec<Space>,
}

impl Inside {
    /// Two statements; one for visitors.
    pub fn load(tx: &mut Tx<'_>, reader: &Reader) -> Result<Self> {
        let roles = match &reader.viewer {
            Some(viewer) => role::spaces_of(tx, viewer.person, SPACE_KIND, reader.today)?,
            None => Vec::new(),
        };
        let administers = reader.viewer.as_ref().is_some_and(|viewer| viewer.administrator);
        Ok(Self { administers, roles, spaces: space::of_kind(tx, SPACE_KIND)? })
    }

    /// Whether the reader has a role in this space.
    pub fn has_role(&self, space: SpaceId) -> bool {
        self.roles.iter().any(|(own, _)| *own == space)
    }

    /// Whether the reader sees this space from inside.
    pub fn is_inside(&self, space: SpaceId) -> bool {
        self.administers || self.has_role(space)
    }

    /// Whether one of the reader's roles in this space allows this.
    pub fn may<A: Act>(&self, space: SpaceId) -> bool {
        self.roles.iter().any(|(own, role)| *own == space && A::ROLES.contains(role))
    }

    /// The plans that the reader sees from inside, the latest year first.
    pub fn plans(&self, tx: &mut Tx<'_>) -> Result<Vec<Plan>> {
        if self.administers {
            return store::plan::all(tx);
        }
        let own: Vec<SpaceId> = self.roles.iter().map(|(space, _)| *space).collect();
        store::plan::of_spaces(tx, &own)
    }

    /// In whose place another plan has come that the reader sees as well: one statement.
    pub fn superseded(&self, tx: &mut Tx<'_>, plans: &[PlanId], today: Date) -> Result<Vec<PlanId>> {
        let sees =
            |new: &Plan| has_begun(new, today) && (new.visibility == Visibility::Public || self.is_inside(new.space));
        let superseded = store::renewal::superseded(tx, plans)?;
        Ok(superseded.into_iter().filter(|(_, new)| sees(new)).map(|(old, _)| old).collect())
    }

    /// Whether the reader coordinates any of them.
    pub fn coordinates(&self) -> bool {
        self.roles.iter().any(|(_, role)| *role == Role::Coordinator)
    }

    /// The name of a space in the reader's language.
    pub fn name(&self, reader: &Reader, space: SpaceId) -> &str {
        self.spaces.iter().find(|one| one.id == space).map_or("", |one| one.name.pick(reader.lang).0)
    }
}
