//! Brings in a plan that was taken out as data: the same plan again, with ids of its own.

mod renewed;

use core_spaces::Allowed;
use core_spaces::rules::Visibility;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Error, Happening, Lang, Occasion, Ref, Refusal, Result};
use kit_db::{Tx, record};
use serde_json::json;

use crate::rules::access::ImportPlan;
use crate::rules::import::MOST_GOALS;
use crate::rules::plan_file::{
    GoalFile, IndicatorFile, MaterialFile, MeasureFile, PartnershipFile, PlanFile, StateFile, TargetFile,
};
use crate::rules::{
    Chapter, ChapterId, DEPTH_LIMIT, Direction, FollowUpId, FollowUpRule, Goal, GoalId, Handbook, HandbookId,
    Indicator, IndicatorId, IndicatorValue, Kind, MATERIALS_LIMIT, Material, MaterialChange, MaterialId, MaterialKind,
    Measure, MeasureId, MeasureProgress, NewValue, Note, NoteId, Officer, OfficerId, Partner, PartnerId, Partnership,
    Plan, PlanId, SetState, Stakeholder, StakeholderId, Target, TargetId, Tool, ToolId, ValueId, Worker, days_in_order,
    figure, helpers_besides, line, maybe_line, person_in, term_in, text, year,
};
use crate::store;

/// Makes the plan that a file tells of, in the space that the leave is for. Owners, helpers and
/// officers are linked to those of that name who have a role in the space; the others stay names.
/// A handbook that the space has already, word for word, is not made a second time.
pub fn restore_plan(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<ImportPlan>,
    file: &PlanFile,
) -> Result<Plan> {
    let known = store::worker::of_space(tx, allowed.space(), occasion.at.day(&TimeZone::UTC))?;
    // Whatever has its day somewhere on earth has come.
    let today = occasion.at.plus_days(1).day(&TimeZone::UTC);
    let lang = file.lang.unwrap_or(Lang::Fi);
    let title =
        if file.title.is_empty() { file.handbook_title.clone().unwrap_or_default() } else { file.title.clone() };
    let mut making = Making { occasion, today, known, tools: Vec::new(), before: Vec::new() };
    let handbook = making.handbook(tx, allowed, file, (lang, &title))?;
    let plan = Plan {
        id: PlanId::new(occasion.at, &occasion.chance),
        space: allowed.space(),
        handbook,
        year: year(file.year.unwrap_or_else(|| i64::from(occasion.at.day(&TimeZone::UTC).year())))?,
        title: line("file", title)?,
        summary: text("file", file.summary.clone())?,
        lang,
        visibility: file.visibility.unwrap_or(Visibility::Members),
        version: 1,
    };
    store::plan::insert(tx, &plan, occasion.at)?;
    making.before = renewed::link(tx, &plan, file.renews.as_ref())?;
    making.goals(tx, &plan, &file.goals)?;
    store::plan::set_follow_ups(tx, plan.id, &making.follow_ups(file)?)?;
    for body in &file.unplaced {
        let note = Note { id: NoteId::new(occasion.at, &occasion.chance), body: text("file", body.clone())? };
        store::plan::insert_note(tx, plan.id, &note)?;
    }
    let happening = Happening::new("plan.brought-in", Ref::new("plan", plan.id)).in_space(plan.space);
    record(tx, occasion, &happening.after(json!({ "title": plan.title, "year": plan.year })))?;
    Ok(plan)
}

/// What is needed while a plan is made.
struct Making<'a> {
    occasion: &'a Occasion,
    today: Date,
    known: Vec<Worker>,
    tools: Vec<Tool>,
    /// The goals of the plan that it renews.
    before: Vec<Goal>,
}

impl Making<'_> {
    fn handbook(
        &mut self,
        tx: &mut Tx<'_>,
        allowed: &Allowed<ImportPlan>,
        file: &PlanFile,
        (lang, title): (Lang, &str),
    ) -> Result<Option<HandbookId>> {
        let Some(new) = self.told_handbook(allowed, file, (lang, title))? else { return Ok(None) };
        for other in store::handbook::of_space(tx, allowed.space())? {
            let other = store::handbook::get(tx, other.id)?;
            if says_the_same(&other, &new) {
                self.tools = other.tools;
                return Ok(Some(other.id));
            }
        }
        store::handbook::insert(tx, &new, self.occasion.at)?;
        self.tools = new.tools;
        Ok(Some(new.id))
    }

    /// The handbook of which the file tells, with every tool that one of its measures names.
    fn told_handbook(
        &self,
        allowed: &Allowed<ImportPlan>,
        file: &PlanFile,
        (lang, title): (Lang, &str),
    ) -> Result<Option<Handbook>> {
        let (at, chance) = (self.occasion.at, &self.occasion.chance);
        let kit = [(Kind::Advocacy, &file.toolkit.advocacy), (Kind::Communication, &file.toolkit.communication)];
        let mut tools: Vec<Tool> = Vec::new();
        let mut tool = |kind: Kind, name: &String| {
            tools.push(Tool { id: ToolId::new(at, chance), kind, name: line("file", name.clone())? });
            Ok::<_, Refusal>(())
        };
        for (kind, names) in kit {
            names.iter().try_for_each(|name| tool(kind, name))?;
        }
        for (kind, name) in named_tools(file) {
            if !kit.iter().any(|(_, names)| names.contains(name)) {
                tool(kind, name)?;
            }
        }
        if file.handbook_title.is_none() && file.handbook.is_empty() && tools.is_empty() {
            return Ok(None);
        }
        let chapters = file.handbook.iter().map(|chapter| {
            let (title, body) = (line("file", chapter.title.clone())?, text("file", chapter.text.clone())?);
            Ok(Chapter { id: ChapterId::new(at, chance), title, body, version: 1 })
        });
        Ok(Some(Handbook {
            id: HandbookId::new(at, chance),
            space: allowed.space(),
            title: line("file", file.handbook_title.clone().unwrap_or_else(|| title.to_owned()))?,
            term: file.council_term.as_deref().and_then(term_in),
            lang: file.handbook_lang.unwrap_or(lang),
            version: 1,
            chapters: chapters.collect::<Result<_>>()?,
            tools,
        }))
    }

    fn follow_ups(&self, file: &PlanFile) -> Result<Vec<FollowUpRule>> {
        let id = || FollowUpId::new(self.occasion.at, &self.occasion.chance);
        let rules = file.reviews.iter().map(|review| FollowUpRule::new(id(), review.body.clone(), review.per_year));
        rules.map(|rule| Ok(rule.map_err(|refusal| refusal.on("file"))?)).collect()
    }

    fn goals(&self, tx: &mut Tx<'_>, plan: &Plan, goals: &[GoalFile]) -> Result<()> {
        if goals.len() > MOST_GOALS {
            return Err(Refusal::new("import-too-many-goals").on("file").with("limit", MOST_GOALS).into());
        }
        // Numbers stay as they are where they tell an order; a plan may lack one in the middle.
        let rising = goals.windows(2).all(|two| two[0].number < two[1].number);
        let numbered = rising && goals.first().is_some_and(|goal| goal.number > 0);
        for (place, goal) in (1_i64..).zip(goals) {
            let number = if numbered { goal.number } else { place };
            self.goal(tx, plan.id, number, goal).map_err(|error| in_goal(error, number))?;
        }
        Ok(())
    }

    fn goal(&self, tx: &mut Tx<'_>, plan: PlanId, position: i64, file: &GoalFile) -> Result<()> {
        let (at, chance) = (self.occasion.at, &self.occasion.chance);
        let goal = Goal {
            id: GoalId::new(at, chance),
            plan,
            position,
            title: line("file", file.title.clone())?,
            reason: text("file", file.reason.clone())?,
            set: set_state(file.state.as_ref())?,
            version: 1,
        };
        store::goal::insert(tx, &goal)?;
        renewed::link_goal(tx, goal.id, file.continues.as_ref(), &self.before)?;
        self.targets(tx, (goal.id, None, 1), &file.targets)?;
        self.measures(tx, (goal.id, None), &file.measures)?;
        for (position, indicator) in (1_i64..).zip(&file.indicators) {
            self.indicator(tx, goal.id, position, indicator)?;
        }
        let name = |name: &String| line("file", name.clone());
        let member = |member: &String| Ok((StakeholderId::new(at, chance), name(member)?));
        let stakeholders = file.stakeholders.iter().map(|one| {
            let members = one.members.iter().map(member).collect::<Result<_>>()?;
            Ok(Stakeholder { id: StakeholderId::new(at, chance), name: name(&one.name)?, members })
        });
        let mut partnerships: Vec<&PartnershipFile> = file.partnerships.iter().collect();
        let partners = file.partners.iter().map(|one| {
            let told = partnerships.iter().position(|told| told.partner == *one).map(|at| partnerships.remove(at));
            let partner = Partner::named(PartnerId::new(at, chance), name(one)?);
            Ok(Partner { with: told.map(partnership).transpose()?.unwrap_or_default(), ..partner })
        });
        let officers = file.responsible.iter().map(|one| {
            let person = person_in(one, &self.known).and_then(|worker| worker.person);
            Ok(Officer { id: OfficerId::new(at, chance), name: name(one)?, person })
        });
        store::people_of_goal::set_stakeholders(tx, goal.id, &stakeholders.collect::<Result<Vec<_>>>()?)?;
        store::people_of_goal::set_partners(tx, goal.id, &partners.collect::<Result<Vec<_>>>()?)?;
        store::people_of_goal::set_officers(tx, goal.id, &officers.collect::<Result<Vec<_>>>()?)?;
        self.materials(tx, goal.id, &file.materials)
    }

    fn materials(&self, tx: &mut Tx<'_>, goal: GoalId, files: &[MaterialFile]) -> Result<()> {
        for file in files {
            let kind = file.kind.as_deref().map_or(Ok(MaterialKind::Message), str::parse);
            let said = MaterialChange {
                kind: kind.map_err(|_unknown| Refusal::new("plan-file-material").on("file"))?,
                titles: file.titles.clone(),
                bodies: file.bodies.clone(),
                address: file.address.clone(),
                on: file.on,
                with: file.with.clone(),
            };
            if let Some(refusal) = said.check(Lang::Fi).into_iter().next() {
                return Err(refusal.on("file").into());
            }
            let (position, count) = store::material::next_position(tx, goal, said.kind)?;
            if usize::try_from(count).is_ok_and(|count| count >= MATERIALS_LIMIT) {
                return Err(Refusal::new("materials-too-many").on("file").with("limit", MATERIALS_LIMIT).into());
            }
            let id = MaterialId::new(self.occasion.at, &self.occasion.chance);
            store::material::insert(tx, &Material { id, goal, position, said, version: 1 })?;
        }
        Ok(())
    }

    fn targets(
        &self,
        tx: &mut Tx<'_>,
        (goal, parent, depth): (GoalId, Option<TargetId>, usize),
        files: &[TargetFile],
    ) -> Result<()> {
        if depth > DEPTH_LIMIT && !files.is_empty() {
            return Err(Refusal::new("target-too-deep").on("file").with("limit", DEPTH_LIMIT).into());
        }
        for file in files {
            let target = Target {
                id: TargetId::new(self.occasion.at, &self.occasion.chance),
                goal,
                parent,
                position: store::target::next_position(tx, goal)?,
                name: line("file", file.text.clone())?,
                due_on: file.due_on,
                set: set_state(file.state.as_ref())?,
                is_begun: false,
                version: 1,
            };
            store::target::insert(tx, &target)?;
            self.measures(tx, (goal, Some(target.id)), &file.measures)?;
            self.targets(tx, (goal, Some(target.id), depth + 1), &file.targets)?;
        }
        Ok(())
    }

    fn measures(
        &self,
        tx: &mut Tx<'_>,
        (goal, target): (GoalId, Option<TargetId>),
        files: &[MeasureFile],
    ) -> Result<()> {
        for file in files {
            days_in_order(file.starts_on, file.due_on).map_err(|refusal| refusal.on("file"))?;
            let owner = file.owner.as_ref().map(|name| self.worker(name)).transpose()?;
            let helpers = file.helpers.iter().map(|name| self.worker(name)).collect::<Result<Vec<Worker>>>()?;
            let measure = Measure {
                id: MeasureId::new(self.occasion.at, &self.occasion.chance),
                goal,
                target,
                tool: file
                    .tool
                    .as_ref()
                    .and_then(|name| self.tools.iter().find(|tool| tool.name == *name))
                    .map(|tool| tool.id),
                kind: file.kind.unwrap_or(Kind::Advocacy),
                position: store::measure::next_position(tx, goal)?,
                title: line("file", file.text.clone())?,
                details: text("file", file.details.clone())?,
                progress: self.progress(file)?,
                starts_on: file.starts_on,
                due_on: file.due_on,
                helpers: helpers_besides(owner.as_ref(), helpers),
                owner,
                version: 1,
            };
            store::measure::insert(tx, &measure)?;
        }
        Ok(())
    }

    fn progress(&self, file: &MeasureFile) -> Result<MeasureProgress> {
        let name = file.progress.as_deref().unwrap_or("planned");
        if !MeasureProgress::NAMES.contains(&name) {
            return Err(Refusal::new("plan-file-progress").on("file").with("progress", name).into());
        }
        let reason = file.drop_reason.clone().unwrap_or_default();
        let progress = MeasureProgress::new(name, file.done_on, reason, self.today)?;
        Ok(match (progress, file.dropped_on) {
            (MeasureProgress::Dropped { reason, .. }, Some(on)) => MeasureProgress::Dropped { on, reason },
            (progress, _) => progress,
        })
    }

    /// The one of this name, or the name alone where nobody, or more than one, is called so.
    fn worker(&self, name: &str) -> Result<Worker> {
        let mut found = self.known.iter().filter(|worker| worker.name == name);
        match (found.next(), found.next()) {
            (Some(worker), None) => Ok(worker.clone()),
            _ => Ok(Worker { person: None, name: line("file", name.to_owned())? }),
        }
    }

    fn indicator(&self, tx: &mut Tx<'_>, goal: GoalId, position: i64, file: &IndicatorFile) -> Result<()> {
        let (at, chance) = (self.occasion.at, &self.occasion.chance);
        let indicator = Indicator {
            id: IndicatorId::new(at, chance),
            goal,
            position,
            name: line("file", file.name.clone())?,
            unit: maybe_line("file", file.unit.clone())?,
            source: maybe_line("file", file.source.clone())?,
            direction: file.direction.unwrap_or(Direction::Up),
            target: file.target.map(|target| figure("file", target)).transpose()?,
            values: Vec::new(),
            version: 1,
        };
        store::indicator::insert(tx, &indicator)?;
        for value in &file.values {
            let new = NewValue::new(Some(value.on), Some(value.value), value.note.clone(), self.today);
            let new = new.map_err(Error::Refused)?;
            let value = IndicatorValue { id: ValueId::new(at, chance), on: new.on, value: new.value, note: new.note };
            store::indicator::record(tx, indicator.id, &value)?;
        }
        Ok(())
    }
}

fn set_state(file: Option<&StateFile>) -> Result<Option<SetState>> {
    Ok(file.map(|file| SetState::new(file.state, file.reason.clone())).transpose()?)
}

/// The tools that measures name, each with the kind of its measure.
fn named_tools(file: &PlanFile) -> Vec<(Kind, &String)> {
    fn below<'a>(targets: &'a [TargetFile], found: &mut Vec<(Kind, &'a String)>) {
        for target in targets {
            found.extend(target.measures.iter().filter_map(named));
            below(&target.targets, found);
        }
    }
    fn named(measure: &MeasureFile) -> Option<(Kind, &String)> {
        Some((measure.kind.unwrap_or(Kind::Advocacy), measure.tool.as_ref()?))
    }
    let mut found: Vec<(Kind, &String)> = Vec::new();
    for goal in &file.goals {
        found.extend(goal.measures.iter().filter_map(named));
        below(&goal.targets, &mut found);
    }
    found.sort_by_key(|(_, name)| *name);
    found.dedup_by_key(|(_, name)| *name);
    found
}

fn says_the_same(one: &Handbook, other: &Handbook) -> bool {
    let chapters = |handbook: &Handbook| -> Vec<(String, String)> {
        handbook.chapters.iter().map(|chapter| (chapter.title.clone(), chapter.body.clone())).collect()
    };
    let tools = |handbook: &Handbook| -> Vec<(Kind, String)> {
        handbook.tools.iter().map(|tool| (tool.kind, tool.name.clone())).collect()
    };
    let head = |handbook: &Handbook| (handbook.title.clone(), handbook.term, handbook.lang);
    head(one) == head(other) && chapters(one) == chapters(other) && tools(one) == tools(other)
}

/// Says in which goal of the file something was refused, and about the file, which is all the form has.
fn in_goal(error: Error, number: i64) -> Error {
    let Error::Refused(refusals) = error else { return error };
    let place = Refusal::new("plan-file-goal").on("file").with("goal", number);
    Error::Refused(std::iter::once(place).chain(refusals.into_iter().map(|refusal| refusal.on("file"))).collect())
}

fn partnership(file: &PartnershipFile) -> Result<Partnership> {
    Ok(Partnership {
        brings: text("file", file.brings.clone())?,
        agreed: text("file", file.agreed.clone())?,
        on: file.on,
    })
}
