//! Writes down what follows from a body's decision on a report.

use core_commitments::actions::make_decided;
use core_commitments::rules::Commitment;
use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Refusal, RefusalKind, Result};
use kit_db::Tx;

use super::belongs;
use crate::documents::words::decision as told;
use crate::rules::access::ApproveReport;
use crate::rules::report::Following;
use crate::rules::{Plan, ReportId};
use crate::store;

/// Makes the commitment that follows from the decision on a report. Refused with `report-not-decided` where there is none,
/// and as [`core_commitments::rules::Terms::check`] refuses.
pub fn add_following(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ApproveReport>,
    (plan, id): (&Plan, ReportId),
    following: &Following,
    today: Date,
) -> Result<Commitment> {
    belongs(allowed, plan)?;
    let report = store::report::get(tx, plan.id, id)?;
    let decision = report.decision().ok_or_else(|| Refusal::new("report-not-decided").kind(RefusalKind::Conflict))?;
    let city = core_spaces::store::space::get(tx, plan.space)?.organisation;
    let terms = following.terms(city, decision, (told(report.lang, decision), report.lang));
    let leave = Allowed::for_installation(plan.space);
    make_decided(tx, occasion, &leave, (&id.to_string(), today), &terms)
}
