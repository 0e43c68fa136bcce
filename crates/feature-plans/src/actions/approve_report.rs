//! Enters a body's decision on a report.

use core_commitments::store as core;
use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::change_report::happening;
use super::{belongs, changed_meanwhile};
use crate::rules::access::ApproveReport;
use crate::rules::report::{Decision, DecisionDoubt, Report};
use crate::rules::{Plan, ReportId};
use crate::store;

/// Enters a body's decision on a frozen report. Refused with `report-not-frozen` or `report-approved-already`; and with the
/// question of [`DecisionDoubt`] unless somebody said that it is meant so.
pub fn approve_report(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ApproveReport>,
    plan: &Plan,
    id: ReportId,
    (decision, sure): (Decision, bool),
) -> Result<Report> {
    belongs(allowed, plan)?;
    let approved = store::report::get(tx, plan.id, id)?.approve(decision.clone(), occasion.at)?;
    if !sure {
        ask(tx, plan, &approved, &decision)?;
    }
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

/// Refuses with what is asked about a decision.
fn ask(tx: &mut Tx<'_>, plan: &Plan, report: &Report, decision: &Decision) -> Result<()> {
    let bodies = core::body::of_space(tx, plan.space)?;
    let meetings = core::meeting::of_space(tx, plan.space, (Date::MIN, Date::MAX))?;
    let written_for = meetings.iter().find(|meeting| Some(meeting.id) == report.meeting);
    match DecisionDoubt::about(decision, report.lang, (&bodies, &meetings), written_for) {
        Some(doubt) => Err(doubt.question().into()),
        None => Ok(()),
    }
}
