use kernel::{Happening, Occasion, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};

use super::add_organisation::shown;
use crate::rules::Organisation;
use crate::store::organisation;

/// Changes an organisation, of which the version is the one that was edited. Refused with
/// `changed-meanwhile` where somebody else saved first.
pub fn change_organisation(tx: &mut Tx<'_>, occasion: &Occasion, after: &Organisation) -> Result<()> {
    let before = organisation::get(tx, after.id)?;
    if !organisation::update(tx, after)? {
        return Err(Refusal::new("changed-meanwhile").kind(RefusalKind::Conflict).into());
    }
    let happening = Happening::new("organisation.changed", Ref::new("organisation", after.id));
    record(tx, occasion, &happening.before(shown(&before)?).after(shown(after)?))?;
    Ok(())
}
