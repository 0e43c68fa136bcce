//! Changes what a plan says of itself; here is also what the verbs of plans share.

use core_spaces::Allowed;
use core_spaces::rules::Visibility;
use kernel::{Error, Happening, Lang, Occasion, Ref, Result, SpaceId};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{FollowUpId, FollowUpRule, HandbookId, Plan, PlanId, line_or, text, year};
use crate::store;

/// What somebody wants a plan to say of itself.
#[derive(Clone, Debug)]
pub struct PlanChange {
    /// The year.
    pub year: i64,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language that it is written in.
    pub lang: Lang,
    /// Who may see it.
    pub visibility: Visibility,
    /// The handbook that it follows, one of the same space.
    pub handbook: Option<HandbookId>,
    /// Who follows it up, in order.
    pub follow_ups: Vec<FollowUpChange>,
}

/// How often a body is to follow the plan up.
#[derive(Clone, Debug)]
pub struct FollowUpChange {
    /// The rule that it replaces, where there was one.
    pub id: Option<FollowUpId>,
    /// The body's name.
    pub body: String,
    /// How many times a year.
    pub per_year: i64,
}

/// Changes what a plan says of itself; refused with `changed-meanwhile` where it is not this version any more.
pub fn change_plan(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    before: &Plan,
    version: i64,
    change: &PlanChange,
) -> Result<Plan> {
    belongs(allowed, before)?;
    same_version(version, before.version)?;
    let mut after = made(tx, (before.id, before.space, before.version), change)?;
    let old = store::plan::follow_ups(tx, before.id)?;
    let new = follow_ups(occasion, &old, change)?;
    if !store::plan::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    store::plan::set_follow_ups(tx, after.id, &new)?;
    record(tx, occasion, &happening("plan.changed", &after).before(seen(before, &old)).after(seen(&after, &new)))?;
    Ok(after)
}

pub(super) fn made(tx: &mut Tx<'_>, (id, space, version): (PlanId, SpaceId, i64), change: &PlanChange) -> Result<Plan> {
    if let Some(handbook) = change.handbook
        && store::handbook::get(tx, handbook)?.space != space
    {
        return Err(Error::Missing);
    }
    Ok(Plan {
        id,
        space,
        handbook: change.handbook,
        year: year(change.year)?,
        title: line_or("title", "plan-title-missing", change.title.clone())?,
        summary: text("summary", change.summary.clone())?,
        lang: change.lang,
        visibility: change.visibility,
        version,
    })
}

/// The rules that are wanted. One that was there before keeps its id.
pub(super) fn follow_ups(occasion: &Occasion, old: &[FollowUpRule], change: &PlanChange) -> Result<Vec<FollowUpRule>> {
    let is_old = |id: &FollowUpId| old.iter().any(|rule| rule.id == *id);
    let rule = |wanted: &FollowUpChange| {
        let id = wanted.id.filter(is_old).unwrap_or_else(|| FollowUpId::new(occasion.at, &occasion.chance));
        Ok(FollowUpRule::new(id, wanted.body.clone(), wanted.per_year)?)
    };
    change.follow_ups.iter().map(rule).collect()
}

pub(super) fn happening(kind: &'static str, plan: &Plan) -> Happening {
    Happening::new(kind, Ref::new("plan", plan.id)).in_space(plan.space)
}

pub(super) fn seen(plan: &Plan, follow_ups: &[FollowUpRule]) -> Value {
    json!({
        "title": plan.title,
        "year": plan.year,
        "summary": plan.summary,
        "lang": plan.lang.tag(),
        "visibility": plan.visibility.name(),
        "handbook": plan.handbook.map(|handbook| handbook.to_string()),
        "follow_ups": follow_ups.iter().map(|rule| format!("{} {}×", rule.body, rule.per_year)).collect::<Vec<_>>(),
    })
}
