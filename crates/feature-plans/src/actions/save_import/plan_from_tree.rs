//! Makes the records of a recognised plan.

use core_spaces::rules::Visibility;
use kernel::{Lang, Occasion, Result, SpaceId};
use kit_db::Tx;

use crate::rules::recognition::{self, PlanTree};
use crate::rules::{
    Chapter, ChapterId, FollowUpId, FollowUpRule, Goal, GoalId, Handbook, HandbookId, Kind, Measure, MeasureId, Note,
    NoteId, Officer, OfficerId, PER_YEAR_LIMIT, Partner, PartnerId, Plan, PlanId, Stakeholder, StakeholderId, Target,
    TargetId, Tool, ToolId, line, line_or, term_in, text, year,
};
use crate::store;
use crate::words as t;

/// The plan, its goals and what belongs to them, and the handbook where the document has one.
pub(super) fn make(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    space: SpaceId,
    (tree, lang): (&PlanTree, Lang),
    title: &str,
) -> Result<(PlanId, Option<HandbookId>)> {
    let title = line_or("title", "plan-title-missing", title.to_owned())?;
    let handbook = handbook(occasion, space, tree, lang)?;
    if let Some(handbook) = &handbook {
        store::handbook::insert(tx, handbook, occasion.at)?;
    }
    let plan = Plan {
        id: PlanId::new(occasion.at, &occasion.chance),
        space,
        handbook: handbook.as_ref().map(|handbook| handbook.id),
        year: year(tree.year.map_or_else(|| this_year(occasion), i64::from))?,
        title,
        summary: String::new(),
        lang,
        visibility: Visibility::Members,
        version: 1,
    };
    store::plan::insert(tx, &plan, occasion.at)?;
    for (position, goal) in (1_i64..).zip(&tree.goals) {
        insert_goal(tx, occasion, plan.id, position, goal)?;
    }
    store::plan::set_follow_ups(tx, plan.id, &follow_ups(occasion, tree)?)?;
    // The document's own name has found its place where the plan is called by it.
    for unplaced in tree.unplaced.iter().filter(|unplaced| **unplaced != plan.title) {
        let note = Note { id: NoteId::new(occasion.at, &occasion.chance), body: text("unplaced", unplaced.clone())? };
        store::plan::insert_note(tx, plan.id, &note)?;
    }
    Ok((plan.id, plan.handbook))
}

fn this_year(occasion: &Occasion) -> i64 {
    i64::from(occasion.at.day(&jiff::tz::TimeZone::UTC).year())
}

fn handbook(occasion: &Occasion, space: SpaceId, tree: &PlanTree, lang: Lang) -> Result<Option<Handbook>> {
    let kit = [(Kind::Advocacy, &tree.toolkit.advocacy), (Kind::Communication, &tree.toolkit.communication)];
    if tree.handbook.is_empty() && kit.iter().all(|(_, tools)| tools.is_empty()) {
        return Ok(None);
    }
    let chapter = |chapter: &recognition::Chapter| {
        let (title, body) = (line("chapter", chapter.title.clone())?, text("chapter", chapter.text.clone())?);
        Ok(Chapter { id: ChapterId::new(occasion.at, &occasion.chance), title, body, version: 1 })
    };
    let tool = |(kind, name): (Kind, &String)| {
        Ok(Tool { id: ToolId::new(occasion.at, &occasion.chance), kind, name: line("toolkit", name.clone())? })
    };
    let tools = kit.into_iter().flat_map(|(kind, tools)| tools.iter().map(move |name| (kind, name)));
    Ok(Some(Handbook {
        id: HandbookId::new(occasion.at, &occasion.chance),
        space,
        // Documents hold the handbook and the plan of the year under one title, which is the plan's.
        title: t::handbook(lang).to_owned(),
        term: tree.council_term.as_deref().and_then(term_in),
        lang,
        version: 1,
        chapters: tree.handbook.iter().map(chapter).collect::<Result<_>>()?,
        tools: tools.map(tool).collect::<Result<_>>()?,
    }))
}

fn follow_ups(occasion: &Occasion, tree: &PlanTree) -> Result<Vec<FollowUpRule>> {
    let rule = |review: &recognition::Review| {
        let times = i64::from(review.per_year).clamp(1, PER_YEAR_LIMIT);
        Ok(FollowUpRule::new(FollowUpId::new(occasion.at, &occasion.chance), review.body.clone(), times)?)
    };
    tree.reviews.iter().map(rule).collect()
}

fn insert_goal(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    plan: PlanId,
    position: i64,
    recognised: &recognition::Goal,
) -> Result<()> {
    let goal = Goal {
        id: GoalId::new(occasion.at, &occasion.chance),
        plan,
        position,
        title: line_or("title", "goal-title-missing", recognised.title.clone())?,
        reason: text("reason", recognised.reason.clone())?,
        set: None,
        version: 1,
    };
    store::goal::insert(tx, &goal)?;
    insert_targets(tx, occasion, (goal.id, None), &recognised.targets, &mut 0)?;
    for (position, measure) in (1_i64..).zip(&recognised.measures) {
        store::measure::insert(tx, &planned(occasion, goal.id, position, &measure.text)?)?;
    }
    insert_people(tx, occasion, goal.id, recognised)
}

fn insert_targets(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    (goal, parent): (GoalId, Option<TargetId>),
    targets: &[recognition::Target],
    position: &mut i64,
) -> Result<()> {
    for recognised in targets {
        *position += 1;
        let target = Target {
            id: TargetId::new(occasion.at, &occasion.chance),
            goal,
            parent,
            position: *position,
            name: line("targets", recognised.text.clone())?,
            due_on: None,
            set: None,
            is_begun: false,
            version: 1,
        };
        store::target::insert(tx, &target)?;
        insert_targets(tx, occasion, (goal, Some(target.id)), &recognised.targets, position)?;
    }
    Ok(())
}

fn planned(occasion: &Occasion, goal: GoalId, position: i64, title: &str) -> Result<Measure> {
    let id = MeasureId::new(occasion.at, &occasion.chance);
    Ok(Measure::titled(id, goal, position, &line("measures", title.to_owned())?))
}

fn insert_people(tx: &mut Tx<'_>, occasion: &Occasion, goal: GoalId, recognised: &recognition::Goal) -> Result<()> {
    let new_stakeholder = || StakeholderId::new(occasion.at, &occasion.chance);
    let stakeholders: Vec<Stakeholder> = recognised
        .stakeholders
        .iter()
        .map(|one| Stakeholder {
            id: new_stakeholder(),
            name: one.name.clone(),
            members: one.members.iter().map(|member| (new_stakeholder(), member.clone())).collect(),
        })
        .collect();
    let partners: Vec<Partner> = recognised
        .partners
        .iter()
        .map(|name| Partner::named(PartnerId::new(occasion.at, &occasion.chance), name.clone()))
        .collect();
    let officers: Vec<Officer> = recognised
        .responsible
        .iter()
        .map(|name| Officer { id: OfficerId::new(occasion.at, &occasion.chance), name: name.clone(), person: None })
        .collect();
    store::people_of_goal::set_stakeholders(tx, goal, &stakeholders)?;
    store::people_of_goal::set_partners(tx, goal, &partners)?;
    store::people_of_goal::set_officers(tx, goal, &officers)
}
