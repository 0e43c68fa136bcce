//! Erases contact details that are older than a space keeps them.

use jiff::civil::Date;
use kernel::{Happening, Lang, Occasion, Ref, Result};
use kit_db::{Tx, activity, record};
use serde_json::json;

use crate::rules::{Erasure, ErasureId, RegisterPersonId, due};
use crate::store;
use crate::store::erasure::{Erased, Kept};

/// How many persons one transaction looks at.
const AT_ONCE: i64 = 200;

/// Erases what is due on this day among the next persons after this one, and says where to go on; nothing
/// when all were looked at. The names of posts and organisations stay.
pub fn erase_old_details(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    today: Date,
    after: Option<RegisterPersonId>,
) -> Result<Option<RegisterPersonId>> {
    let candidates = store::erasure::candidates(tx, after, today, today, AT_ONCE)?;
    for kept in &candidates {
        let what = due(kept.confirmed_on, kept.in_office, kept.keep_months, today);
        if let Some(what) = what.filter(|what| *what == Erasure::Person || kept.has_details) {
            erase(tx, occasion, today, kept, what)?;
        }
    }
    Ok(candidates.last().map(|last| last.person))
}

fn erase(tx: &mut Tx<'_>, occasion: &Occasion, today: Date, kept: &Kept, what: Erasure) -> Result<()> {
    // The last post and its organisation are all that is left to know somebody by.
    let held = store::tenure::of_persons(tx, &[kept.person])?;
    let known_as = held.first().map(|last| last.known_as(Lang::Fi)).unwrap_or_default();
    store::person::erase(tx, kept.person, what == Erasure::Person, occasion.at)?;
    if what == Erasure::Person {
        forget_in_log(tx, occasion, kept.person)?;
    }
    let id = ErasureId::new(occasion.at, &occasion.chance);
    let happening = Happening::new("register-person.erased", Ref::new("register-person", kept.person));
    record(tx, occasion, &happening.in_space(kept.space).after(json!({ "what": what.name(), "known_as": known_as })))?;
    store::erasure::insert(tx, id, kept, &Erased { on: today, what, known_as })
}

/// Takes out of the log what it told of the person and of the entries that were merged into it, since the name
/// stands there. That something happened, when, and by whom, stays.
pub(super) fn forget_in_log(tx: &mut Tx<'_>, occasion: &Occasion, person: RegisterPersonId) -> Result<()> {
    let mut entries = store::person::doubles(tx, person)?;
    entries.push(person);
    for entry in entries {
        let subject = Ref::new("register-person", entry);
        let mut before = None;
        loop {
            let told = activity::of_subject(tx, &subject, before, AT_ONCE)?;
            for one in told.iter().filter(|one| one.content.is_some()) {
                activity::erase(tx, occasion, one.seq)?;
            }
            match told.last() {
                Some(last) => before = Some(last.seq),
                None => break,
            }
        }
    }
    Ok(())
}
