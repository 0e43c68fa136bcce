//! Counting of tries, so that nobody finds out a code or a password by trying.

use std::net::IpAddr;

use kernel::{Error, Moment, Refusal, Result};
use kit_db::Tx;
use kit_web::Visit;
use kit_web::secret::Secret;

use crate::digest;
use crate::rules::{Email, TryOf, counted_client};
use crate::store::attempt;

/// Something that is tried, with whose tries count.
#[derive(Clone, Debug)]
pub struct Tried {
    of: TryOf,
    whose: String,
}

impl Tried {
    /// Counted for a mail address.
    pub fn for_address(of: TryOf, email: &Email) -> Self {
        Self { of, whose: email.as_str().to_owned() }
    }

    /// Counted for a client.
    pub fn from_client(of: TryOf, client: IpAddr) -> Self {
        Self { of, whose: counted_client(client) }
    }
}

/// Counts tries now, before a form is carried out, in a transaction of their own: a try counts also
/// where what was tried is refused and undone. The refusal is for the form to show.
pub async fn count_now(visit: &Visit, tried: Vec<Tried>) -> Result<Result<(), Refusal>> {
    let came = visit.clone();
    let counting = move |tx: &mut Tx<'_>| count(tx, came.app().secret(), &tried, came.app().clock().now());
    match visit.app().db().write(counting).await {
        Ok(()) => Ok(Ok(())),
        Err(Error::Refused(refusals)) => Ok(refusals.into_iter().next().map_or(Ok(()), Err)),
        Err(error) => Err(error),
    }
}

/// Notes a try, or refuses it with `too-often` where one of its limits is reached.
pub fn count(tx: &mut Tx<'_>, secret: &Secret, tried: &[Tried], at: Moment) -> Result<()> {
    let keys: Vec<String> = tried.iter().map(|tried| digest::of_try(secret, tried.of, &tried.whose)).collect();
    for (tried, key) in tried.iter().zip(&keys) {
        let limit = tried.of.limit();
        let (counted, first) = attempt::since(tx, key, limit.since(at))?;
        limit.allow(counted, first, at)?;
    }
    keys.iter().try_for_each(|key| attempt::insert(tx, key, at))
}
