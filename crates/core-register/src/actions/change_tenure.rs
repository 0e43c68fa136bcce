//! Changes who holds a post from when until when.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::{add_tenure, changed_meanwhile, of_tenure, same_version, seen_tenure};
use crate::rules::access::KeepRegister;
use crate::rules::{Tenure, TenureChange, TenureId};
use crate::store;

/// Changes a tenure; refused with `changed-meanwhile` where it is not this version any more.
pub fn change_tenure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    (id, version): (TenureId, i64),
    change: &TenureChange,
) -> Result<Tenure> {
    let before = store::tenure::get(tx, allowed.space(), id)?;
    same_version(version, before.tenure.version)?;
    let person = store::person::known(tx, allowed.space(), before.tenure.person)?;
    let post = add_tenure::post(tx, occasion, allowed, change)?;
    let (term, since, until) = (change.term.clone(), change.since, change.until);
    let mut after = Tenure { post: post.id, term, since, until, ..before.tenure.clone() };
    if !store::tenure::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let happening = of_tenure("tenure.changed", &person, &after);
    record(
        tx,
        occasion,
        &happening.before(seen_tenure(&before.post, &before.tenure)).after(seen_tenure(&post, &after)),
    )?;
    Ok(after)
}
