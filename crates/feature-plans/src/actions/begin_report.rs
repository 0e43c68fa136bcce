//! Begins reports.

use core_commitments::rules::{Meeting, MeetingId};
use core_spaces::Allowed;
use kernel::{Error, Occasion, Result};
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
    begin(tx, occasion, (plan, None), change)
}

/// Begins the report that is written for a meeting of a body. Refused with `meeting-called-off`.
pub fn begin_report_for(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<WriteReport>,
    (plan, meeting): (&Plan, &Meeting),
    change: &ReportChange,
) -> Result<Report> {
    belongs(allowed, plan)?;
    meeting.takes_place()?;
    if meeting.space != plan.space {
        return Err(Error::Missing);
    }
    begin(tx, occasion, (plan, Some(meeting.id)), change)
}

/// Begins it; whoever asks was allowed to.
pub(super) fn begin(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    (plan, meeting): (&Plan, Option<MeetingId>),
    change: &ReportChange,
) -> Result<Report> {
    let report = Report {
        id: ReportId::new(occasion.at, &occasion.chance),
        plan: plan.id,
        period: change.period,
        lang: change.lang,
        summary: text("summary", change.summary.clone())?,
        state: ReportState::Draft,
        previous: None,
        meeting,
        open: None,
        version: 1,
    };
    store::report::insert(tx, &report, occasion.at)?;
    record(tx, occasion, &happening("report.begun", plan, &report).after(seen(&report)))?;
    Ok(report)
}
