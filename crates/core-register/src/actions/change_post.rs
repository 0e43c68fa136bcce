//! Changes what a post is called.

use core_spaces::Allowed;
use kernel::{Error, Happening, Occasion, Ref, Refusal, Result, SpaceId};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{changed_meanwhile, same_version};
use crate::rules::access::KeepRegister;
use crate::rules::{Post, PostChange, PostId};
use crate::store;

/// Changes a post for whoever holds and held it; refused with `post-called-so` where the organisation has another that
/// is called the same, and with `changed-meanwhile` where it is not this version any more.
pub fn change_post(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    (id, version): (PostId, i64),
    change: &PostChange,
) -> Result<Post> {
    let before = store::post::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    let mut after = before.clone().changed(change).map_err(Error::Refused)?;
    let others = store::post::of_organisation(tx, after.organisation)?;
    if others.iter().any(|other| other.id != after.id && other.is_like(&after)) {
        return Err(Refusal::new("post-called-so").on("title-fi").into());
    }
    if !store::post::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let happening = of_post("post.changed", allowed.space(), &after);
    record(tx, occasion, &happening.before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}

fn of_post(kind: &'static str, space: SpaceId, post: &Post) -> Happening {
    Happening::new(kind, Ref::new("register-post", post.id)).in_space(space)
}

fn seen(post: &Post) -> Value {
    json!({ "titles": post.titles, "area": post.area, "organisation": post.organisation.to_string() })
}
