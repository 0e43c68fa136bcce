//! Prepares what is given out of the contact log.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};

use super::change_disclosure::{happening, seen};
use crate::rules::DisclosureId;
use crate::rules::access::PrepareDisclosure;
use crate::rules::disclosure::{Disclosure, DisclosureChange, DisclosureKind};
use crate::store;

/// Prepares an extract or a list of meetings, as a draft; refused as [`DisclosureChange::check`] says.
pub fn prepare_disclosure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<PrepareDisclosure>,
    today: Date,
    kind: DisclosureKind,
    change: &DisclosureChange,
) -> Result<Disclosure> {
    change.check(kind, today).map_err(Error::Refused)?;
    let draft = Disclosure {
        id: DisclosureId::new(occasion.at, &occasion.chance),
        space: allowed.space(),
        kind,
        period: change.period,
        fields: change.fields.of(kind),
        approved: None,
        withdrawn: None,
        version: 1,
    };
    store::disclosure::insert(tx, &draft, occasion.at, occasion.actor.person())?;
    record(tx, occasion, &happening("disclosure.prepared", &draft).after(seen(&draft)))?;
    Ok(draft)
}
