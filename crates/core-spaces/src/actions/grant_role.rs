//! Gives somebody a role in a space.

use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::json;

use crate::rules::GrantedRole;
use crate::rules::access::{Allowed, GrantRoles};
use crate::store::role::{self, RoleId};

/// Gives a person a role for a term. Granting what runs already makes a second row, which ends by itself.
pub fn grant_role(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<GrantRoles>,
    granted: &GrantedRole,
) -> Result<RoleId> {
    let id = RoleId::new(occasion.at, &occasion.chance);
    role::insert(tx, id, allowed.space(), granted)?;
    let what = json!({
        "person": granted.person.to_string(),
        "role": granted.role.name(),
        "since": granted.term.since.to_string(),
        "until": granted.term.until.map(|day| day.to_string()),
    });
    record(tx, occasion, &Happening::new("role.granted", Ref::new("role", id)).in_space(allowed.space()).after(what))?;
    Ok(id)
}
