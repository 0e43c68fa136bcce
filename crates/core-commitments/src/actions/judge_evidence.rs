//! Accepts evidence, or returns it with a comment.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Result};
use kit_db::Tx;

use super::{look_at_evidence, record_duty};
use crate::rules::access::JudgeDuties;
use crate::rules::{Duty, DutyId, EvidenceId};
use crate::store;

/// What is said of a piece of evidence.
#[derive(Clone, Debug)]
pub enum Judgement {
    /// It proves the duty.
    Accepted,
    /// It does not, for this reason.
    Returned(String),
}

/// Judges a piece that was given for a duty; refused as `EvidenceState::accepted` and `EvidenceState::returned` refuse.
pub fn judge_evidence(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<JudgeDuties>,
    (duty, evidence): (DutyId, EvidenceId),
    today: Date,
    judgement: &Judgement,
) -> Result<Duty> {
    let before = store::duty::get(tx, allowed.space(), duty)?;
    let commitment = store::commitment::get(tx, allowed.space(), before.commitment)?;
    let state = store::evidence::state(tx, allowed.space(), duty, evidence)?;
    let (kind, state, comment) = match judgement {
        Judgement::Accepted => ("duty.evidence-accepted", state.accepted()?, ""),
        Judgement::Returned(comment) => ("duty.evidence-returned", state.returned(comment)?, comment.as_str()),
    };
    store::evidence::judge(tx, (duty, evidence), state, (occasion.actor.person(), comment))?;
    let after = look_at_evidence(tx, occasion, &commitment, before.clone(), today)?;
    record_duty(tx, occasion, kind, &commitment, (&before, &after))?;
    Ok(after)
}
