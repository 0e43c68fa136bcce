//! What a report says: frozen, or of the plan as it is.

use jiff::civil::Date;
use kernel::Result;
use kit_db::Tx;

use super::{contents, report as reports};
use crate::rules::Plan;
use crate::rules::report::{Report, ReportContent};

/// What a report says on this day: the frozen content, else the plan as it is.
pub fn content_of(tx: &mut Tx<'_>, plan: &Plan, report: &Report, today: Date) -> Result<ReportContent> {
    if let Some(content) = report.frozen() {
        return Ok(content.clone());
    }
    let previous = reports::before(tx, plan.id, report.period)?;
    compose(tx, plan, report, today, previous.as_ref())
}

/// What a report says of the plan as it is on this day, compared with the frozen one before it.
pub fn compose(
    tx: &mut Tx<'_>,
    plan: &Plan,
    report: &Report,
    today: Date,
    previous: Option<&Report>,
) -> Result<ReportContent> {
    let space = core_spaces::store::space::get(tx, plan.space)?;
    let contents = contents::of(tx, plan.clone())?;
    let city = core_people::store::organisation::get(tx, space.organisation)?;
    let organisation = city.names.pick(plan.lang).0;
    let previous = previous.and_then(Report::frozen);
    Ok(ReportContent::of(&contents, organisation, (report.period, today), &report.summary, previous))
}
