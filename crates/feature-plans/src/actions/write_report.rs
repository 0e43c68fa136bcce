//! Writes a report, freezes it, and enters the body's decision.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Fault, Happening, Occasion, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::{ApproveReport, WriteReport};
use crate::rules::report::{Decision, Period, Report, ReportContent, ReportState};
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

/// Takes a draft away; refused with `report-frozen-already`.
pub fn remove_report(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<WriteReport>,
    plan: &Plan,
    id: ReportId,
) -> Result<()> {
    belongs(allowed, plan)?;
    let report = store::report::get(tx, plan.id, id)?;
    report.is_draft()?;
    if !store::report::remove(tx, id, occasion.at)? {
        return Err(changed_meanwhile());
    }
    record(tx, occasion, &happening("report.removed", plan, &report).before(seen(&report)))?;
    Ok(())
}

/// What a report says on this day: the frozen content, else the plan as it is.
pub fn content_of(tx: &mut Tx<'_>, plan: &Plan, report: &Report, today: Date) -> Result<ReportContent> {
    if let Some(content) = report.frozen() {
        return Ok(content.clone());
    }
    let previous = store::report::before(tx, plan.id, report.period)?;
    compose(tx, plan, report, today, previous.as_ref())
}

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
    let stored = serde_json::to_string(&content).map_err(|error| Fault::because("freezing a report", error))?;
    let sha256 = digest(&stored);
    let frozen = draft.freeze(content, sha256.clone(), occasion.at, occasion.actor.person())?;
    if !store::report::freeze(tx, &frozen, &stored)? {
        return Err(draft_changed());
    }
    let what = json!({ "period": frozen.period, "sha256": sha256 });
    record(tx, occasion, &happening("report.frozen", plan, &frozen).after(what))?;
    Ok(frozen)
}

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

/// Somebody else saved a later version of what is about to be frozen.
fn draft_changed() -> Error {
    Refusal::new("draft-changed-meanwhile").kind(RefusalKind::Conflict).into()
}

/// SHA-256 of a frozen report's stored text, in hexadecimal digits.
pub fn digest(content: &str) -> String {
    use std::fmt::Write as _;
    Sha256::digest(content.as_bytes()).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn compose(
    tx: &mut Tx<'_>,
    plan: &Plan,
    report: &Report,
    today: Date,
    previous: Option<&Report>,
) -> Result<ReportContent> {
    let space = core_spaces::store::space::get(tx, plan.space)?;
    let contents = store::contents::of(tx, plan.clone())?;
    let city = core_people::store::organisation::get(tx, space.organisation)?;
    let organisation = city.names.pick(plan.lang).0;
    let previous = previous.and_then(Report::frozen);
    Ok(ReportContent::of(&contents, organisation, (report.period, today), &report.summary, previous))
}

fn happening(kind: &'static str, plan: &Plan, report: &Report) -> Happening {
    Happening::new(kind, Ref::new("report", report.id)).in_space(plan.space)
}

fn seen(report: &Report) -> serde_json::Value {
    json!({ "plan": report.plan.to_string(), "period": report.period, "lang": report.lang.tag(), "summary": report.summary })
}
