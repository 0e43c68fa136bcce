//! Makes one organisation of two entries.

use core_spaces::Allowed;
use kernel::{Occasion, Refusal, Result};
use kit_db::{Tx, record};

use super::{of_organisation, same_version, seen_organisation};
use crate::rules::access::KeepRegister;
use crate::rules::{Organisation, OrganisationChange, Post, RegisterOrganisationId};
use crate::{actions, store};

/// Notes that an organisation is the double of another, which is kept and says what is given. Every link to
/// the double leads to the kept one from then on. Refused with `merge-itself`.
pub fn merge_organisations(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepRegister>,
    (double, double_version): (RegisterOrganisationId, i64),
    kept: (RegisterOrganisationId, i64),
    change: &OrganisationChange,
) -> Result<Organisation> {
    let before = store::organisation::get(tx, allowed.space(), double)?;
    same_version(double_version, before.version)?;
    if before.id == kept.0 || change.parent == Some(before.id) {
        return Err(Refusal::new("merge-itself").on("other").into());
    }
    let after = actions::change_organisation(tx, occasion, allowed, kept, change)?;
    store::organisation::merge(tx, before.id, after.id)?;
    join_posts(tx, &after)?;
    let happening = of_organisation("register-organisation.merged", &before);
    record(tx, occasion, &happening.before(seen_organisation(&before)).after(seen_organisation(&after)))?;
    Ok(after)
}

/// Posts that both had under one title are one from then on: that of the kept organisation.
fn join_posts(tx: &mut Tx<'_>, organisation: &Organisation) -> Result<()> {
    let own = store::post::ids_of_organisation(tx, organisation.id)?;
    let mut posts = store::post::of_organisation(tx, organisation.id)?;
    posts.sort_by_key(|post| !own.contains(&post.id));
    let mut kept: Vec<Post> = Vec::new();
    for post in posts {
        match kept.iter().find(|one| one.is_like(&post)) {
            Some(one) => store::post::merge(tx, post.id, one.id)?,
            None => kept.push(post),
        }
    }
    Ok(())
}
