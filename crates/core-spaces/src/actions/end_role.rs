//! Ends somebody's role in a space.

use jiff::civil::Date;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};

use super::grant_role::shown;
use crate::rules::access::{Allowed, EndRole, GrantRoles, Standing};
use crate::store::role::{self, NamedRole, RoleId};

/// What became of the role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It has a last day.
    OnDay,
    /// It had not begun and is taken back.
    TakenBack,
}

/// Leave to end this role: everybody may end their own; others' whoever grants roles.
fn allowed_to_end(standing: &Standing, ended: &NamedRole) -> Result<Allowed<EndRole>> {
    let allowed = standing.allow::<EndRole>()?;
    if allowed.person() != Some(ended.granted.person) {
        standing.allow::<GrantRoles>()?;
    }
    Ok(allowed)
}

/// Ends a role after this day; one that has not begun is taken back. From the next request on, what
/// it allowed is refused. Refused with `term-backwards`, `role-over` or `last-coordinator`.
pub fn end_role(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    standing: &Standing,
    id: RoleId,
    (until, today): (Date, Date),
) -> Result<Ended> {
    let ended = role::get(tx, standing.space, id)?;
    let space = allowed_to_end(standing, &ended)?.space();
    let before = ended.granted;
    if before.term.is_ahead(today) {
        role::remove(tx, id)?;
        let happening = Happening::new("role.taken-back", Ref::new("role", id)).in_space(space);
        record(tx, occasion, &happening.before(shown(&before)))?;
        return Ok(Ended::TakenBack);
    }
    let after = before.clone().ending(until, &role::others(tx, space, Some(id))?, today)?;
    role::end(tx, id, until)?;
    let happening = Happening::new("role.ended", Ref::new("role", id)).in_space(space);
    record(tx, occasion, &happening.before(shown(&before)).after(shown(&after)))?;
    Ok(Ended::OnDay)
}
