//! Makes one person of two entries.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Refusal, Result};
use kit_db::{Tx, record};

use super::{of_person, same_version, seen_person};
use crate::rules::access::KeepRegister;
use crate::rules::{Person, PersonChange, RegisterPersonId};
use crate::{actions, store};

/// Notes that a person is the double of another, who is kept and says what is given. Posts, contacts and
/// every other link to the double lead to the kept one from then on. Refused with `merge-itself`.
pub fn merge_persons(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    today: Date,
    (double, double_version): (RegisterPersonId, i64),
    (kept, change): ((RegisterPersonId, i64), &PersonChange),
) -> Result<Person> {
    let before = store::person::known(tx, allowed.space(), double)?;
    same_version(double_version, before.version)?;
    if before.id == kept.0 {
        return Err(Refusal::new("merge-itself").on("other").into());
    }
    let after = actions::change_person(tx, occasion, allowed, today, kept, change)?;
    store::person::merge(tx, before.id, after.id)?;
    let happening = of_person("register-person.merged", &before);
    record(tx, occasion, &happening.before(seen_person(&before)).after(seen_person(&after)))?;
    Ok(after)
}
