//! Enters a body's decision on a report.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::change_report::happening;
use super::{belongs, changed_meanwhile};
use crate::rules::access::ApproveReport;
use crate::rules::report::{Decision, Report};
use crate::rules::{Plan, ReportId};
use crate::store;

/// Enters a body's decision on a frozen report; refused with `report-not-frozen` or
/// `report-approved-already`.
pub fn approve_report(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ApproveReport>,
    plan: &Plan,
    id: ReportId,
    decision: Decision,
) -> Result<Report> {
    belongs(allowed, plan)?;
    let approved = store::report::get(tx, plan.id, id)?.approve(decision, occasion.at)?;
    if !store::report::approve(tx, &approved, occasion.actor.person())? {
        return Err(changed_meanwhile());
    }
    let decided = approved.decision().map(
        |decision| json!({ "body": decision.body, "decided_on": decision.on.to_string(), "section": decision.section }),
    );
    let happening = happening("report.approved", plan, &approved);
    record(tx, occasion, &happening.after(decided.unwrap_or_default()))?;
    Ok(approved)
}
