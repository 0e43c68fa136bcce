//! Takes an approved edition of a report back.

use core_spaces::Allowed;
use kernel::{Error, Occasion, Result};
use kit_db::{Tx, record};

use super::approve_edition::seen;
use super::change_report::happening;
use super::{belongs, same_version};
use crate::rules::access::ApproveReport;
use crate::rules::report::Audience;
use crate::rules::{Plan, ReportId};
use crate::store;

/// Takes an approved edition back: from then on nobody for whom it was reads it. It is known by when it was
/// approved, in milliseconds. Missing where there is none, refused with `changed-meanwhile` where another was approved since.
pub fn withdraw_edition(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ApproveReport>,
    (plan, id): (&Plan, ReportId),
    (audience, approved_at): (Audience, i64),
) -> Result<()> {
    belongs(allowed, plan)?;
    let report = store::report::get(tx, plan.id, id)?;
    let before = store::edition::find(tx, id, audience)?.ok_or(Error::Missing)?;
    same_version(approved_at, before.approved_at.millis())?;
    if !store::edition::remove(tx, id, audience)? {
        return Err(Error::Missing);
    }
    record(tx, occasion, &happening("report.edition-withdrawn", plan, &report).before(seen(&before)))?;
    Ok(())
}
