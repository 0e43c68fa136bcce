//! Names the days on which nobody of an organisation works.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Happening, Occasion, Ref, Refusal, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::put_right;
use crate::rules::access::KeepHolidays;
use crate::rules::{DAYS_OFF_LIMIT, LINE_LIMIT};
use crate::store;

/// Names the days off of the organisation whose space this is, and moves what falls on them. Refused with
/// `days-off-too-many`, or with `line-too-long`; of a day that is named twice the last name stays.
pub fn name_days_off(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepHolidays>,
    today: Date,
    days: &[(Date, String)],
) -> Result<()> {
    if days.len() > DAYS_OFF_LIMIT {
        return Err(Refusal::new("days-off-too-many").on("days").with("limit", DAYS_OFF_LIMIT).into());
    }
    if days.iter().any(|(_, name)| name.chars().count() > LINE_LIMIT) {
        return Err(Refusal::new("line-too-long").on("days").with("limit", LINE_LIMIT).into());
    }
    let named: std::collections::BTreeMap<Date, String> = days.iter().cloned().collect();
    let named: Vec<(Date, String)> = named.into_iter().collect();
    let organisation = core_spaces::store::space::get(tx, allowed.space())?.organisation;
    store::day_off::replace(tx, organisation, &named)?;
    for commitment in store::commitment::shifted_of(tx, organisation)? {
        put_right(tx, occasion, &commitment, today, today)?;
    }
    let happening = Happening::new("days-off.named", Ref::new("organisation", organisation)).in_space(allowed.space());
    record(tx, occasion, &happening.after(json!({ "days": named.len() })))?;
    Ok(())
}
