//! Assesses those on influence maps anew.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Lang, Occasion, Result};
use kit_db::{Tx, record};

use super::put_on_map::{happening, seen, step};
use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::AssessInfluence;
use crate::rules::influence::{AssessmentChange, Entry, still_open};
use crate::rules::{InfluenceId, Plan};
use crate::store;

/// Adds a step to an entry. Refused as the rules say, with `map-of-closed-plan`, and with `changed-meanwhile` where
/// somebody else assessed since this version.
pub fn assess_influence(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<AssessInfluence>,
    plan: &Plan,
    (today, lang): (Date, Lang),
    (id, version): (InfluenceId, i64),
    change: &AssessmentChange,
) -> Result<Entry> {
    belongs(allowed, plan)?;
    let before = store::influence::get(tx, plan.id, id)?.entry;
    still_open(plan, today)?;
    same_version(version, before.version())?;
    let said = change.check(today).map_err(Error::Refused)?;
    let mut after = before.clone();
    // Evidence that stays as it was stays in its language.
    let kept = before.latest().filter(|last| last.said.evidence == said.evidence).map_or(lang, |last| last.lang);
    let step = step(occasion, (today, kept), said);
    let is_added = store::influence::add_step(tx, before.id, before.version(), &step)?;
    after.steps.push(step);
    if !is_added {
        return Err(changed_meanwhile());
    }
    record(tx, occasion, &happening("influence.assessed", plan, &after).before(seen(&before)).after(seen(&after)))?;
    Ok(after)
}
