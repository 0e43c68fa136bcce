use core_spaces::rules::Visibility;

use super::Scope;
use crate::rules::plan_file::{
    ChapterFile, ContinuesFile, GoalFile, IndicatorFile, MaterialFile, MeasureFile, PartnershipFile, PlanFile,
    RenewsFile, ReviewFile, StakeholderFile, StateFile, TargetFile, ToolkitFile, ValueFile,
};
use crate::rules::{
    Goal, GoalContents, Handbook, Indicator, Kind, Material, MaterialChange, Measure, MeasureProgress, Partner,
    Partnership, PlanBefore, SetState, Stakeholder, TargetContents, WholePlan,
};

/// The plan as data. Those outside get no measures, stakeholders, officers and notes.
pub fn json(whole: &WholePlan, scope: Scope) -> PlanFile {
    let plan = &whole.contents.plan;
    let handbook = whole.handbook.as_ref();
    // A plan that those outside do not see is not told of in one that they see.
    let is_seen = |before: &&PlanBefore| scope == Scope::Inside || before.plan.visibility == Visibility::Public;
    let before = whole.before.as_ref().filter(is_seen);
    let tools = Tools { handbook, scope, materials: &whole.materials, before };
    PlanFile {
        title: plan.title.clone(),
        year: Some(plan.year),
        lang: Some(plan.lang),
        visibility: Some(plan.visibility),
        summary: plan.summary.clone(),
        renews: before.map(|before| RenewsFile { title: before.plan.title.clone(), year: before.plan.year }),
        council_term: handbook.and_then(|handbook| handbook.term).map(|(from, until)| format!("{from}–{until}")),
        handbook_title: handbook.map(|handbook| handbook.title.clone()),
        handbook_lang: handbook.map(|handbook| handbook.lang),
        handbook: handbook.map(chapters).unwrap_or_default(),
        toolkit: handbook.map(toolkit).unwrap_or_default(),
        goals: whole.contents.goals.iter().map(|goal| tools.goal(goal)).collect(),
        reviews: whole
            .follow_ups
            .iter()
            .map(|rule| ReviewFile { body: rule.body.clone(), per_year: rule.per_year })
            .collect(),
        unplaced: match scope {
            Scope::Inside => whole.notes.iter().map(|note| note.body.clone()).collect(),
            Scope::Public => Vec::new(),
        },
    }
}

/// What is known of a partner besides its name.
fn partnership(partner: &Partner) -> Option<PartnershipFile> {
    let Partnership { brings, agreed, on } = partner.with.clone();
    let is_something = partner.with != Partnership::default();
    is_something.then(|| PartnershipFile { partner: partner.name.clone(), brings, agreed, on })
}

fn material(material: &Material) -> MaterialFile {
    let MaterialChange { kind, titles, bodies, address, on, with } = material.said.clone();
    MaterialFile { kind: Some(kind.name().to_owned()), titles, bodies, address, on, with }
}

fn chapters(handbook: &Handbook) -> Vec<ChapterFile> {
    let chapters = handbook.chapters.iter();
    chapters.map(|chapter| ChapterFile { title: chapter.title.clone(), text: chapter.body.clone() }).collect()
}

fn toolkit(handbook: &Handbook) -> ToolkitFile {
    let names =
        |kind: Kind| handbook.tools.iter().filter(|tool| tool.kind == kind).map(|tool| tool.name.clone()).collect();
    ToolkitFile { advocacy: names(Kind::Advocacy), communication: names(Kind::Communication) }
}

/// What parts of a goal need to know of the whole.
struct Tools<'a> {
    handbook: Option<&'a Handbook>,
    scope: Scope,
    materials: &'a [Material],
    before: Option<&'a PlanBefore>,
}

impl Tools<'_> {
    fn goal(&self, contents: &GoalContents) -> GoalFile {
        let goal = &contents.goal;
        let inside = self.scope == Scope::Inside;
        GoalFile {
            number: goal.position,
            title: goal.title.clone(),
            reason: goal.reason.clone(),
            continues: self.continues(goal),
            state: goal.set.as_ref().map(state),
            targets: contents.targets.iter().map(|target| self.target(target)).collect(),
            measures: self.measures(&contents.measures),
            indicators: contents.indicators.iter().map(|indicator| self.indicator(indicator)).collect(),
            stakeholders: contents.stakeholders.iter().filter(|_| inside).map(stakeholder).collect(),
            partners: contents.partners.iter().map(|partner| partner.name.clone()).collect(),
            partnerships: contents.partners.iter().filter(|_| inside).filter_map(partnership).collect(),
            materials: self.materials.iter().filter(|one| inside && one.goal == goal.id).map(material).collect(),
            responsible: contents.officers.iter().filter(|_| inside).map(|officer| officer.name.clone()).collect(),
        }
    }

    fn continues(&self, goal: &Goal) -> Option<ContinuesFile> {
        let (number, title) = self.before?.goals.get(&goal.id)?.clone();
        Some(ContinuesFile { number, title })
    }

    fn target(&self, contents: &TargetContents) -> TargetFile {
        let target = &contents.target;
        TargetFile {
            text: target.name.clone(),
            due_on: target.due_on,
            state: target.set.as_ref().map(state),
            measures: self.measures(&contents.measures),
            targets: contents.parts.iter().map(|part| self.target(part)).collect(),
        }
    }

    fn measures(&self, measures: &[Measure]) -> Vec<MeasureFile> {
        measures.iter().filter(|_| self.scope == Scope::Inside).map(|measure| self.measure(measure)).collect()
    }

    fn measure(&self, measure: &Measure) -> MeasureFile {
        let tools = self.handbook.map(|handbook| handbook.tools.as_slice()).unwrap_or_default();
        let tool = tools.iter().find(|tool| Some(tool.id) == measure.tool);
        let progress = (measure.progress != MeasureProgress::Planned).then(|| measure.progress.name().to_owned());
        MeasureFile {
            text: measure.title.clone(),
            details: measure.details.clone(),
            kind: Some(measure.kind),
            tool: tool.map(|tool| tool.name.clone()),
            progress,
            starts_on: measure.starts_on,
            due_on: measure.due_on,
            done_on: measure.progress.done_on(),
            dropped_on: measure.progress.dropped_on(),
            drop_reason: measure.progress.drop_reason().map(str::to_owned),
            owner: measure.owner.as_ref().map(|owner| owner.name.clone()),
            helpers: measure.helpers.iter().map(|helper| helper.name.clone()).collect(),
        }
    }

    fn indicator(&self, indicator: &Indicator) -> IndicatorFile {
        let inside = self.scope == Scope::Inside;
        let values = indicator.values.iter().map(|value| ValueFile {
            on: value.on,
            value: value.value,
            note: if inside { value.note.clone() } else { String::new() },
        });
        IndicatorFile {
            name: indicator.name.clone(),
            unit: indicator.unit.clone(),
            source: indicator.source.clone(),
            direction: Some(indicator.direction),
            target: indicator.target,
            values: values.collect(),
        }
    }
}

fn state(set: &SetState) -> StateFile {
    StateFile { state: set.state, reason: set.reason.clone() }
}

fn stakeholder(stakeholder: &Stakeholder) -> StakeholderFile {
    let members = stakeholder.members.iter().map(|(_, name)| name.clone());
    StakeholderFile { name: stakeholder.name.clone(), members: members.collect() }
}
