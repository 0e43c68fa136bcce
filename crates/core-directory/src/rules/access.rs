//! Who may tell what of an organisation.

use kernel::{Error, OrganisationId, Refusal, RefusalKind};
use kit_web::{Access, Viewer};

/// Leave to change what the directory tells of an organisation. Nothing else makes one.
#[derive(Debug)]
pub struct MayTell {
    organisation: OrganisationId,
}

impl MayTell {
    /// The row of the table of routes.
    pub fn needed() -> Access {
        Access::Act { name: "tell-of-organisation", roles: vec!["representative", "administrator"] }
    }

    /// Leave for the installation itself: imports, the command line, demonstration data.
    pub fn for_installation(organisation: OrganisationId) -> Self {
        Self { organisation }
    }

    /// Leave for those who act for the organisation, and for those who administer the installation.
    pub fn of(viewer: &Viewer, organisation: OrganisationId) -> Result<Self, Error> {
        if may_tell(viewer, organisation) {
            return Ok(Self { organisation });
        }
        Err(Refusal::new("not-for-you").kind(RefusalKind::Forbidden).into())
    }

    /// Of which organisation.
    pub fn organisation(&self) -> OrganisationId {
        self.organisation
    }
}

/// Whether they may, for pages that show or hide a link.
pub fn may_tell(viewer: &Viewer, organisation: OrganisationId) -> bool {
    viewer.administrator || viewer.acting_for.as_ref().is_some_and(|(acting_for, _)| *acting_for == organisation)
}

#[cfg(test)]
mod tests {
    use super::MayTell;
    use kernel::{AccountId, Chance, Lang, Moment, OrganisationId, PersonId};
    use kit_web::Viewer;

    #[test]
    fn who_acts_for_an_organisation_tells_of_it() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let [own, other] = [OrganisationId::new(at, &chance), OrganisationId::new(at, &chance)];
        let viewer = |acting_for: Option<OrganisationId>, administrator| Viewer {
            account: AccountId::new(at, &chance),
            person: PersonId::new(at, &chance),
            name: "Aino".into(),
            lang: Lang::Fi,
            acting_for: acting_for.map(|id| (id, "Kaupunki".into())),
            administrator,
        };
        assert_eq!(MayTell::of(&viewer(Some(own), false), own).unwrap().organisation(), own);
        assert!(MayTell::of(&viewer(Some(own), false), other).is_err());
        assert!(MayTell::of(&viewer(None, false), own).is_err());
        assert!(MayTell::of(&viewer(None, true), other).is_ok());
    }
}
