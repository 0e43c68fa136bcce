//! Makes a space in which an organisation's people work together.

use core_people::store::organisation;
use kernel::{Happening, MultiText, Occasion, OrganisationId, Ref, Result, SpaceId};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use crate::rules::{Space, Visibility, space_name};
use crate::store;

/// A new space of an organisation: of whoever administers the installation, or runs the program.
/// Refused with `space-name-missing` or `space-name-too-long`.
pub fn create_space(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    organisation: OrganisationId,
    kind: &str,
    (name, visibility): (MultiText, Visibility),
) -> Result<Space> {
    let organisation = organisation::get(tx, organisation)?.id;
    let id = SpaceId::new(occasion.at, &occasion.chance);
    let space = Space { id, kind: kind.to_owned(), organisation, name: space_name(name)?, visibility, version: 1 };
    store::space::insert(tx, &space, occasion.at)?;
    record(tx, occasion, &Happening::new("space.created", Ref::new("space", id)).in_space(id).after(shown(&space)))?;
    Ok(space)
}

/// What the activity log keeps of a space.
pub(super) fn shown(space: &Space) -> Value {
    json!({ "name": space.name, "kind": space.kind, "visibility": space.visibility.name() })
}
