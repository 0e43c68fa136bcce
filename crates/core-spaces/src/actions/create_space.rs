//! Makes a space in which an organisation's people work together.

use kernel::{Error, Happening, MultiText, Occasion, OrganisationId, Ref, Result, SpaceId};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use crate::rules::{KINDS, Space, Visibility};
use crate::store;

/// A new space of an organisation: of whoever administers the installation, or runs the program.
/// Refused with `space-name-missing` or `name-too-long`.
pub fn create_space(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    organisation: OrganisationId,
    kind: &str,
    (name, visibility): (MultiText, Visibility),
) -> Result<Space> {
    if !KINDS.contains(&kind) {
        return Err(Error::BadRequest(format!("no space is for this: {kind}")));
    }
    let id = SpaceId::new(occasion.at, &occasion.chance);
    let kind = kind.to_owned();
    let space = Space { id, kind, organisation, name: MultiText::default(), visibility, version: 1 }.named(name)?;
    store::space::insert(tx, &space, occasion.at)?;
    record(tx, occasion, &Happening::new("space.created", Ref::new("space", id)).in_space(id).after(shown(&space)))?;
    Ok(space)
}

/// What the activity log keeps of a space.
pub(super) fn shown(space: &Space) -> Value {
    json!({ "name": space.name, "kind": space.kind, "visibility": space.visibility.name() })
}
