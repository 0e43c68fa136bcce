//! Begins reports.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::belongs;
use super::change_report::{ReportChange, happening, seen};
use crate::rules::access::WriteReport;
use crate::rules::report::{Report, ReportState};
use crate::rules::{Plan, ReportId, text};
use crate::store;

/// Begins a report.
pub fn begin_report(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<WriteReport>,
    plan: &Plan,
    change: &ReportChange,
) -> Result<Report> {
    belongs(allowed, plan)?;
    let report = Report {
        id: ReportId::new(occasion.at, &occasion.chance),
        plan: plan.id,
        period: change.period,
        lang: change.lang,
        summary: text("summary", change.summary.clone())?,
        state: ReportState::Draft,
        previous: None,
        version: 1,
    };
    store::report::insert(tx, &report, occasion.at)?;
    record(tx, occasion, &happening("report.begun", plan, &report).after(seen(&report)))?;
    Ok(report)
}
