//! Gives somebody a role in a space.

use core_people::store::person;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use crate::rules::GrantedRole;
use crate::rules::access::{Allowed, GrantRoles};
use crate::store::role::{self, RoleId};
use crate::store::space;

/// Gives a person a role for a term. Refused with `role-there` where the person has it on some of
/// these days already.
pub fn grant_role(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<GrantRoles>,
    granted: &GrantedRole,
) -> Result<RoleId> {
    space::lock(tx, allowed.space())?;
    person::get(tx, granted.person)?;
    let there = role::of_space(tx, allowed.space())?;
    let granted = granted.clone().beside(there.iter().map(|named| &named.granted))?;
    let id = RoleId::new(occasion.at, &occasion.chance);
    role::insert(tx, id, allowed.space(), &granted)?;
    let happening = Happening::new("role.granted", Ref::new("role", id)).in_space(allowed.space());
    record(tx, occasion, &happening.after(shown(&granted)))?;
    Ok(id)
}

/// What the activity log keeps of a granted role.
pub(super) fn shown(granted: &GrantedRole) -> Value {
    json!({
        "person": granted.person.to_string(),
        "role": granted.role.name(),
        "since": granted.term.since.to_string(),
        "until": granted.term.until.map(|day| day.to_string()),
    })
}
