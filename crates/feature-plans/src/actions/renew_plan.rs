//! Renews a plan: makes the plan of a new year from the last, with what goes on in it.

use std::collections::HashMap;

use core_spaces::Allowed;
use core_spaces::rules::Visibility;
use jiff::civil::Date;
use kernel::{Error, Occasion, Result, State};
use kit_db::{Tx, record};
use serde_json::json;

use super::change_plan::happening;
use super::keep_renewal::Renewed;
use super::{belongs, same_version};
use crate::rules::access::Renew;
use crate::rules::influence::Entry;
use crate::rules::renewal::{
    Added, Additions, Choices, Fates, asked_of_plan, carried_day, carried_measure, carried_targets, goes_on_from,
    is_open, tool_in, year_after,
};
use crate::rules::{
    FollowUpId, FollowUpRule, Goal, GoalContents, GoalId, HandbookId, Indicator, IndicatorId, InfluenceId, Material,
    MaterialId, Measure, MeasureId, MeasureProgress, Officer, OfficerId, Partner, PartnerId, Plan, PlanId, Stakeholder,
    StakeholderId, Target, TargetContents, TargetId, Tool, ToolId, WholePlan, line_or,
};
use crate::store;

/// What the new year's plan is to be.
#[derive(Clone, Debug)]
pub struct PlanRenewal {
    /// Its year.
    pub year: i64,
    /// Its title.
    pub title: String,
    /// The handbook that it follows, one of the same space.
    pub handbook: Option<HandbookId>,
    /// What becomes of each goal and each open measure.
    pub choices: Choices,
    /// Goals and measures that are new in it.
    pub additions: Additions,
}

/// Makes the new plan, at first for those who have a role in the space. The last one stays as it is. Refused with
/// `plan-renewed` where it was renewed already, with `changed-meanwhile` where somebody else kept other choices since
/// this version, and with whatever is not decided yet or cannot be added.
pub fn renew_plan(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<Renew>,
    last: &Plan,
    (today, version): (Date, i64),
    renewal: &PlanRenewal,
) -> Result<Plan> {
    belongs(allowed, last)?;
    Renewed::Plan(last).refuse_twice(tx)?;
    same_version(version, store::renewal::draft(tx, &last.id.to_string())?.1)?;
    let whole = store::contents::whole(tx, last.clone())?;
    let fates = renewal.choices.fates(&asked_of_plan(&whole.contents)).map_err(Error::Refused)?;
    let additions = renewal.additions.check(&asked_of_plan(&whole.contents), &fates).map_err(Error::Refused)?;
    let plan = plan(tx, occasion, last, renewal)?;
    store::plan::insert(tx, &plan, occasion.at)?;
    store::renewal::plan_renews(tx, plan.id, last.id)?;
    let tools = plan.handbook.map_or(Ok(Vec::new()), |handbook| store::handbook::tools(tx, handbook))?;
    let from = goes_on_from(plan.year, today);
    let mut renewing =
        Renewing { occasion, today, from, plan: &plan, last: &whole, fates: &fates, tools, told: Told::default() };
    let made = renewing.goals(tx)?;
    let new = renewing.additions(tx, &made, &additions)?;
    let told = renewing.told;
    store::renewal::remove_draft(tx, &last.id.to_string())?;
    let after = json!({
        "title": plan.title,
        "year": plan.year,
        "plan": last.id.to_string(),
        "continued": told.continued,
        "dropped": told.dropped,
        "new": new,
    });
    record(tx, occasion, &happening("plan.renewed", &plan).after(after))?;
    Ok(plan)
}

fn plan(tx: &mut Tx<'_>, occasion: &Occasion, last: &Plan, renewal: &PlanRenewal) -> Result<Plan> {
    if let Some(handbook) = renewal.handbook
        && store::handbook::get(tx, handbook)?.space != last.space
    {
        return Err(Error::Missing);
    }
    Ok(Plan {
        id: PlanId::new(occasion.at, &occasion.chance),
        handbook: renewal.handbook,
        year: year_after(last, renewal.year)?,
        title: line_or("title", "plan-title-missing", renewal.title.clone())?,
        visibility: Visibility::Members,
        version: 1,
        ..last.clone()
    })
}

/// Whether nothing was done for a measure yet.
fn is_untouched(measure: &Measure) -> bool {
    measure.progress == MeasureProgress::Planned
}

/// How many goals go on, and how many were dropped.
#[derive(Default)]
struct Told {
    continued: usize,
    dropped: usize,
}

/// What is needed while the new plan is made.
struct Renewing<'a> {
    occasion: &'a Occasion,
    today: Date,
    /// From which day on days go along.
    from: Date,
    plan: &'a Plan,
    last: &'a WholePlan,
    fates: &'a Fates,
    /// The toolkit of the handbook that the new plan follows.
    tools: Vec<Tool>,
    told: Told,
}

impl Renewing<'_> {
    fn goals(&mut self, tx: &mut Tx<'_>) -> Result<HashMap<GoalId, GoalId>> {
        let mut made: HashMap<GoalId, GoalId> = HashMap::new();
        for contents in &self.last.contents.goals {
            let old = contents.goal.id;
            if let Some(reason) = self.fates.dropped(old) {
                store::renewal::drop_goal(tx, self.plan.id, old, (reason, self.today))?;
                self.told.dropped += 1;
                continue;
            }
            self.told.continued += 1;
            let position = i64::try_from(self.told.continued).unwrap_or(i64::MAX);
            made.insert(old, self.goal(tx, position, contents)?);
        }
        self.materials(tx, &made)?;
        self.maps(tx, &made)?;
        let id = || FollowUpId::new(self.occasion.at, &self.occasion.chance);
        let rules: Vec<FollowUpRule> =
            self.last.follow_ups.iter().map(|rule| FollowUpRule { id: id(), ..rule.clone() }).collect();
        store::plan::set_follow_ups(tx, self.plan.id, &rules)?;
        Ok(made)
    }

    /// What is new: measures of goals that go on, and goals after the last of them. Says how many goals are.
    fn additions(&self, tx: &mut Tx<'_>, made: &HashMap<GoalId, GoalId>, added: &Added) -> Result<usize> {
        for (old, titles) in &added.measures {
            let Some(goal) = made.get(&old.parse()?).copied() else { continue };
            for title in titles {
                let (id, position) =
                    (MeasureId::new(self.occasion.at, &self.occasion.chance), store::measure::next_position(tx, goal)?);
                store::measure::insert(tx, &Measure::titled(id, goal, position, title))?;
            }
        }
        for title in &added.goals {
            let goal = Goal {
                id: GoalId::new(self.occasion.at, &self.occasion.chance),
                plan: self.plan.id,
                position: store::goal::next_position(tx, self.plan.id)?,
                title: title.clone(),
                reason: String::new(),
                set: None,
                version: 1,
            };
            store::goal::insert(tx, &goal)?;
        }
        Ok(added.goals.len())
    }

    fn goal(&self, tx: &mut Tx<'_>, position: i64, contents: &GoalContents) -> Result<GoalId> {
        let id = GoalId::new(self.occasion.at, &self.occasion.chance);
        // A state that was set by hand was one of the last year.
        let goal = Goal { id, plan: self.plan.id, position, set: None, version: 1, ..contents.goal.clone() };
        store::goal::insert(tx, &goal)?;
        store::renewal::goal_renews(tx, id, contents.goal.id)?;
        let mut targets: HashMap<TargetId, TargetId> = HashMap::new();
        self.targets(tx, (id, None), &contents.targets, &mut targets)?;
        self.measures(tx, id, contents, &targets)?;
        self.indicators(tx, id, contents)?;
        self.people(tx, id, contents)?;
        Ok(id)
    }

    fn targets(
        &self,
        tx: &mut Tx<'_>,
        (goal, parent): (GoalId, Option<TargetId>),
        targets: &[TargetContents],
        made: &mut HashMap<TargetId, TargetId>,
    ) -> Result<()> {
        for contents in carried_targets(targets, self.today) {
            let (old, state) = (&contents.target, contents.state(self.today));
            let target = Target {
                id: TargetId::new(self.occasion.at, &self.occasion.chance),
                goal,
                parent,
                due_on: carried_day(old.due_on, self.from),
                set: None,
                is_begun: old.is_begun || state == State::OnTheWay || !contents.measures.iter().all(is_untouched),
                version: 1,
                ..old.clone()
            };
            store::target::insert(tx, &target)?;
            store::renewal::target_renews(tx, target.id, old.id)?;
            made.insert(old.id, target.id);
            self.targets(tx, (goal, Some(target.id)), &contents.parts, made)?;
        }
        Ok(())
    }

    fn measures(
        &self,
        tx: &mut Tx<'_>,
        goal: GoalId,
        contents: &GoalContents,
        targets: &HashMap<TargetId, TargetId>,
    ) -> Result<()> {
        let mut position = 0;
        for old in contents.all_measures().into_iter().filter(|measure| is_open(&measure.progress)) {
            if let Some(reason) = self.fates.dropped(old.id) {
                store::renewal::drop_measure(tx, self.plan.id, old.id, (reason, self.today))?;
                continue;
            }
            position += 1;
            let id = MeasureId::new(self.occasion.at, &self.occasion.chance);
            // What was for a target that is met is for the goal now.
            let target = old.target.and_then(|target| targets.get(&target).copied());
            let measure = carried_measure(old, (id, goal, position), (target, self.tool(old.tool)), self.from);
            store::measure::insert(tx, &measure)?;
            store::renewal::measure_renews(tx, id, old.id)?;
        }
        Ok(())
    }

    fn tool(&self, old: Option<ToolId>) -> Option<ToolId> {
        if self.plan.handbook == self.last.contents.plan.handbook {
            return old;
        }
        let before = self.last.handbook.as_ref().map_or(&[][..], |handbook| &handbook.tools);
        tool_in(old, before, &self.tools)
    }

    /// Indicators begin without values: those of the last year stay with the last plan, one link away.
    fn indicators(&self, tx: &mut Tx<'_>, goal: GoalId, contents: &GoalContents) -> Result<()> {
        for old in &contents.indicators {
            let id = IndicatorId::new(self.occasion.at, &self.occasion.chance);
            store::indicator::insert(tx, &Indicator { id, goal, values: Vec::new(), version: 1, ..old.clone() })?;
            store::renewal::indicator_renews(tx, id, old.id)?;
        }
        Ok(())
    }

    fn people(&self, tx: &mut Tx<'_>, goal: GoalId, contents: &GoalContents) -> Result<()> {
        let (at, chance) = (self.occasion.at, &self.occasion.chance);
        let member = |(_, name): &(StakeholderId, String)| (StakeholderId::new(at, chance), name.clone());
        let stakeholder = |old: &Stakeholder| Stakeholder {
            id: StakeholderId::new(at, chance),
            name: old.name.clone(),
            members: old.members.iter().map(member).collect(),
        };
        let partner = |old: &Partner| Partner { id: PartnerId::new(at, chance), version: 1, ..old.clone() };
        let officer = |old: &Officer| Officer { id: OfficerId::new(at, chance), ..old.clone() };
        let stakeholders: Vec<Stakeholder> = contents.stakeholders.iter().map(stakeholder).collect();
        let partners: Vec<Partner> = contents.partners.iter().map(partner).collect();
        let officers: Vec<Officer> = contents.officers.iter().map(officer).collect();
        store::people_of_goal::set_stakeholders(tx, goal, &stakeholders)?;
        store::people_of_goal::set_partners(tx, goal, &partners)?;
        store::people_of_goal::set_officers(tx, goal, &officers)
    }

    fn materials(&self, tx: &mut Tx<'_>, made: &HashMap<GoalId, GoalId>) -> Result<()> {
        for old in &self.last.materials {
            let Some(goal) = made.get(&old.goal).copied() else { continue };
            let id = MaterialId::new(self.occasion.at, &self.occasion.chance);
            store::material::insert(tx, &Material { id, goal, version: 1, ..old.clone() })?;
        }
        Ok(())
    }

    /// Everybody on a map goes on as they were assessed last, on that day and by whom; whose name was erased is left out.
    fn maps(&self, tx: &mut Tx<'_>, made: &HashMap<GoalId, GoalId>) -> Result<()> {
        let goals: Vec<GoalId> = made.keys().copied().collect();
        for listed in store::influence::of_goals(tx, &goals)? {
            let is_erased = listed.name.is_empty() && listed.organisation.is_empty();
            let (Some(goal), Some(step), false) = (made.get(&listed.entry.goal), listed.entry.latest(), is_erased)
            else {
                continue;
            };
            let id = InfluenceId::new(self.occasion.at, &self.occasion.chance);
            let entry = Entry { id, goal: *goal, steps: Vec::new(), ..listed.entry.clone() };
            store::influence::insert(tx, &entry, self.occasion.at)?;
            store::influence::add_step(tx, id, 0, step)?;
        }
        Ok(())
    }
}
