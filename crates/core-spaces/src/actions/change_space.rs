//! Changes a space's name and who may know of it.

use kernel::{Happening, MultiText, Occasion, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};

use super::create_space::shown;
use crate::rules::access::{Allowed, ChangeSpace};
use crate::rules::{Space, Visibility, space_name};
use crate::store::space;

/// Saves name and visibility; the version is the one that was edited. Refused with
/// `changed-meanwhile` where somebody else saved first, with `space-name-missing` or
/// `space-name-too-long`.
pub fn change_space(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangeSpace>,
    version: i64,
    (name, visibility): (MultiText, Visibility),
) -> Result<()> {
    let before = space::get(tx, allowed.space())?;
    let after = Space { name: space_name(name)?, visibility, version, ..before.clone() };
    if !space::update(tx, &after)? {
        return Err(Refusal::new("changed-meanwhile").kind(RefusalKind::Conflict).into());
    }
    let happening = Happening::new("space.changed", Ref::new("space", before.id)).in_space(before.id);
    record(tx, occasion, &happening.before(shown(&before)).after(shown(&after)))?;
    Ok(())
}
