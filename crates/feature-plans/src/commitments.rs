//! Keeps the commitments that come from plans and contacts as these have them: it follows the activity log, so that what was
//! there before is committed to as well.

use std::collections::BTreeSet;

use core_commitments::actions::keep_sourced;
use core_commitments::rules::Sourced;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result};
use kit_db::Tx;
use kit_db::activity::Activity;
use kit_work::{Followed, Follower};

use crate::reviews::{self, Reviews};
use crate::rules::committed;
use crate::rules::{ContactId, PlanId};
use crate::store;
use crate::store::contact::Listed;
use crate::store::search as places;
use crate::words as t;

/// The most rules of follow-up that a plan is looked through for.
const RULES: i64 = 20;

/// What keeps these commitments.
pub(crate) fn follower() -> Follower {
    Follower { name: "plans.commitments", follow }
}

fn follow(tx: &mut Tx<'_>, followed: &Followed<'_>) -> Result<()> {
    let today = followed.occasion.at.day(followed.zone);
    let (mut plans, mut reviewed, mut all) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for activity in followed.activities {
        plans.extend(touched(tx, activity)?);
        all.extend(of_contact(tx, activity)?);
        reviewed.extend(activity.space.filter(|_| touches_reviews(activity)));
    }
    for space in &reviewed {
        plans.extend(store::plan::of_space(tx, *space)?.into_iter().map(|plan| plan.id));
    }
    for plan in plans {
        all.extend(of_plan(tx, plan, today)?);
    }
    keep(tx, followed.occasion, today, all)?;
    reviewed.into_iter().try_for_each(|space| reviews::give_decided(tx, followed.occasion, space))
}

/// Keeps what one plan commits to, at once.
pub(crate) fn keep_plan(tx: &mut Tx<'_>, occasion: &Occasion, plan: PlanId, today: Date) -> Result<()> {
    let all = of_plan(tx, plan, today)?;
    keep(tx, occasion, today, all)
}

/// Keeps them as their records have them. What evidence marked as done does not settle its own duty: the evidence says so
/// already, and once it is taken back nothing else does.
fn keep(tx: &mut Tx<'_>, occasion: &Occasion, today: Date, all: Vec<Sourced>) -> Result<()> {
    for mut sourced in all {
        let source = &sourced.source;
        if sourced.settled.is_some() && store::proven::holds(tx, &source.kind, &source.id)? {
            sourced.settled = None;
        }
        keep_sourced(tx, occasion, today, &sourced)?;
    }
    Ok(())
}

/// Whether an activity may have to do with the meetings of a body or with what was decided there.
fn touches_reviews(activity: &Activity) -> bool {
    matches!(activity.subject_kind.as_str(), "body" | "meeting") || activity.kind == "report.approved"
}

/// The plans that an activity touched. A plan that renews another touches that one too.
fn touched(tx: &mut Tx<'_>, activity: &Activity) -> Result<Vec<PlanId>> {
    let id = activity.subject_id.as_str();
    match activity.subject_kind.as_str() {
        "plan" => {
            let plan: PlanId = id.parse()?;
            let last = store::renewal::predecessor(tx, plan)?;
            Ok(std::iter::once(plan).chain(last.map(|last| last.id)).collect())
        }
        "import" => Ok(places::of_import(tx, id)?.0.into_iter().collect()),
        kind @ ("goal" | "target" | "measure") => {
            Ok(places::placed(tx, kind, &[id])?.into_iter().map(|(_, plan, _)| plan).collect())
        }
        _ => Ok(Vec::new()),
    }
}

/// What a plan commits to, and what it does not any more.
fn of_plan(tx: &mut Tx<'_>, id: PlanId, today: Date) -> Result<Vec<Sourced>> {
    let Some(space) = store::committed::space_of(tx, "plan", &id.to_string())? else { return Ok(Vec::new()) };
    let city = core_spaces::store::space::get(tx, space)?.organisation;
    let records = store::committed::of_plan(tx, id)?;
    let mut all = match store::contents::get(tx, id) {
        Ok(contents) => {
            let renewed = store::renewal::successor(tx, id)?;
            let rules = store::plan::follow_ups(tx, id)?;
            let reviews = Reviews::of_year(tx, space, contents.plan.year)?;
            let mut all = committed::of_plan(&contents, city, renewed.as_ref(), today);
            all.extend((1..=RULES).zip(rules.iter().map(Some).chain(std::iter::repeat(None))).map(|(place, rule)| {
                // What a body follows at meetings of its own is owed to these.
                let rule = rule.filter(|rule| !reviews.are_held_by(&rule.body));
                let rule = rule.map(|rule| (rule, t::follow_up_to(contents.plan.lang, &rule.body)));
                committed::of_follow_up(&contents.plan, place, rule, city)
            }));
            all
        }
        Err(Error::Missing) => Vec::new(),
        Err(error) => return Err(error),
    };
    let known: std::collections::HashSet<String> = all.iter().map(|sourced| sourced.source.id.clone()).collect();
    let gone = records.into_iter().filter(|(_, record)| !known.contains(record));
    all.extend(gone.map(|(kind, record)| committed::gone(space, kind, record)));
    if known.is_empty() {
        all.extend((1..=RULES).map(|at| committed::gone(space, "follow-up", format!("{id}-{at}"))));
    }
    Ok(all)
}

/// What was promised at the contact that an activity touched.
fn of_contact(tx: &mut Tx<'_>, activity: &Activity) -> Result<Vec<Sourced>> {
    let contents = activity.content.iter().flat_map(|content| content.before.iter().chain(&content.after));
    let (contact, promise) = match activity.subject_kind.as_str() {
        "contact" => (Some(activity.subject_id.clone()), None),
        "promise" => {
            let mut told = contents.filter_map(|told| told["contact"].as_str());
            (told.next().map(str::to_owned), Some(activity.subject_id.clone()))
        }
        _ => return Ok(Vec::new()),
    };
    let Some(contact) = contact else { return Ok(Vec::new()) };
    let Some(space) = store::committed::space_of(tx, "contact", &contact)? else { return Ok(Vec::new()) };
    let (city, contact) = (core_spaces::store::space::get(tx, space)?.organisation, contact.parse::<ContactId>()?);
    let promises = store::promise::of_contacts(tx, &[contact])?;
    let listed = match store::contact::shown(tx, space, contact) {
        Ok(listed) => Some(listed),
        Err(Error::Missing) => None,
        Err(error) => return Err(error),
    };
    let mut all: Vec<Sourced> = promises
        .iter()
        .map(|promise| match &listed {
            Some(listed) => committed::of_promise(&listed.contact, &theirs(listed), promise, city),
            None => committed::gone(space, "promise", promise.id.to_string()),
        })
        .collect();
    // One that was removed is among them no more.
    let is_gone = |id: &String| promises.iter().all(|promise| promise.id.to_string() != *id);
    all.extend(promise.filter(is_gone).map(|id| committed::gone(space, "promise", id)));
    Ok(all)
}

/// Those outside as they stay known when names are erased: by their posts and their organisations.
fn theirs(listed: &Listed) -> String {
    let lang = listed.contact.lang;
    let known = listed.theirs.iter().map(|their| match their.known_as.as_str() {
        "" if their.organisation.is_some() => their.organisation_names.pick(lang).0.to_owned(),
        "" => t::somebody_outside(lang).to_owned(),
        known => known.to_owned(),
    });
    known.collect::<Vec<_>>().join(", ")
}
