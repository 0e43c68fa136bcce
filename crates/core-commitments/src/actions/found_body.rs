//! Adds a body to a space.

use core_spaces::Allowed;
use kernel::{Error, Occasion, Refusal, Result};
use kit_db::{Tx, record};

use super::{of_body, seen_body};
use crate::rules::access::KeepBodies;
use crate::rules::{BODIES_LIMIT, Body, BodyChange, BodyId};
use crate::store;

/// Adds a body. Refused as [`BodyChange::check`] refuses, with `body-known` where one is called so already, and with
/// `bodies-too-many`.
pub fn found_body(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepBodies>,
    change: &BodyChange,
) -> Result<Body> {
    change.check().map_err(Error::Refused)?;
    let known = store::body::of_space(tx, allowed.space())?;
    if known.len() >= BODIES_LIMIT {
        return Err(Refusal::new("bodies-too-many").on("name-fi").with("limit", BODIES_LIMIT).into());
    }
    refuse_known(&known, None, change)?;
    let id = BodyId::new(occasion.at, &occasion.chance);
    let body = Body { id, space: allowed.space(), said: change.clone(), version: 1 };
    store::body::insert(tx, &body, occasion.at)?;
    record(tx, occasion, &of_body("body.founded", &body).after(seen_body(&body)))?;
    Ok(body)
}

/// Refuses with `body-known` where another body of the space has one of these names.
pub(super) fn refuse_known(known: &[Body], but: Option<BodyId>, change: &BodyChange) -> Result<(), Refusal> {
    let is_called_so = |lang: &kernel::Lang| {
        let name = change.names.exact(*lang).unwrap_or_default();
        known.iter().any(|body| Some(body.id) != but && body.said.is_called(name))
    };
    let same = kernel::Lang::ALL.into_iter().filter(|lang| change.names.exact(*lang).is_some()).find(is_called_so);
    same.map_or(Ok(()), |lang| Err(Refusal::new("body-known").on(format!("name-{lang}"))))
}
