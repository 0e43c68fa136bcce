//! Gives somebody a secret address for their calendar, or another one.

use kernel::{Error, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::json;

use crate::rules::{FeedId, FeedOf};
use crate::store;

/// Gives who acts a new feed of this; the address of the one before leads nowhere from now on. What is read there is
/// decided at each reading. Missing where nobody acts.
pub fn renew_feed(tx: &mut Tx<'_>, occasion: &Occasion, of: FeedOf) -> Result<FeedId> {
    let person = occasion.actor.person().ok_or(Error::Missing)?;
    let id = FeedId::new(occasion.at, &occasion.chance);
    store::feed::replace(tx, person, (id, of), occasion.at)?;
    let happening = Happening::new("calendar-feed.renewed", Ref::new("person", person));
    record(tx, occasion, &happening.after(json!({ "of": of.to_string() })))?;
    Ok(id)
}
