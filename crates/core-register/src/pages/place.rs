//! Where a page of a register is: the space, how the reader stands in it, the way back.
// tidy: no template because it is where pages are, not a page

use std::ops::Deref;

use core_spaces::{Act, Allowed};
use kernel::{Result, SpaceId};
use kit_db::Tx;
use kit_web::Reader;
use kit_web::shell::{Link, Shell};

use crate::rules::{PostId, RegisterImportId, RegisterOrganisationId, RegisterPersonId};
use crate::words as t;

/// The register of a space with which the reader may do something: the space's place, and addresses in it.
pub(super) struct Place(core_spaces::Place);

impl Deref for Place {
    type Target = core_spaces::Place;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Place {
    /// Finds the space of the address and asks whether the reader may do this: two statements.
    pub fn open<A: Act>(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<(Self, Allowed<A>)> {
        let (place, allowed) = core_spaces::Place::open(tx, reader, space)?;
        Ok((Self(place), allowed))
    }

    /// The address of the register.
    pub fn href(&self) -> String {
        href(self.space.id)
    }

    /// The address of the list of organisations.
    pub fn organisations(&self) -> String {
        format!("{}/organisations", self.href())
    }

    /// The address of a person's page.
    pub fn person(&self, id: RegisterPersonId) -> String {
        format!("{}/persons/{id}", self.href())
    }

    /// The address of an organisation's page.
    pub fn organisation(&self, id: RegisterOrganisationId) -> String {
        format!("{}/organisations/{id}", self.href())
    }

    /// The address of a post's page.
    pub fn post(&self, id: PostId) -> String {
        format!("{}/posts/{id}", self.href())
    }

    /// The address of a list that was brought in.
    pub fn import(&self, id: RegisterImportId) -> String {
        format!("{}/imports/{id}", self.href())
    }

    /// The shell of a page beneath the register.
    pub fn shell(&self, reader: &Reader, title: &str) -> Shell {
        let mut shell = reader.shell(title);
        shell.breadcrumbs = vec![Link::new(t::register_of(reader.lang, self.name(reader)), self.href())];
        shell
    }

    /// The shell of a page beneath the list of organisations.
    pub fn shell_in_organisations(&self, reader: &Reader, title: &str) -> Shell {
        let mut shell = self.shell(reader, title);
        shell.breadcrumbs.push(Link::new(t::organisations(reader.lang), self.organisations()));
        shell
    }
}

/// The address of a space's register.
pub(crate) fn href(space: SpaceId) -> String {
    format!("/spaces/{space}/register")
}
