//! Where a page of a space is: the space, how the reader stands in it, the way back.

use kernel::{Result, SpaceId};
use kit_db::Tx;
use kit_web::Reader;
use kit_web::shell::{Link, Shell};

use crate::rules::Space;
use crate::rules::access::{Act, Allowed, Standing};
use crate::words as t;
use crate::{standing, store};

/// A space that the reader may do something with.
pub struct Place {
    /// The space.
    pub space: Space,
    /// How the reader stands in it.
    pub standing: Standing,
}

impl Place {
    /// Finds the space of the address and asks whether the reader may do this in it: two statements.
    pub fn open<A: Act>(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<(Self, Allowed<A>)> {
        let standing = standing(tx, reader, space)?;
        let allowed = standing.allow::<A>()?;
        Ok((Self { space: store::space::get(tx, space)?, standing }, allowed))
    }

    /// Whether the reader may also do this.
    pub fn may<A: Act>(&self) -> bool {
        self.standing.may::<A>()
    }

    /// The space's name in the reader's language, or the best there is.
    pub fn name(&self, reader: &Reader) -> String {
        self.space.name.pick(reader.lang).0.to_owned()
    }

    /// The shell of the page of roles. Only administrators come from the list of spaces; others have the first page.
    pub fn shell(&self, reader: &Reader, title: impl Into<String>) -> Shell {
        let mut shell = reader.shell(title);
        shell.breadcrumbs = vec![if self.standing.administrator {
            Link::new(t::spaces(reader.lang), "/spaces")
        } else {
            Link::new(kit_web::words::first_page(reader.lang), "/")
        }];
        shell
    }

    /// The shell of a page beneath the page of roles.
    pub fn shell_in_roles(&self, reader: &Reader, title: impl Into<String>) -> Shell {
        let mut shell = self.shell(reader, title);
        shell.breadcrumbs.push(Link::new(t::roles_of(reader.lang, self.name(reader)), roles_href(self.space.id)));
        shell
    }
}

/// The address of the page that says who may do what in a space.
pub(super) fn roles_href(space: SpaceId) -> String {
    format!("/spaces/{space}/roles")
}
