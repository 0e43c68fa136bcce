//! Ends a role in a space.

use jiff::civil::Date;
use kernel::{Error, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};

use super::grant_role::shown;
use crate::rules::access::{Allowed, GrantRoles};
use crate::rules::{Ending, LastDay};
use crate::store::role::{self, RoleId};
use crate::store::space;

/// Ends a role today or at once; one that has not run for a day is taken back. Refused with
/// `role-over`, or with `last-coordinator` where nobody else coordinates from then on.
pub fn end_role(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<GrantRoles>,
    id: RoleId,
    (last, today): (LastDay, Date),
) -> Result<()> {
    // Two coordinators who end each other's role at the same moment go one after the other.
    space::lock(tx, allowed.space())?;
    let roles = role::of_space(tx, allowed.space())?;
    let before = roles.iter().find(|named| named.id == id).map(|named| named.granted.clone()).ok_or(Error::Missing)?;
    let others = roles.iter().filter(|named| named.id != id).map(|named| &named.granted);
    let ending = before.ending(last, today, others)?;
    let about = |kind| Happening::new(kind, Ref::new("role", id)).in_space(allowed.space()).before(shown(&before));
    let happening = match ending {
        Ending::After(day) => {
            role::end(tx, id, day)?;
            let mut after = before.clone();
            after.term.until = Some(day);
            about("role.ended").after(shown(&after))
        }
        Ending::TakenBack => {
            role::remove(tx, id)?;
            about("role.withdrawn")
        }
    };
    record(tx, occasion, &happening)?;
    Ok(())
}
