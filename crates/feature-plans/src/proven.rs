//! Marks measures as done and promises as kept where the evidence of their duties says so, and turns them back where it was
//! taken back: it follows the activity log. What it changes is followed by commitments, which write no evidence: so the two
//! come to rest.

use std::collections::BTreeSet;

use core_commitments::rules::{Commitment, DutyId, Piece, proven};
use core_commitments::store as core;
use core_commitments::store::evidence::Given;
use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result, SpaceId};
use kit_db::Tx;
use kit_work::{Followed, Follower};

use crate::actions::{PromiseChange, change_promise, mark_measure};
use crate::rules::{
    Follows, Marked, Measure, MeasureId, MeasureProgress, NewPromise, Plan, Promise, PromiseId, PromiseState, Standing,
    follows,
};
use crate::store;
use crate::store::search as places;

/// What keeps them.
pub(crate) fn follower() -> Follower {
    Follower { name: "plans.proven", follow }
}

fn follow(tx: &mut Tx<'_>, followed: &Followed<'_>) -> Result<()> {
    let touched = followed.activities.iter().filter(|activity| activity.kind.starts_with("duty.evidence-"));
    let touched: BTreeSet<(SpaceId, String)> =
        touched.filter_map(|activity| Some((activity.space?, activity.subject_id.clone()))).collect();
    for (space, duty) in touched {
        match of_duty(tx, space, duty.parse()?) {
            Ok((commitment, proof)) => look(tx, followed.occasion, &commitment, proof)?,
            // What is owed no more says nothing.
            Err(Error::Missing) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// The commitment of a duty, and the day that the evidence of its duties proves.
fn of_duty(tx: &mut Tx<'_>, space: SpaceId, duty: DutyId) -> Result<(Commitment, Option<Date>)> {
    let duty = core::duty::get(tx, space, duty)?;
    let commitment = core::commitment::get(tx, space, duty.commitment)?;
    let mut given = Vec::new();
    for known in core::duty::known(tx, commitment.id)? {
        given.extend(core::evidence::of_duty(tx, known.duty.id)?);
    }
    let piece = |one: &Given| Piece { state: one.state, given_on: one.given_on, on: one.evidence.on };
    let pieces: Vec<Piece> = given.iter().map(piece).collect();
    let proof = proven(&pieces, commitment.terms.acceptance);
    Ok((commitment, proof))
}

fn look(tx: &mut Tx<'_>, occasion: &Occasion, commitment: &Commitment, proof: Option<Date>) -> Result<()> {
    let Some(source) = &commitment.source else { return Ok(()) };
    let record = match source.kind.as_str() {
        "measure" => of_measure(tx, source.id.parse()?),
        "promise" => store::promise::get(tx, commitment.space, source.id.parse()?).map(Record::Promise),
        _ => return Ok(()),
    };
    let record = match record {
        Ok(record) => record,
        Err(Error::Missing) => return Ok(()),
        Err(error) => return Err(error),
    };
    let (kind, id) = (source.kind.as_str(), source.id.as_str());
    let marked = store::proven::get(tx, kind, id)?;
    match follows(proof, record.standing(), marked.as_ref()) {
        Follows::Mark(on) => {
            let was = marked.map_or_else(|| record.stands().to_owned(), |marked| marked.was);
            let version = record.settled(tx, occasion, commitment.space, Some(on), &was)?;
            store::proven::keep(tx, (kind, id), &Marked { version, was })
        }
        Follows::TurnBack => {
            let was = marked.map(|marked| marked.was).unwrap_or_default();
            record.settled(tx, occasion, commitment.space, None, &was)?;
            store::proven::remove(tx, kind, id)
        }
        Follows::Forget => store::proven::remove(tx, kind, id),
        Follows::Nothing => Ok(()),
    }
}

fn of_measure(tx: &mut Tx<'_>, id: MeasureId) -> Result<Record> {
    let key = id.to_string();
    let (_, plan, _) = places::placed(tx, "measure", &[&key])?.pop().ok_or(Error::Missing)?;
    let plan = store::plan::get(tx, plan)?;
    let measure = store::measure::get(tx, plan.id, id)?;
    Ok(Record::Measure(Box::new((plan, measure))))
}

/// A record of which a duty came.
enum Record {
    Measure(Box<(Plan, Measure)>),
    Promise(Promise),
}

impl Record {
    fn standing(&self) -> Standing {
        let (version, is_open, done_on) = match self {
            Record::Measure(of) => match of.1.progress {
                MeasureProgress::Planned | MeasureProgress::Ongoing => (of.1.version, true, None),
                MeasureProgress::Done { on } => (of.1.version, false, Some(on)),
                MeasureProgress::Dropped { .. } => (of.1.version, false, None),
            },
            Record::Promise(promise) => match promise.state {
                PromiseState::Open => (promise.version, true, None),
                PromiseState::Kept { on } => (promise.version, false, Some(on)),
                PromiseState::Dropped { .. } => (promise.version, false, None),
            },
        };
        Standing { version, is_open, done_on }
    }

    fn stands(&self) -> &'static str {
        match self {
            Record::Measure(of) => of.1.progress.name(),
            Record::Promise(promise) => promise.state.name(),
        }
    }

    /// Marks it as done or kept on this day, or as open as it was; the version that it has then.
    fn settled(
        &self,
        tx: &mut Tx<'_>,
        occasion: &Occasion,
        space: SpaceId,
        on: Option<Date>,
        was: &str,
    ) -> Result<i64> {
        match self {
            Record::Measure(of) => {
                let (plan, measure) = &**of;
                let before = if was == MeasureProgress::Ongoing.name() {
                    MeasureProgress::Ongoing
                } else {
                    MeasureProgress::Planned
                };
                let progress = on.map_or(before, |on| MeasureProgress::Done { on });
                let allowed = Allowed::for_installation(space);
                let which = (measure.id, measure.version);
                Ok(mark_measure(tx, occasion, &allowed, plan, which, progress)?.version)
            }
            Record::Promise(promise) => {
                let state = on.map_or(PromiseState::Open, |on| PromiseState::Kept { on });
                kept(tx, occasion, space, promise, state)
            }
        }
    }
}

fn kept(tx: &mut Tx<'_>, occasion: &Occasion, space: SpaceId, promise: &Promise, state: PromiseState) -> Result<i64> {
    let Promise { side, who, body, due_on, .. } = promise.clone();
    let change = PromiseChange { said: NewPromise { side, who, body, due_on }, state };
    let which: (PromiseId, i64) = (promise.id, promise.version);
    Ok(change_promise(tx, occasion, &Allowed::for_installation(space), which, &change)?.version)
}
