//! Begins the report for a meeting of a body.

use core_commitments::rules::{MEETING, Meeting};
use core_spaces::Allowed;
use kernel::{Occasion, Refusal, Result};
use kit_db::{Tx, record};

use super::begin_report::begin;
use super::change_report::{ReportChange, happening, seen};
use crate::rules::access::WriteReport;
use crate::rules::report::{Report, to_draft};
use crate::store;

/// Begins the report for a meeting: on the plan of its year, of the time since the last report. A draft of that year that
/// was begun for no meeting becomes this one's. Where one was begun for that meeting, none is made, so it can run twice;
/// one that was removed stays removed. Refused with `review-nothing-new` where all has been told, or where there is no
/// plan, and with `meeting-called-off`.
pub fn draft_review(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<WriteReport>,
    meeting: &Meeting,
) -> Result<Option<Report>> {
    meeting.takes_place()?;
    if meeting.space != allowed.space() || store::report::was_begun(tx, meeting.id)? {
        return Ok(None);
    }
    if let Some(draft) = store::report::waiting(tx, meeting.space, i64::from(meeting.said.on.year()))? {
        return take(tx, occasion, &draft, meeting).map(Some);
    }
    let begun = store::report::begun(tx, meeting.space)?;
    let (plan, period) =
        to_draft(&begun, meeting.said.on).ok_or_else(|| Refusal::new("review-nothing-new").on(MEETING))?;
    let plan = store::plan::get(tx, plan)?;
    let change = ReportChange { period, lang: plan.lang, summary: String::new() };
    begin(tx, occasion, (&plan, Some(meeting.id)), &change).map(Some)
}

fn take(tx: &mut Tx<'_>, occasion: &Occasion, before: &Report, meeting: &Meeting) -> Result<Report> {
    let plan = store::plan::get(tx, before.plan)?;
    store::report::belongs_to(tx, before.id, meeting.id)?;
    let after = Report { meeting: Some(meeting.id), ..before.clone() };
    record(tx, occasion, &happening("report.changed", &plan, &after).before(seen(before)).after(seen(&after)))?;
    Ok(after)
}
