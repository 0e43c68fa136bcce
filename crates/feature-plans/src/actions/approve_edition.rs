//! Approves what of a frozen report somebody reads.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::belongs;
use super::change_report::happening;
use crate::rules::access::ApproveReport;
use crate::rules::report::{Audience, Edition, Parts};
use crate::rules::{Plan, ReportId};
use crate::store;

/// Who approves an edition, on which day.
#[derive(Clone, Debug)]
pub struct EditionApproval {
    /// A body or a person, in a line.
    pub who: String,
    /// The day.
    pub on: Date,
    /// The day on which the report was frozen.
    pub frozen_on: Date,
    /// The day on which it is entered.
    pub today: Date,
}

/// Approves what of a frozen report somebody reads. Refused as [`Edition::approved`] says, and with
/// `edition-approved-already`.
pub fn approve_edition(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ApproveReport>,
    (plan, id): (&Plan, ReportId),
    (audience, parts): (Audience, Parts),
    approval: EditionApproval,
) -> Result<Edition> {
    belongs(allowed, plan)?;
    let report = store::report::get(tx, plan.id, id)?;
    let EditionApproval { who, on, frozen_on, today } = approval;
    let edition = Edition::approved(&report, (audience, parts), (who, on), (frozen_on, today), occasion.at)
        .map_err(Error::Refused)?;
    if !store::edition::insert(tx, &edition, occasion.actor.person())? {
        return Err(Refusal::new("edition-approved-already").kind(RefusalKind::Conflict).into());
    }
    record(tx, occasion, &happening("report.edition-approved", plan, &report).after(seen(&edition)))?;
    Ok(edition)
}

pub(super) fn seen(edition: &Edition) -> Value {
    json!({
        "audience": edition.audience.name(),
        "parts": edition.parts.to_string(),
        "approver": edition.approver,
        "approved_on": edition.approved_on.to_string(),
    })
}
