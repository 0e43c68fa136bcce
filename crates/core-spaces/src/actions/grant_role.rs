//! Gives somebody a role in a space.

use core_people::store::person;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use crate::rules::GrantedRole;
use crate::rules::access::{Allowed, GrantRoles};
use crate::store::role::{self, RoleId};

/// Gives a person a role for a term. Refused with `role-held` where they have it at the same time already.
pub fn grant_role(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<GrantRoles>,
    granted: &GrantedRole,
) -> Result<RoleId> {
    person::get(tx, granted.person)?;
    let granted = granted.clone().beside(&role::others(tx, allowed.space(), None)?)?;
    let id = RoleId::new(occasion.at, &occasion.chance);
    role::insert(tx, id, allowed.space(), &granted)?;
    let happening = Happening::new("role.granted", Ref::new("role", id)).in_space(allowed.space());
    record(tx, occasion, &happening.after(shown(&granted)))?;
    Ok(id)
}

/// What the activity log keeps of a granted role.
pub(super) fn shown(granted: &GrantedRole) -> Value {
    json!({
        "person": granted.person,
        "role": granted.role.name(),
        "since": granted.term.since.to_string(),
        "until": granted.term.until.map(|day| day.to_string()),
    })
}
