//! What the demonstration's city has to say of its goals, and what a partner brings.

use kernel::{Fault, MultiText, Result};
use kit_db::Tx;
use serde::Deserialize;

use super::days::When;
use super::teller::Teller;
use crate::actions::{add_material, change_partner};
use crate::rules::{GoalContents, MaterialChange, Partnership, Plan};
use crate::store;

const TOLD: &str = include_str!("../../demonstration/kuopio-materials.json");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    materials: Vec<MaterialTold>,
    partnerships: Vec<PartnershipTold>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MaterialTold {
    goal: i64,
    kind: String,
    titles: MultiText,
    #[serde(default)]
    bodies: MultiText,
    #[serde(default)]
    address: String,
    #[serde(default)]
    with: String,
    on: Option<When>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnershipTold {
    goal: i64,
    /// Which of the goal's partners, from 1 on.
    partner: usize,
    brings: String,
    agreed: String,
    on: When,
}

/// Writes it down for the goals of the space's only plan.
pub(super) fn pass(tx: &mut Tx<'_>, teller: &Teller) -> Result<()> {
    let told: Told =
        serde_json::from_str(TOLD).map_err(|error| Fault::because("reading the materials of a story", error))?;
    let Some(plan) = store::plan::of_space(tx, teller.space)?.into_iter().next() else { return Ok(()) };
    let contents = store::contents::of(tx, plan.clone())?;
    let goal = |number: i64| contents.goals.iter().find(|goal| goal.goal.position == number);
    for one in told.materials {
        if let Some(goal) = goal(one.goal) {
            material(tx, teller, (&plan, goal), one)?;
        }
    }
    for one in told.partnerships {
        if let Some(goal) = goal(one.goal) {
            partnership(tx, teller, (&plan, goal), one)?;
        }
    }
    Ok(())
}

fn material(tx: &mut Tx<'_>, teller: &Teller, (plan, goal): (&Plan, &GoalContents), told: MaterialTold) -> Result<()> {
    let MaterialTold { kind, titles, bodies, address, with, on, .. } = told;
    let said = MaterialChange { kind: kind.parse()?, titles, bodies, address, on: teller.days.maybe(on)?, with };
    let occasion = teller.on(teller.days.today());
    add_material(tx, &occasion, &teller.leave(), plan, (goal.goal.id, &said)).map(drop)
}

fn partnership(
    tx: &mut Tx<'_>,
    teller: &Teller,
    (plan, goal): (&Plan, &GoalContents),
    told: PartnershipTold,
) -> Result<()> {
    let Some(partner) = goal.partners.get(told.partner.saturating_sub(1)) else { return Ok(()) };
    let on = teller.days.day(told.on)?;
    let with = Partnership { brings: told.brings, agreed: told.agreed, on: Some(on) };
    let which = (partner.id, partner.version);
    let today = teller.days.today();
    change_partner(tx, &teller.on(today), &teller.leave(), (plan, today), which, &with).map(drop)
}
