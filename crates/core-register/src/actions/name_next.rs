//! Names who holds a post next.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Refusal, Result};
use kit_db::{Tx, record};

use super::{changed_meanwhile, of_tenure, seen_tenure};
use crate::rules::access::KeepRegister;
use crate::rules::{PostId, RegisterPersonId, Tenure, TenureId};
use crate::store;

/// Who comes next in a post.
#[derive(Clone, Debug)]
pub struct Next {
    /// Who it is.
    pub person: RegisterPersonId,
    /// The first day.
    pub since: Date,
    /// The term, in words; may be empty.
    pub term: String,
    /// The time of whoever leaves it, if somebody does.
    pub after: Option<TenureId>,
}

/// Ends the time of who leaves the day before, and begins that of who comes. Refused with `next-too-early` where the
/// one who leaves has not begun by then, and with `next-holds-it` where the next one holds the post already.
pub fn name_next(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    post: PostId,
    next: &Next,
) -> Result<Tenure> {
    let post = store::post::get(tx, allowed.space(), post)?;
    let person = store::person::known(tx, allowed.space(), next.person)?;
    let held = store::tenure::of_post(tx, post.id)?;
    let holds_it = |own: &Tenure| own.person == person.id && own.until.is_none_or(|until| until >= next.since);
    if held.iter().any(|held| holds_it(&held.tenure)) {
        return Err(Refusal::new("next-holds-it").on("person").into());
    }
    if let Some(leaving) = held.iter().find(|held| Some(held.tenure.id) == next.after) {
        let left = leaving.tenure.clone().followed_on(next.since)?;
        if left.until != leaving.tenure.until {
            if !store::tenure::update(tx, &left)? {
                return Err(changed_meanwhile());
            }
            let whose = store::person::get(tx, allowed.space(), left.person)?;
            let happening = of_tenure("tenure.changed", &whose, &left);
            let seen = (seen_tenure(&post, &leaving.tenure), seen_tenure(&post, &left));
            record(tx, occasion, &happening.before(seen.0).after(seen.1))?;
        }
    }
    let tenure = Tenure {
        id: TenureId::new(occasion.at, &occasion.chance),
        post: post.id,
        person: person.id,
        term: next.term.clone(),
        since: Some(next.since),
        until: None,
        told_first: false,
        version: 1,
    };
    store::tenure::insert(tx, &tenure, occasion.at)?;
    record(tx, occasion, &of_tenure("tenure.added", &person, &tenure).after(seen_tenure(&post, &tenure)))?;
    Ok(tenure)
}
