//! Gives somebody a secret address for their calendar, or another one.

use kernel::{Error, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};

use crate::rules::FeedId;
use crate::store;

/// Gives who acts a new feed; the address of the one before leads nowhere from now on. Missing where nobody acts.
pub fn renew_feed(tx: &mut Tx<'_>, occasion: &Occasion) -> Result<FeedId> {
    let person = occasion.actor.person().ok_or(Error::Missing)?;
    let id = FeedId::new(occasion.at, &occasion.chance);
    store::feed::replace(tx, person, id, occasion.at)?;
    record(tx, occasion, &Happening::new("calendar-feed.renewed", Ref::new("person", person)))?;
    Ok(id)
}
