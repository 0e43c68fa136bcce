//! Keeps what was chosen so far for a renewal, until it is made.

use core_spaces::Allowed;
use kernel::{Error, Happening, Occasion, Ref, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::{changed_meanwhile, same_version};
use crate::rules::access::Renew;
use crate::rules::renewal::{Asked, Draft};
use crate::rules::{Handbook, LINE_LIMIT, Plan, Progress};
use crate::store;

/// What is to be renewed.
#[derive(Clone, Copy, Debug)]
pub enum Renewed<'a> {
    /// A plan.
    Plan(&'a Plan),
    /// A handbook.
    Handbook(&'a Handbook),
}

/// Keeps what was chosen so far, and says how much of it is decided. Refused with `text-too-long`, `additions-too-many`, with `plan-renewed` or
/// `handbook-renewed` where it was renewed already, and with `changed-meanwhile` where somebody else kept something since
/// this version.
pub fn keep_renewal(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<Renew>,
    of: Renewed<'_>,
    (draft, version): (&Draft, i64),
    asked: &[Asked],
) -> Result<Progress> {
    of.belongs(allowed)?;
    of.refuse_twice(tx)?;
    same_version(version, store::renewal::draft(tx, &of.id())?.1)?;
    let long = |(field, typed): (&String, &String)| {
        let refusal = || Refusal::new("text-too-long").on(field.clone()).with("limit", LINE_LIMIT);
        (typed.chars().count() > LINE_LIMIT).then(refusal)
    };
    let refusals: Vec<Refusal> =
        draft.head.iter().filter_map(long).chain(draft.choices.too_long()).chain(draft.additions.too_long()).collect();
    if !refusals.is_empty() {
        return Err(Error::Refused(refusals));
    }
    let draft = Draft {
        head: draft.head.clone(),
        choices: draft.choices.clone().only(asked),
        additions: draft.additions.clone().only(asked),
    };
    if !store::renewal::keep_draft(tx, &of.id(), (&draft, version), (occasion.at, occasion.actor.person()))? {
        return Err(changed_meanwhile());
    }
    let decided = draft.choices.decided(asked);
    let told = json!({ "title": of.title(), "decided": decided.done, "all": decided.all });
    record(tx, occasion, &of.happening(["plan.renewal-kept", "handbook.renewal-kept"]).after(told))?;
    Ok(decided)
}

impl Renewed<'_> {
    /// Under which id choices are kept.
    pub fn id(self) -> String {
        match self {
            Renewed::Plan(plan) => plan.id.to_string(),
            Renewed::Handbook(handbook) => handbook.id.to_string(),
        }
    }

    pub(super) fn title(self) -> String {
        match self {
            Renewed::Plan(plan) => plan.title.clone(),
            Renewed::Handbook(handbook) => handbook.title.clone(),
        }
    }

    pub(super) fn belongs(self, allowed: &Allowed<Renew>) -> Result<()> {
        let space = match self {
            Renewed::Plan(plan) => plan.space,
            Renewed::Handbook(handbook) => handbook.space,
        };
        if allowed.space() == space { Ok(()) } else { Err(Error::Missing) }
    }

    /// A plan and a handbook are renewed once.
    pub(super) fn refuse_twice(self, tx: &mut Tx<'_>) -> Result<()> {
        let twice = match self {
            Renewed::Plan(plan) => store::renewal::successor(tx, plan.id)?.map(|_| "plan-renewed"),
            Renewed::Handbook(handbook) => {
                store::renewal::successor_of_handbook(tx, handbook.id)?.map(|_| "handbook-renewed")
            }
        };
        twice.map_or(Ok(()), |code| Err(Refusal::new(code).kind(RefusalKind::Conflict).into()))
    }

    /// What happened to it: kinds of a plan and of a handbook.
    pub(super) fn happening(self, [of_plan, of_handbook]: [&'static str; 2]) -> Happening {
        match self {
            Renewed::Plan(plan) => Happening::new(of_plan, Ref::new("plan", plan.id)).in_space(plan.space),
            Renewed::Handbook(handbook) => {
                Happening::new(of_handbook, Ref::new("handbook", handbook.id)).in_space(handbook.space)
            }
        }
    }
}
