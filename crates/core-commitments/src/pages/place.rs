//! Where a page of commitments is: the space, how far its reader sees in it, the way back.
// tidy: no template because it is where pages are, not a page

use std::ops::Deref;

use core_spaces::{Act, Allowed};
use kernel::{Error, Result, SpaceId};
use kit_db::Tx;
use kit_web::shell::{Link, Shell};
use kit_web::{Form, Reader};

pub use crate::addresses::duty_href;
pub(super) use crate::addresses::{WORK, commitment_href, commitments_href};
use crate::rules::{CommitmentId, DutyId, Level};
use crate::store;
use crate::store::work::{Asked, Sight, Work};
use crate::words as t;

/// A space with whose commitments the reader may do something.
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

    /// How far the reader sees in this space.
    pub fn sight(&self) -> Sight {
        let level = Level::of(&self.standing.roles);
        Sight { person: self.standing.person, spaces: level.map(|level| (self.space.id, level)).into_iter().collect() }
    }

    /// The duty with this id, if the reader may see it; missing otherwise.
    pub fn duty(&self, tx: &mut Tx<'_>, id: DutyId) -> Result<Work> {
        let asked = Asked { duty: Some(id), ..Asked::default() };
        store::work::list(tx, &self.sight(), &asked, (0, 1))?.pop().ok_or(Error::Missing)
    }

    /// The duties of the commitment with this id as far as the reader may see them, in their order; missing where that
    /// is none.
    pub fn duties(&self, tx: &mut Tx<'_>, id: CommitmentId) -> Result<Vec<Work>> {
        let asked = Asked { commitment: Some(id), ..Asked::default() };
        let duties = store::work::list(tx, &self.sight(), &asked, (0, MOST))?;
        if duties.is_empty() { Err(Error::Missing) } else { Ok(duties) }
    }

    /// The address of the list of commitments.
    pub fn href(&self) -> String {
        commitments_href(self.space.id)
    }

    /// The shell of a page beneath the list of commitments.
    pub fn shell(&self, reader: &Reader, title: &str) -> Shell {
        let mut shell = reader.shell(title);
        shell.breadcrumbs = vec![
            Link::new(t::my_work(reader.lang), WORK),
            Link::new(t::commitments_of(reader.lang, self.name(reader)), self.href()),
        ];
        shell
    }

    /// The shell of a page beneath a duty.
    pub fn shell_in_duty(&self, reader: &Reader, title: &str, work: &Work) -> Shell {
        let mut shell = self.shell(reader, title);
        let terms = &work.commitment.terms;
        shell.breadcrumbs.push(Link::new(&terms.title, duty_href(self.space.id, work.duty.id)).lang(terms.lang));
        shell
    }
}

/// The most duties of one commitment that a page shows.
const MOST: i64 = 1_000;

/// How far a reader sees in all their spaces: one statement.
pub(super) fn sight(tx: &mut Tx<'_>, reader: &Reader) -> Result<Sight> {
    Sight::of(tx, reader.viewer()?.person, reader.today)
}

/// The spaces that an address names, to see these alone; none where it asks for all.
pub(super) fn chosen(query: &Form) -> Vec<SpaceId> {
    query.all("space").filter_map(|space| space.parse().ok()).collect()
}

/// The same in the chosen spaces alone, where some are chosen.
pub(super) fn narrowed(mut sight: Sight, chosen: &[SpaceId]) -> Sight {
    sight.spaces.retain(|(space, _)| chosen.is_empty() || chosen.contains(space));
    sight
}
