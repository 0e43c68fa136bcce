//! Where a page of a handbook is: the handbook, the plans that follow it, how the reader stands.
// tidy: no template because it is where pages are, not a page

use core_spaces::rules::Visibility;
use core_spaces::{Act, Allowed, Standing, standing};
use kernel::Result;
use kit_db::Tx;
use kit_web::Reader;
use kit_web::shell::{Link, Shell};

use crate::rules::{Handbook, HandbookId, Plan};
use crate::store;
use crate::words as t;

/// A handbook that the reader may do something with.
pub(super) struct HandbookPlace {
    /// The handbook with its chapters and tools.
    pub handbook: Handbook,
    /// The plans that follow it, the latest first.
    pub plans: Vec<Plan>,
    /// How the reader stands in its space.
    pub standing: Standing,
}

impl HandbookPlace {
    /// Finds the handbook of the address and asks whether the reader may do this with it. A handbook
    /// is as public as the plans that follow it.
    pub fn open<A: Act>(tx: &mut Tx<'_>, reader: &Reader, id: HandbookId) -> Result<(Self, Allowed<A>)> {
        let handbook = store::handbook::get(tx, id)?;
        let plans = store::plan::of_handbook(tx, id)?;
        let mut standing = standing(tx, reader, handbook.space)?;
        let is_public = plans.iter().any(|plan| plan.visibility == Visibility::Public);
        standing.visibility = if is_public { Visibility::Public } else { Visibility::Members };
        let allowed = standing.allow::<A>()?;
        Ok((Self { handbook, plans, standing }, allowed))
    }

    /// Whether the reader may also do this.
    pub fn may<A: Act>(&self) -> bool {
        self.standing.may::<A>()
    }

    /// The handbook's address.
    pub fn href(&self) -> String {
        handbook_href(self.handbook.id)
    }

    /// The shell of a page beneath the handbook's.
    pub fn shell(&self, reader: &Reader, title: impl Into<String>) -> Shell {
        let mut shell = reader.shell(title);
        shell.breadcrumbs =
            vec![Link::new(t::handbooks(reader.lang), "/handbooks"), Link::new(&self.handbook.title, self.href())];
        shell
    }
}

/// The address of a handbook.
pub(crate) fn handbook_href(handbook: HandbookId) -> String {
    format!("/handbooks/{handbook}")
}
