//! Shows that duties are met.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Lang, Occasion, Refusal, Result};
use kit_db::Tx;

use super::{look_at_evidence, record_duty};
use crate::rules::access::GiveEvidence;
use crate::rules::{Duty, DutyId, Evidence, EvidenceId, LINE_LIMIT, Proof};
use crate::store;

/// What somebody gives as evidence.
#[derive(Clone, Debug)]
pub struct NewEvidence {
    /// What it is.
    pub proof: Proof,
    /// What it shows, in a line.
    pub title: String,
    /// The language of that.
    pub lang: Lang,
    /// The day of what it shows.
    pub on: Date,
}

impl NewEvidence {
    /// Refused with `title-missing`, `line-too-long` or `settled-in-future`.
    pub fn check(&self, today: Date) -> Result<(), Refusal> {
        if self.title.is_empty() {
            return Err(Refusal::new("title-missing").on("title"));
        }
        if self.title.chars().count() > LINE_LIMIT {
            return Err(Refusal::new("line-too-long").on("title").with("limit", LINE_LIMIT));
        }
        if self.on > today {
            return Err(Refusal::new("settled-in-future").on("on"));
        }
        Ok(())
    }
}

/// Gives a piece of evidence for some duties of a space, one or several; refused as [`NewEvidence::check`] refuses. A
/// record that was given before is the same piece.
pub fn give_evidence(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<GiveEvidence>,
    today: Date,
    duties: &[DutyId],
    new: &NewEvidence,
) -> Result<Vec<Duty>> {
    new.check(today)?;
    let id = piece(tx, occasion, allowed, new)?;
    let by = occasion.actor.person();
    let mut after = Vec::with_capacity(duties.len());
    for duty in duties {
        let before = store::duty::get(tx, allowed.space(), *duty)?;
        let commitment = store::commitment::get(tx, allowed.space(), before.commitment)?;
        store::evidence::give(tx, (*duty, id), (today, by))?;
        let now = look_at_evidence(tx, occasion, &commitment, before.clone(), today)?;
        record_duty(tx, occasion, "duty.evidence-given", &commitment, (&before, &now))?;
        after.push(now);
    }
    Ok(after)
}

fn piece(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<GiveEvidence>,
    new: &NewEvidence,
) -> Result<EvidenceId> {
    if let Proof::Record { kind, id } = &new.proof
        && let Some(known) = store::evidence::of_record(tx, allowed.space(), kind, id)?
    {
        return Ok(known);
    }
    let id = EvidenceId::new(occasion.at, &occasion.chance);
    let evidence = Evidence { id, proof: new.proof.clone(), title: new.title.clone(), on: new.on };
    let by = occasion.actor.person();
    store::evidence::insert(tx, allowed.space(), (&evidence, new.lang), (occasion.at, by))?;
    Ok(id)
}
