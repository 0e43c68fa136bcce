//! The influence maps of the demonstration's goals: people of its register who do not exist, and organisations with
//! positions that are made up.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Fault, Lang, Result};
use kit_db::Tx;
use serde::Deserialize;

use super::contacts::their;
use super::days::When;
use super::teller::Teller;
use crate::actions::{assess_influence, put_on_map};
use crate::rules::access::AssessInfluence;
use crate::rules::contact::Their;
use crate::rules::influence::{AssessmentChange, Entry, Whom};
use crate::rules::{GoalId, Plan};
use crate::store;

const TOLD: &str = include_str!("../../demonstration/kuopio-maps.json");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryTold {
    goal: i64,
    whom: String,
    /// The earliest first, and at least one.
    steps: Vec<StepTold>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepTold {
    when: When,
    influence: i64,
    interest: i64,
    position: String,
    #[serde(default)]
    evidence: String,
    evidence_on: Option<When>,
}

/// Assesses those on the maps on the days on which they were. Whom the register does not have is on none.
pub(super) fn pass(tx: &mut Tx<'_>, teller: &Teller) -> Result<()> {
    let Some(plan) = store::plan::of_space(tx, teller.space)?.into_iter().next() else { return Ok(()) };
    let goals = store::goal::of_plan(tx, plan.id)?;
    let told: Vec<EntryTold> =
        serde_json::from_str(TOLD).map_err(|error| Fault::because("reading the maps of a story", error))?;
    for entry in told {
        let first = entry.steps.first().map(|step| teller.days.day(step.when)).transpose()?;
        let goal = goals.iter().find(|goal| goal.position == entry.goal).map(|goal| goal.id);
        let (Some(first), Some(goal)) = (first, goal) else { continue };
        if let Some(their) = their(tx, teller.space, &entry.whom, first)? {
            assess(tx, teller, (&plan, goal), &their, &entry.steps)?;
        }
    }
    Ok(())
}

fn assess(
    tx: &mut Tx<'_>,
    teller: &Teller,
    (plan, goal): (&Plan, GoalId),
    their: &Their,
    steps: &[StepTold],
) -> Result<()> {
    let Some(whom) = their.person.map(Whom::Person).or(their.organisation.map(Whom::Organisation)) else {
        return Ok(());
    };
    let allowed: Allowed<AssessInfluence> = teller.leave();
    let mut entry: Option<Entry> = None;
    for told in steps {
        let on = teller.days.day(told.when)?;
        let (occasion, when, change) = (teller.on(on), (on, Lang::Fi), change(teller, told, on)?);
        entry = Some(match entry {
            None => put_on_map(tx, &occasion, &allowed, plan, when, (goal, whom, &their.known_as), &change)?,
            Some(last) => assess_influence(tx, &occasion, &allowed, plan, when, (last.id, last.version()), &change)?,
        });
    }
    Ok(())
}

fn change(teller: &Teller, told: &StepTold, on: Date) -> Result<AssessmentChange> {
    Ok(AssessmentChange {
        influence: Some(told.influence),
        interest: Some(told.interest),
        position: Some(told.position.parse()?),
        evidence: told.evidence.clone(),
        // Evidence is there before what it shows.
        evidence_on: teller.days.maybe(told.evidence_on)?.map(|day| day.min(on)),
    })
}
