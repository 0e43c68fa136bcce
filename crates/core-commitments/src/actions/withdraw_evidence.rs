//! Takes evidence back.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Result};
use kit_db::Tx;

use super::{look_at_evidence, record_duty};
use crate::rules::access::GiveEvidence;
use crate::rules::{Duty, DutyId, EvidenceId};
use crate::store;

/// Takes back a piece that was given for a duty, which stands then as if it had never been there. Refused as
/// `EvidenceState::withdrawn` refuses.
pub fn withdraw_evidence(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<GiveEvidence>,
    (duty, evidence): (DutyId, EvidenceId),
    today: Date,
) -> Result<Duty> {
    let before = store::duty::get(tx, allowed.space(), duty)?;
    let commitment = store::commitment::get(tx, allowed.space(), before.commitment)?;
    let state = store::evidence::state(tx, allowed.space(), duty, evidence)?.withdrawn()?;
    store::evidence::judge(tx, (duty, evidence), state, (occasion.actor.person(), ""))?;
    let after = look_at_evidence(tx, occasion, &commitment, before.clone(), today)?;
    record_duty(tx, occasion, "duty.evidence-withdrawn", &commitment, (&before, &after))?;
    Ok(after)
}
