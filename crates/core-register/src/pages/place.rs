//! Where a page of a register is: the space, how the reader stands in it, the way back.
// tidy: no template because it is where pages are, not a page

use core_spaces::rules::Space;
use core_spaces::{Act, Allowed, Standing, standing};
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::Reader;
use kit_web::shell::{Link, Shell};

use crate::rules::{RegisterImportId, RegisterOrganisationId, RegisterPersonId};
use crate::words as t;

/// The register of a space with which the reader may do something.
pub(super) struct Place {
    /// The space.
    pub space: Space,
    /// How the reader stands in it.
    pub standing: Standing,
}

impl Place {
    /// Finds the space of the address and asks whether the reader may do this: two statements.
    pub fn open<A: Act>(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<(Self, Allowed<A>)> {
        let standing = standing(tx, reader, space)?;
        let allowed = standing.allow::<A>()?;
        Ok((Self { space: core_spaces::store::space::get(tx, space)?, standing }, allowed))
    }

    /// Whether the reader may also do this.
    pub fn may<A: Act>(&self) -> bool {
        self.standing.may::<A>()
    }

    /// The space's name in the reader's language.
    pub fn name(&self, reader: &Reader) -> String {
        self.space.name.pick(reader.lang).0.to_owned()
    }

    /// The address of the register.
    pub fn href(&self) -> String {
        format!("/spaces/{}/register", self.space.id)
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

    /// The address of a list that was brought in.
    pub fn import(&self, id: RegisterImportId) -> String {
        format!("{}/imports/{id}", self.href())
    }

    /// The shell of a page beneath the register; its title says so where something is wrong with a form.
    pub fn shell(&self, reader: &Reader, title: &str, refusals: &[Refusal]) -> Shell {
        let title = if refusals.is_empty() {
            title.to_owned()
        } else {
            format!("{}: {title}", kit_web::words::form_error(reader.lang))
        };
        let mut shell = reader.shell(title);
        shell.breadcrumbs = vec![Link::new(t::register_of(reader.lang, self.name(reader)), self.href())];
        shell
    }

    /// The shell of a page beneath the list of organisations.
    pub fn shell_in_organisations(&self, reader: &Reader, title: &str, refusals: &[Refusal]) -> Shell {
        let mut shell = self.shell(reader, title, refusals);
        shell.breadcrumbs.push(Link::new(t::organisations(reader.lang), self.organisations()));
        shell
    }
}
