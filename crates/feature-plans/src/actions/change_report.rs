//! Changes drafts; here is also what the verbs of reports share.

use core_spaces::Allowed;
use kernel::{Happening, Occasion, Ref, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::WriteReport;
use crate::rules::report::{Period, Report};
use crate::rules::{Plan, ReportId, text};
use crate::store;

/// What a draft's writer decides.
#[derive(Clone, Debug)]
pub struct ReportChange {
    /// What it tells of.
    pub period: Period,
    /// The language of its own words.
    pub lang: kernel::Lang,
    /// What the writer wants to say first.
    pub summary: String,
}

/// Changes a draft; refused with `changed-meanwhile` or `report-frozen-already`.
pub fn change_report(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<WriteReport>,
    plan: &Plan,
    (id, version): (ReportId, i64),
    change: &ReportChange,
) -> Result<Report> {
    belongs(allowed, plan)?;
    let before = store::report::get(tx, plan.id, id)?;
    before.is_draft()?;
    same_version(version, before.version)?;
    let summary = text("summary", change.summary.clone())?;
    let mut after = Report { period: change.period, lang: change.lang, summary, ..before.clone() };
    if !store::report::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    record(tx, occasion, &happening("report.changed", plan, &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}

pub(super) fn happening(kind: &'static str, plan: &Plan, report: &Report) -> Happening {
    Happening::new(kind, Ref::new("report", report.id)).in_space(plan.space)
}

pub(super) fn seen(report: &Report) -> serde_json::Value {
    json!({
        "plan": report.plan.to_string(),
        "period": report.period,
        "lang": report.lang.tag(),
        "summary": report.summary,
        "meeting": report.meeting.map(|meeting| meeting.to_string()),
    })
}
