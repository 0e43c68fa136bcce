use jiff::civil::Date;
use kernel::{Happening, Occasion, PersonId, Ref, Result};
use kit_db::{Tx, record};

use super::add_mandate::shown;
use crate::rules::MandateId;
use crate::store::mandate;

/// Ends a mandate after this day: from the next on the person no longer acts for the organisation.
/// Refused with `mandate-backwards` before its first day.
pub fn end_mandate(tx: &mut Tx<'_>, occasion: &Occasion, person: PersonId, id: MandateId, until: Date) -> Result<()> {
    let before = mandate::get(tx, person, id)?.mandate;
    let after = before.clone().ending(Some(until))?;
    mandate::end(tx, id, after.until)?;
    let happening = Happening::new("mandate.ended", Ref::new("mandate", id));
    record(tx, occasion, &happening.before(shown(&before)).after(shown(&after)))?;
    Ok(())
}
