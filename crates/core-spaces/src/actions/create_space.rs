//! Makes a space in which an organisation's people work together.

use kernel::{Happening, MultiText, Occasion, OrganisationId, Ref, Result, SpaceId};
use kit_db::{Tx, record};
use serde_json::json;

use crate::rules::{Space, Visibility};
use crate::store;

/// A new space of an organisation: of whoever administers the installation, or runs the program.
pub fn create_space(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    organisation: OrganisationId,
    kind: &str,
    (name, visibility): (MultiText, Visibility),
) -> Result<Space> {
    let id = SpaceId::new(occasion.at, &occasion.chance);
    let kind = kind.to_owned();
    let space = Space { id, kind, organisation, name: MultiText::default(), visibility, version: 1 }.named(name)?;
    store::space::insert(tx, &space, occasion.at)?;
    let what = json!({ "name": space.name, "kind": space.kind, "visibility": visibility.name() });
    record(tx, occasion, &Happening::new("space.created", Ref::new("space", id)).in_space(id).after(what))?;
    Ok(space)
}
