//! Who may do what in a space: an action demands an [`Allowed`] of its act, and only a [`Standing`]
//! gives one.

use std::marker::PhantomData;

use kernel::{Error, PersonId, Refusal, RefusalKind, SpaceId};
use kit_web::Access;

use super::{Role, Visibility};

/// Something that can be done in a space.
pub trait Act {
    /// Its name, as the table of routes shows it.
    const NAME: &'static str;
    /// The roles that may.
    const ROLES: &'static [Role];
    /// Whether everybody may where the space is public: only ever for reading.
    const PUBLIC: bool = false;
    /// Whether those who administer the installation may without a role in the space.
    const ADMINISTRATOR: bool = false;
}

/// The row of the table of routes for an act.
pub fn needs<A: Act>() -> Access {
    let mut roles: Vec<&'static str> = A::ROLES.iter().map(|role| role.name()).collect();
    if A::ADMINISTRATOR {
        roles.push("administrator");
    }
    if A::PUBLIC { Access::ActOrPublic { name: A::NAME, roles } } else { Access::Act { name: A::NAME, roles } }
}

/// How somebody stands in a space today.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Which space.
    pub space: SpaceId,
    /// Who; nobody where the reader is not signed in.
    pub person: Option<PersonId>,
    /// Who may know of the space.
    pub visibility: Visibility,
    /// The roles that run today.
    pub roles: Vec<Role>,
    /// Whether the person administers the installation.
    pub administrator: bool,
}

impl Standing {
    /// Leave to do this. Who has no business in the space is answered as if it did not exist;
    /// who has, is told that the role does not allow it.
    pub fn allow<A: Act>(&self) -> Result<Allowed<A>, Error> {
        if self.may::<A>() {
            return Ok(Allowed { space: self.space, person: self.person, act: PhantomData });
        }
        if self.knows_of_it() {
            return Err(Refusal::new("not-for-you").kind(RefusalKind::Forbidden).into());
        }
        Err(Error::Missing)
    }

    /// Whether this is allowed, for pages that show or hide a link.
    pub fn may<A: Act>(&self) -> bool {
        let by_role = self.roles.iter().any(|role| A::ROLES.contains(role));
        let by_office = A::ADMINISTRATOR && self.administrator;
        let by_publicity = A::PUBLIC && self.visibility == Visibility::Public;
        by_role || by_office || by_publicity
    }

    /// Whether the person works in the space, and so sees more than the public.
    pub fn is_inside(&self) -> bool {
        !self.roles.is_empty()
    }

    fn knows_of_it(&self) -> bool {
        self.is_inside() || self.administrator || (self.visibility == Visibility::Public && self.person.is_some())
    }
}

/// Leave to do an act in a space. Nothing else makes one, so an action that takes it was allowed.
#[derive(Debug)]
pub struct Allowed<A> {
    space: SpaceId,
    person: Option<PersonId>,
    act: PhantomData<A>,
}

impl<A> Allowed<A> {
    /// Leave for the installation itself: the command line, a job, demonstration data. They act
    /// for whoever runs the program.
    pub fn for_installation(space: SpaceId) -> Self {
        Self { space, person: None, act: PhantomData }
    }

    /// In which space.
    pub fn space(&self) -> SpaceId {
        self.space
    }

    /// Who may.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }
}

/// Changes who may do what in a space.
#[derive(Debug)]
pub struct GrantRoles;
impl Act for GrantRoles {
    const NAME: &'static str = "grant-roles";
    const ROLES: &'static [Role] = &[Role::Coordinator];
    const ADMINISTRATOR: bool = true;
}

/// Sees who may do what in a space.
#[derive(Debug)]
pub struct SeeRoles;
impl Act for SeeRoles {
    const NAME: &'static str = "see-roles";
    const ROLES: &'static [Role] = &[Role::Coordinator, Role::Officer, Role::Reader];
    const ADMINISTRATOR: bool = true;
}

/// Changes a space's name and who may know of it.
#[derive(Debug)]
pub struct ChangeSpace;
impl Act for ChangeSpace {
    const NAME: &'static str = "change-space";
    const ROLES: &'static [Role] = &[Role::Coordinator];
    const ADMINISTRATOR: bool = true;
}

#[cfg(test)]
mod tests {
    use super::{Act, ChangeSpace, GrantRoles, SeeRoles, Standing};
    use crate::rules::{Role, Visibility};
    use kernel::{Chance, Error, Moment, PersonId, RefusalKind, SpaceId};

    struct Read;
    impl Act for Read {
        const NAME: &'static str = "read";
        const ROLES: &'static [Role] = &[Role::Reader];
        const PUBLIC: bool = true;
    }

    fn standing(roles: &[Role], visibility: Visibility, administrator: bool) -> Standing {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let person = Some(PersonId::new(at, &chance));
        Standing { space: SpaceId::new(at, &chance), person, visibility, roles: roles.to_vec(), administrator }
    }

    fn answer<A: Act>(standing: &Standing) -> &'static str {
        match standing.allow::<A>() {
            Ok(_) => "yes",
            Err(Error::Missing) => "missing",
            Err(Error::Refused(refusals)) if refusals[0].kind == RefusalKind::Forbidden => "no",
            Err(_) => "broken",
        }
    }

    #[test]
    fn each_role_gets_what_its_row_says() {
        let table = [
            (vec![Role::Coordinator], false, "yes", "yes", "no"),
            (vec![Role::Officer], false, "no", "yes", "no"),
            (vec![Role::Reader], false, "no", "yes", "yes"),
            (vec![], true, "yes", "yes", "no"),
            (vec![], false, "missing", "missing", "missing"),
        ];
        for (roles, administrator, grant, see, read) in table {
            let standing = standing(&roles, Visibility::Members, administrator);
            let answers = (answer::<GrantRoles>(&standing), answer::<SeeRoles>(&standing), answer::<Read>(&standing));
            assert_eq!(answers, (grant, see, read), "{roles:?} {administrator}");
            assert_eq!(answer::<ChangeSpace>(&standing), grant, "{roles:?} {administrator}");
        }
    }

    #[test]
    fn a_public_space_is_read_by_everybody_and_changed_by_nobody_else() {
        let mut standing = standing(&[], Visibility::Public, false);
        assert_eq!(answer::<Read>(&standing), "yes");
        assert_eq!(answer::<GrantRoles>(&standing), "no");
        standing.person = None;
        assert_eq!(answer::<Read>(&standing), "yes");
        assert_eq!(answer::<GrantRoles>(&standing), "missing");
    }
}
