//! Freezes drafts.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Refusal, RefusalKind, Result};
use kit_db::{Tx, json, record};
use serde_json::json;

use super::belongs;
use super::change_report::happening;
use crate::rules::access::WriteReport;
use crate::rules::report::{Report, digest};
use crate::rules::{Plan, ReportId};
use crate::store;
use crate::store::report_content::compose;

/// Freezes a draft: from now on it says what the plan is like today. Refused with `draft-changed-meanwhile`,
/// `report-frozen-already` or `period-not-begun`.
pub fn freeze_report(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<WriteReport>,
    plan: &Plan,
    (id, version): (ReportId, i64),
    today: Date,
) -> Result<Report> {
    belongs(allowed, plan)?;
    let mut draft = store::report::get(tx, plan.id, id)?;
    draft.is_draft()?;
    if version != draft.version {
        return Err(draft_changed());
    }
    draft.period.has_begun(today)?;
    let previous = store::report::before(tx, plan.id, draft.period)?;
    let content = compose(tx, plan, &draft, today, previous.as_ref())?;
    draft.previous = previous.map(|previous| previous.id);
    let stored = json(&content)?;
    let sha256 = digest(&stored);
    let frozen = draft.freeze(content, sha256.clone(), occasion.at, occasion.actor.person())?;
    if !store::report::freeze(tx, &frozen, &stored)? {
        return Err(draft_changed());
    }
    let what = json!({ "period": frozen.period, "sha256": sha256 });
    record(tx, occasion, &happening("report.frozen", plan, &frozen).after(what))?;
    Ok(frozen)
}

/// Somebody else saved a later version of what is about to be frozen.
fn draft_changed() -> Error {
    Refusal::new("draft-changed-meanwhile").kind(RefusalKind::Conflict).into()
}
