//! Enters that something may be given out.

use core_spaces::Allowed;
use kernel::{Occasion, Refusal, RefusalKind, Result};
use kit_db::{Tx, json, record};
use serde_json::json;

use super::change_disclosure::happening;
use super::{changed_meanwhile, same_version};
use crate::rules::DisclosureId;
use crate::rules::access::ApproveDisclosure;
use crate::rules::disclosure::{Approval, Approved, Content, Disclosure};
use crate::rules::report::digest;
use crate::store;

/// What a draft says today, with the text in which it is kept.
pub fn said_today(tx: &mut Tx<'_>, draft: &Disclosure) -> Result<(Content, String)> {
    let told = store::disclosure::told(tx, draft.space, draft.period)?;
    let content = Content::of(draft.kind, &draft.fields, draft.period, &told);
    let stored = json(&content)?;
    Ok((content, stored))
}

/// Enters that a draft of this version may be given out as it was seen, by the SHA-256 of that: from now on it says the
/// same for ever, also of somebody whom the register forgets: it is a public record (GDPR, article 17(3)). Refused with `changed-meanwhile`, `disclosure-says-other` where the log changed since it was seen,
/// `disclosure-told-already` where another of the period holds, and as [`Disclosure::approve`] says.
pub fn approve_disclosure(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ApproveDisclosure>,
    (id, version): (DisclosureId, i64),
    seen: &str,
    approval: Approval,
) -> Result<Disclosure> {
    let draft = store::disclosure::get(tx, allowed.space(), id)?;
    draft.is_draft()?;
    same_version(version, draft.version)?;
    let (content, stored) = said_today(tx, &draft)?;
    let sha256 = digest(&stored);
    if sha256 != seen {
        return Err(Refusal::new("disclosure-says-other").kind(RefusalKind::Conflict).into());
    }
    let approved = Approved { content, sha256, approval, at: occasion.at, by: occasion.actor.person() };
    if !store::disclosure::approve(tx, &draft, &approved, &stored)? {
        return Err(changed_meanwhile());
    }
    let Approval { who, on } = &approved.approval;
    let what = json!({ "approver": who, "approved_on": on.to_string(), "sha256": approved.sha256 });
    let mut after = draft.approve(approved)?;
    after.version += 1;
    record(tx, occasion, &happening("disclosure.approved", &after).after(what))?;
    Ok(after)
}
