use kernel::{Fault, Result, State};
use kit_db::Tx;

use super::Sample;
use super::story::{GoalTold, IndicatorTold, MeasureTold, SetTold, Story, TargetTold};
use super::teller::Teller;
use crate::actions::{
    FollowUpChange, IndicatorChange, MeasureChange, OfficerChange, PeopleChange, PlanChange, Source, TargetChange,
    add_indicator, add_measure, begin_import, change_plan, change_target, save_import, set_people_of_goal,
};
use crate::rules::{
    GoalContents, IndicatorId, Kind, Measure, MeasureProgress, Plan, SetState, TargetId, Tool, settable,
};
use crate::store;

/// What a story goes on with: the plan as it was set up, goal by goal as the story tells.
pub(super) struct Followed {
    pub plan: Plan,
    pub goals: Vec<FollowedGoal>,
}

pub(super) struct FollowedGoal {
    pub contents: GoalContents,
    pub measures: Vec<Measure>,
    pub indicators: Vec<IndicatorId>,
}

/// Brings the document in, as its city would, and says of the plan what the document does not.
pub(super) fn bring_in(tx: &mut Tx<'_>, teller: &Teller, sample: &Sample, story: &Story) -> Result<Plan> {
    let occasion = teller.on(teller.days.beginning()?);
    let source = Source::read(sample.name, sample.document.as_bytes())?;
    let import = begin_import(tx, &occasion, &teller.leave(), &source, sample.lang)?;
    let version = (import.id, import.version);
    let plan = save_import(tx, &occasion, &teller.leave(), version, &story.title)?;
    let plan = store::plan::get(tx, plan)?;
    let rules = store::plan::follow_ups(tx, plan.id)?.into_iter();
    let change = PlanChange {
        year: plan.year,
        title: plan.title.clone(),
        summary: story.summary.clone(),
        lang: plan.lang,
        visibility: story.visibility.parse()?,
        handbook: plan.handbook,
        follow_ups: rules
            .map(|rule| FollowUpChange { id: Some(rule.id), body: rule.body, per_year: rule.per_year })
            .collect(),
    };
    change_plan(tx, &occasion, &teller.leave(), &plan, plan.version, &change)
}

/// Says who the officers are, and plans measures and indicators.
pub(super) fn set_up(tx: &mut Tx<'_>, teller: &Teller, plan: &Plan, story: &Story) -> Result<Followed> {
    let contents = store::contents::of(tx, plan.clone())?;
    let tools = plan.handbook.map_or(Ok(Vec::new()), |handbook| store::handbook::tools(tx, handbook))?;
    if contents.goals.len() != story.goals.len() {
        return Err(Fault::new("the story and the plan have not the same goals").into());
    }
    let mut goals = Vec::new();
    for (contents, told) in contents.goals.into_iter().zip(&story.goals) {
        name_officers(tx, teller, plan, &contents, story)?;
        for target in &told.targets {
            set_day(tx, teller, plan, &contents, target)?;
        }
        goals.push(plan_goal(tx, teller, plan, (contents, &tools), told)?);
    }
    Ok(Followed { plan: plan.clone(), goals })
}

fn name_officers(tx: &mut Tx<'_>, teller: &Teller, plan: &Plan, contents: &GoalContents, story: &Story) -> Result<()> {
    let occasion = teller.on(teller.days.beginning()?);
    let told = |name: &str| story.officers.iter().find(|told| told.name == name);
    let officer = |name: &str| OfficerChange {
        name: name.to_owned(),
        person: told(name).and_then(|told| teller.worker(&told.who).person),
    };
    let group = |names: &[(crate::rules::StakeholderId, String)]| names.iter().map(|(_, name)| name.clone()).collect();
    let change = PeopleChange {
        stakeholders: contents.stakeholders.iter().map(|one| (one.name.clone(), group(&one.members))).collect(),
        partners: contents.partners.iter().map(|one| one.name.clone()).collect(),
        officers: contents.officers.iter().map(|one| officer(&one.name)).collect(),
    };
    let version = (contents.goal.id, contents.goal.version);
    set_people_of_goal(tx, &occasion, &teller.leave(), plan, version, &change).map(drop)
}

fn set_day(tx: &mut Tx<'_>, teller: &Teller, plan: &Plan, contents: &GoalContents, told: &TargetTold) -> Result<()> {
    let Some(due_on) = teller.days.maybe(told.due)? else { return Ok(()) };
    let target = store::target::get(tx, plan.id, target_called(contents, &told.name)?)?;
    let occasion = teller.on(teller.days.beginning()?);
    let change = TargetChange { name: target.name, due_on: Some(due_on), set: target.set };
    change_target(tx, &occasion, &teller.leave(), plan, (target.id, target.version), &change).map(drop)
}

fn plan_goal(
    tx: &mut Tx<'_>,
    teller: &Teller,
    plan: &Plan,
    (contents, tools): (GoalContents, &[Tool]),
    told: &GoalTold,
) -> Result<FollowedGoal> {
    let occasion = teller.on(teller.days.beginning()?);
    let goal = contents.goal.id;
    let mut measures = Vec::new();
    for told in &told.measures {
        let change = measure(teller, &contents, tools, told)?;
        measures.push(add_measure(tx, &occasion, &teller.leave(), plan, goal, change)?);
    }
    let mut indicators = Vec::new();
    for told in &told.indicators {
        let change = indicator(told)?;
        indicators.push(add_indicator(tx, &occasion, &teller.leave(), plan, goal, &change)?.id);
    }
    Ok(FollowedGoal { contents, measures, indicators })
}

fn measure(teller: &Teller, contents: &GoalContents, tools: &[Tool], told: &MeasureTold) -> Result<MeasureChange> {
    let tool = match &told.tool {
        Some(name) => Some(tools.iter().find(|tool| tool.name == *name).ok_or_else(|| unknown("tool", name))?),
        None => None,
    };
    let kind: Kind = match (tool, &told.kind) {
        (Some(tool), _) => tool.kind,
        (None, Some(kind)) => kind.parse()?,
        (None, None) => return Err(unknown("kind of", &told.title).into()),
    };
    Ok(MeasureChange {
        target: told.target.as_ref().map(|name| target_called(contents, name)).transpose()?,
        tool: tool.map(|tool| tool.id),
        kind,
        title: told.title.clone(),
        details: told.details.clone(),
        progress: MeasureProgress::Planned,
        starts_on: teller.days.maybe(told.starts.or(told.begun))?,
        due_on: teller.days.maybe(told.due)?,
        owner: Some(teller.worker(&told.owner)),
        helpers: told.helpers.iter().map(|name| teller.worker(name)).collect(),
    })
}

fn indicator(told: &IndicatorTold) -> Result<IndicatorChange> {
    Ok(IndicatorChange {
        name: told.name.clone(),
        unit: told.unit.clone(),
        source: told.source.clone(),
        direction: told.direction.parse()?,
        target: told.aim,
    })
}

/// The goal's target whose name begins so.
pub(super) fn target_called(contents: &GoalContents, name: &str) -> Result<TargetId> {
    let targets = contents.all_targets();
    let found = targets.into_iter().find(|found| found.target.name.starts_with(name));
    Ok(found.ok_or_else(|| unknown("target", name))?.target.id)
}

/// The state that was set by hand.
pub(super) fn set_state(told: &SetTold) -> Result<SetState> {
    let state: Option<State> = settable().find(|state| state.code() == told.state);
    Ok(SetState::new(state.ok_or_else(|| unknown("state", &told.state))?, told.reason.clone())?)
}

fn unknown(what: &str, name: &str) -> Fault {
    Fault::new(format!("a story of the demonstration names a {what} that is not there: {name}"))
}
