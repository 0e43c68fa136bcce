//! Sets a goal's stakeholders, strategic partners and responsible officers.

use core_spaces::Allowed;
use kernel::{Happening, Occasion, PersonId, Ref, Refusal, Result};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::{belongs, changed_meanwhile, same_version};
use crate::rules::access::ChangePlan;
use crate::rules::{
    Goal, GoalId, Group, NAMES_LIMIT, Officer, OfficerId, Partner, PartnerId, PeopleOfGoal, Plan, Stakeholder,
    StakeholderId, kept, line,
};
use crate::store;

/// Who is wanted beside a goal, each list in its order.
#[derive(Clone, Debug, Default)]
pub struct PeopleChange {
    /// Whom the city wants to convince, with the members of groups.
    pub stakeholders: Vec<Group>,
    /// Who works for the goal together with the city.
    pub partners: Vec<String>,
    /// Who is responsible in the city.
    pub officers: Vec<OfficerChange>,
}

/// A responsible officer by name, and as a person once known.
#[derive(Clone, Debug)]
pub struct OfficerChange {
    /// The name or the office.
    pub name: String,
    /// The person behind it.
    pub person: Option<PersonId>,
}

/// Replaces the three lists of a goal. Entries that stay keep their ids. Refused with
/// `changed-meanwhile` where the goal is not this version any more.
pub fn set_people_of_goal(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ChangePlan>,
    plan: &Plan,
    (id, version): (GoalId, i64),
    change: &PeopleChange,
) -> Result<Goal> {
    belongs(allowed, plan)?;
    let mut goal = store::goal::get(tx, plan.id, id)?;
    same_version(version, goal.version)?;
    let before = store::people_of_goal::of_goal(tx, plan.id, id)?;
    let after = PeopleOfGoal {
        stakeholders: stakeholders(occasion, &before, change)?,
        partners: partners(occasion, &before, change)?,
        officers: officers(occasion, &before, change)?,
    };
    if !store::goal::update(tx, &goal)? {
        return Err(changed_meanwhile());
    }
    goal.version += 1;
    store::people_of_goal::set_stakeholders(tx, id, &after.stakeholders)?;
    store::people_of_goal::set_partners(tx, id, &after.partners)?;
    store::people_of_goal::set_officers(tx, id, &after.officers)?;
    let happening = Happening::new("goal.people-set", Ref::new("goal", id)).in_space(plan.space);
    record(tx, occasion, &happening.before(seen(&goal, &before)).after(seen(&goal, &after)))?;
    Ok(goal)
}

fn stakeholders(occasion: &Occasion, before: &PeopleOfGoal, change: &PeopleChange) -> Result<Vec<Stakeholder>> {
    within("stakeholders", change.stakeholders.len())?;
    let old: Vec<&str> = before.stakeholders.iter().map(|one| one.name.as_str()).collect();
    let new: Vec<&str> = change.stakeholders.iter().map(|(name, _)| name.as_str()).collect();
    let fresh = || StakeholderId::new(occasion.at, &occasion.chance);
    let stakeholder = |((name, members), place): (&Group, Option<usize>)| {
        let same = place.map(|place| &before.stakeholders[place]);
        let old_members = same.map_or(&[][..], |same| &same.members);
        within("stakeholders", members.len())?;
        Ok(Stakeholder {
            id: same.map_or_else(fresh, |same| same.id),
            name: line("stakeholders", name.clone())?,
            members: members_of(members, old_members, fresh)?,
        })
    };
    change.stakeholders.iter().zip(kept(&old, &new)).map(stakeholder).collect()
}

fn members_of(
    wanted: &[String],
    old: &[(StakeholderId, String)],
    fresh: impl Fn() -> StakeholderId,
) -> Result<Vec<(StakeholderId, String)>> {
    let old_names: Vec<&str> = old.iter().map(|(_, name)| name.as_str()).collect();
    let new_names: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let member = |(name, place): (&String, Option<usize>)| {
        let id = place.map_or_else(&fresh, |place| old[place].0);
        Ok((id, line("stakeholders", name.clone())?))
    };
    wanted.iter().zip(kept(&old_names, &new_names)).map(member).collect()
}

fn partners(occasion: &Occasion, before: &PeopleOfGoal, change: &PeopleChange) -> Result<Vec<Partner>> {
    within("partners", change.partners.len())?;
    let old: Vec<&str> = before.partners.iter().map(|one| one.name.as_str()).collect();
    let new: Vec<&str> = change.partners.iter().map(String::as_str).collect();
    let partner = |(name, place): (&String, Option<usize>)| {
        let name = line("partners", name.clone())?;
        Ok(match place {
            Some(place) => Partner { name, ..before.partners[place].clone() },
            None => Partner::named(PartnerId::new(occasion.at, &occasion.chance), name),
        })
    };
    change.partners.iter().zip(kept(&old, &new)).map(partner).collect()
}

fn officers(occasion: &Occasion, before: &PeopleOfGoal, change: &PeopleChange) -> Result<Vec<Officer>> {
    within("officers", change.officers.len())?;
    let old: Vec<&str> = before.officers.iter().map(|one| one.name.as_str()).collect();
    let new: Vec<&str> = change.officers.iter().map(|one| one.name.as_str()).collect();
    let officer = |(wanted, place): (&OfficerChange, Option<usize>)| {
        let id = place.map_or_else(|| OfficerId::new(occasion.at, &occasion.chance), |place| before.officers[place].id);
        Ok(Officer { id, name: line("officers", wanted.name.clone())?, person: wanted.person })
    };
    change.officers.iter().zip(kept(&old, &new)).map(officer).collect()
}

fn within(field: &'static str, count: usize) -> Result<()> {
    if count <= NAMES_LIMIT {
        return Ok(());
    }
    Err(Refusal::new("names-too-many").on(field).with("limit", NAMES_LIMIT).into())
}

fn seen(goal: &Goal, people: &PeopleOfGoal) -> Value {
    let stakeholders = people.stakeholders.iter().map(|one| {
        let members: Vec<&str> = one.members.iter().map(|(_, name)| name.as_str()).collect();
        if members.is_empty() { one.name.clone() } else { format!("{} ({})", one.name, members.join(", ")) }
    });
    json!({
        "plan": goal.plan.to_string(),
        "title": goal.title,
        "stakeholders": stakeholders.collect::<Vec<_>>(),
        "partners": people.partners.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(),
        "officers": people.officers.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(),
    })
}
