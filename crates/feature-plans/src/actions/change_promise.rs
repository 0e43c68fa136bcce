//! Changes promises, and notes what became of them.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::add_promise::{happening, seen};
use super::{changed_meanwhile, same_version};
use crate::rules::access::LogContact;
use crate::rules::{NewPromise, Promise, PromiseId, PromiseState};
use crate::store;

/// What somebody wants a promise to say, and what became of it.
#[derive(Clone, Debug)]
pub struct PromiseChange {
    /// Who promised what by when.
    pub said: NewPromise,
    /// What became of it.
    pub state: PromiseState,
}

/// Changes a promise; refused with `changed-meanwhile` where it is not this version any more.
pub fn change_promise(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<LogContact>,
    (id, version): (PromiseId, i64),
    change: &PromiseChange,
) -> Result<Promise> {
    let before = store::promise::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    change.said.check("body")?;
    let contact = store::contact::get(tx, allowed.space(), before.contact)?;
    let NewPromise { side, who, body, due_on } = change.said.clone();
    let mut after = Promise { side, who, body, due_on, state: change.state.clone(), ..before.clone() };
    if !store::promise::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let happening = happening("promise.changed", &contact, &after);
    record(tx, occasion, &happening.before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}
