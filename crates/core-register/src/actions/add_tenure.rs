//! Notes that a person holds or held a post.

use core_spaces::Allowed;
use kernel::{Error, MultiText, Occasion, Result};
use kit_db::{Tx, record};

use super::{of_tenure, seen_tenure};
use crate::rules::access::KeepRegister;
use crate::rules::{Person, Post, PostId, RegisterPersonId, Tenure, TenureChange, TenureId};
use crate::store;

/// Notes a tenure of a person. A post that the organisation does not have yet is made.
pub fn add_tenure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    person: RegisterPersonId,
    change: &TenureChange,
) -> Result<Tenure> {
    let person: Person = store::person::known(tx, allowed.space(), person)?;
    let post = post(tx, occasion, allowed, change)?;
    let tenure = Tenure {
        id: TenureId::new(occasion.at, &occasion.chance),
        post: post.id,
        person: person.id,
        term: change.term.clone(),
        since: change.since,
        until: change.until,
        told_first: false,
        version: 1,
    };
    store::tenure::insert(tx, &tenure, occasion.at)?;
    record(tx, occasion, &of_tenure("tenure.added", &person, &tenure).after(seen_tenure(&post, &tenure)))?;
    Ok(tenure)
}

/// The post that a tenure names, made where the organisation has none such.
pub(super) fn post(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    change: &TenureChange,
) -> Result<Post> {
    change.check().map_err(Error::Refused)?;
    let organisation = store::organisation::get(tx, allowed.space(), change.organisation)?;
    if let Some(post) = store::post::called(tx, organisation.id, &change.title, &change.area)? {
        return Ok(post);
    }
    let post = Post {
        id: PostId::new(occasion.at, &occasion.chance),
        organisation: organisation.id,
        titles: MultiText::of(change.lang, change.title.as_str()),
        area: change.area.clone(),
        version: 1,
    };
    store::post::insert(tx, &post, occasion.at)?;
    Ok(post)
}
