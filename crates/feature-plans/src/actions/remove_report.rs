//! Takes drafts away.

use core_spaces::Allowed;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::change_report::{happening, seen};
use super::{belongs, changed_meanwhile};
use crate::rules::access::WriteReport;
use crate::rules::{Plan, ReportId};
use crate::store;

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
