//! Changes what is to be given out, as long as it is a draft; here is also what the verbs of disclosures share.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{changed_meanwhile, same_version};
use crate::rules::DisclosureId;
use crate::rules::access::PrepareDisclosure;
use crate::rules::disclosure::{Disclosure, DisclosureChange};
use crate::store;

/// Changes a draft's period and fields; refused with `changed-meanwhile`, and as [`Disclosure::changed`] says.
pub fn change_disclosure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<PrepareDisclosure>,
    today: Date,
    (id, version): (DisclosureId, i64),
    change: &DisclosureChange,
) -> Result<Disclosure> {
    let before = store::disclosure::get(tx, allowed.space(), id)?;
    let mut after = before.clone().changed(change, today).map_err(Error::Refused)?;
    same_version(version, before.version)?;
    if !store::disclosure::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening("disclosure.changed", &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}

pub(super) fn happening(kind: &'static str, disclosure: &Disclosure) -> Happening {
    Happening::new(kind, Ref::new("disclosure", disclosure.id)).in_space(disclosure.space)
}

/// What the log keeps of a disclosure: which it is, and not what it says of people.
pub(super) fn seen(disclosure: &Disclosure) -> Value {
    let Disclosure { kind, period, fields, .. } = disclosure;
    json!({ "kind": kind.name(), "period": period, "fields": fields.to_string() })
}
