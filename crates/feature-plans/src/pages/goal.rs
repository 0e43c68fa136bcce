//! A goal's page: why, what is to be reached, what is done, the figures, and who is with us.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Error, Lang, Result, State};
use kit_db::Tx;
use kit_web::quoted::Quoted;
use kit_web::shell::{Link, Shell};
use kit_web::state;
use kit_web::tree::TreeItem;
use kit_web::{Reader, Visit, answer};

use super::contacts::measures_came_of;
use super::indicator::indicator_href;
use super::influence::map_href;
use super::materials::partner_href;
use super::place::{Place, goal_href};
use super::renewal::GoalChain;
use super::standing_words;
use super::trace::trace_at;
use crate::documents::paragraphs;
use crate::documents::words::{DayOf, noted_day};
use crate::rules::access::{ChangePlan, FollowUp, SeeContacts, SeeInfluence, SeeInside, SeePlan};
use crate::rules::{
    Goal, GoalContents, GoalId, Indicator, Material, MaterialKind, Measure, MeasureId, MeasureProgress, Partner, Plan,
    TargetContents, TraceKind,
};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/goal.html")]
struct GoalPage {
    shell: Shell,
    eyebrow: String,
    title: String,
    content_lang: &'static str,
    href: String,
    reason: Vec<String>,
    state: State,
    state_word: &'static str,
    set_reason: String,
    computed_word: &'static str,
    percent: u8,
    progress: String,
    targets: Vec<TreeItem>,
    /// Those for the goal as a whole. That there are none is news only where no target has any either.
    measures: Option<Vec<TreeItem>>,
    indicators: Vec<IndicatorRow>,
    stakeholders: Vec<(String, String)>,
    partners: Vec<PartnerRow>,
    officers: Vec<String>,
    /// The key messages, and where everything is that there is to say; nothing for those outside.
    messages: Option<Messages>,
    inside: bool,
    may_change: bool,
    may_follow_up: bool,
    /// Where everything that happened is told, for who may see contacts.
    timeline: Option<String>,
    /// Where it is shown what stands beneath it.
    trace: String,
    /// What it continues, and what became of it.
    chain: GoalChain,
    /// Where the influence map is, for who may see it.
    influence_map: Option<String>,
}

/// A strategic partner; what it brings and what was agreed is for those inside.
struct PartnerRow {
    name: String,
    brings: String,
    agreed: String,
    href: String,
}

/// What there is to say of a goal.
struct Messages {
    lines: Vec<(String, &'static str)>,
    href: String,
}

struct IndicatorRow {
    href: String,
    name: String,
    latest: Quoted,
    aim: Option<Quoted>,
}

/// `GET /plans/{plan}/goals/{goal}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit
        .public(move |tx, reader| {
            let (place, _) = Place::open::<SeePlan>(tx, reader, plan)?;
            answer::page(&view(tx, reader, &place, goal)?)
        })
        .await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, place: &Place, id: GoalId) -> Result<GoalPage> {
    let (lang, today) = (reader.lang, reader.today);
    let contents = store::contents::of(tx, place.plan.clone())?;
    let contents = contents.goals.into_iter().find(|contents| contents.goal.id == id).ok_or(Error::Missing)?;
    let goal = &contents.goal;
    let inside = place.may::<SeeInside>();
    let state = contents.state(today);
    let progress = contents.progress(today);
    let (may_change, may_follow_up) = (place.may::<ChangePlan>(), place.may::<FollowUp>());
    let came_of = measures_came_of(tx, reader, place, goal.id)?;
    let rows = Rows { reader, plan: &place.plan, inside, may_change, may_follow_up, came_of };
    Ok(GoalPage {
        shell: place.shell(reader, &goal.title),
        eyebrow: t::goal_short(lang, goal.position),
        title: goal.title.clone(),
        content_lang: place.plan.lang.tag(),
        href: goal_href(goal.plan, goal.id),
        reason: paragraphs(&goal.reason),
        state,
        state_word: state::word(lang, state),
        set_reason: goal.set.as_ref().map(|set| set.reason.clone()).unwrap_or_default(),
        computed_word: state::word(lang, contents.computed(today)),
        percent: progress.percent(),
        progress: standing_words::progress(lang, progress),
        targets: contents.targets.iter().map(|target| rows.target(target)).collect(),
        measures: (inside && (!contents.measures.is_empty() || contents.all_measures().is_empty()))
            .then(|| contents.measures.iter().map(|measure| rows.measure(measure)).collect()),
        indicators: indicators((lang, place.plan.lang), today, &contents),
        stakeholders: if inside { stakeholders(&contents) } else { Vec::new() },
        partners: contents.partners.iter().map(|partner| rows.partner(partner)).collect(),
        messages: inside.then(|| messages(tx, lang, goal)).transpose()?,
        officers: if inside {
            contents.officers.iter().map(|officer| officer.name.clone()).collect()
        } else {
            Vec::new()
        },
        inside,
        may_change,
        may_follow_up,
        timeline: place.may::<SeeContacts>().then(|| format!("{}/timeline", goal_href(goal.plan, goal.id))),
        trace: trace_at(goal.plan, TraceKind::Goal, goal.id),
        chain: GoalChain::load(tx, reader, place, goal.id)?,
        influence_map: place.may::<SeeInfluence>().then(|| map_href(goal.plan, goal.id)),
    })
}

/// What rows of targets and measures need to know of their page.
struct Rows<'a> {
    reader: &'a Reader,
    plan: &'a Plan,
    inside: bool,
    may_change: bool,
    may_follow_up: bool,
    /// The contacts of which measures came.
    came_of: HashMap<MeasureId, Vec<Link>>,
}

impl Rows<'_> {
    fn target(&self, contents: &TargetContents) -> TreeItem {
        let (lang, target) = (self.reader.lang, &contents.target);
        let state = contents.state(self.reader.today);
        let due = target.due_on.map(|day| noted_day(lang, DayOf::Due, day));
        let measures = contents.measures.iter().filter(|_| self.inside).map(|measure| self.measure(measure));
        let mut item = TreeItem::new("", &target.name).lang(self.plan.lang);
        item.id = format!("target-{}", target.id);
        item.main = true;
        item.href =
            if self.may_change { format!("/plans/{}/targets/{}", self.plan.id, target.id) } else { String::new() };
        item.state = Some((state, state::neuter(lang, state).to_owned()));
        item.note = due.unwrap_or_default();
        item.remark = target.set.as_ref().map(|set| set.reason.clone()).unwrap_or_default();
        item.with(contents.parts.iter().map(|part| self.target(part)).chain(measures).collect())
    }

    fn partner(&self, partner: &Partner) -> PartnerRow {
        let lang = self.reader.lang;
        let row = PartnerRow {
            name: partner.name.clone(),
            brings: String::new(),
            agreed: String::new(),
            href: String::new(),
        };
        if !self.inside {
            return row;
        }
        let day = partner.with.on.map(|on| t::partner_agreed_day(lang, kit_words::day(lang, on)));
        let pieces = [Some(partner.with.agreed.clone()), day].into_iter().flatten().filter(|piece| !piece.is_empty());
        PartnerRow {
            brings: partner.with.brings.clone(),
            agreed: pieces.collect::<Vec<_>>().join(" · "),
            href: if self.may_follow_up { partner_href(self.plan.id, partner.id) } else { String::new() },
            ..row
        }
    }

    fn measure(&self, measure: &Measure) -> TreeItem {
        let lang = self.reader.lang;
        let state = measure.state(self.reader.today);
        let day = match &measure.progress {
            MeasureProgress::Done { on } => Some(noted_day(lang, DayOf::Done, *on)),
            MeasureProgress::Dropped { on, .. } => Some(noted_day(lang, DayOf::Dropped, *on)),
            _ => measure.due_on.map(|day| noted_day(lang, DayOf::Due, day)),
        };
        let owner = measure.owner.as_ref().map(|owner| owner.name.as_str());
        let kind = Some(standing_words::kind(lang, measure.kind).to_owned());
        let mut item = TreeItem::new("", &measure.title).lang(self.plan.lang);
        item.id = format!("measure-{}", measure.id);
        if self.may_follow_up {
            item.href = format!("/plans/{}/measures/{}", self.plan.id, measure.id);
        }
        item.state = Some((state, state::word(lang, state).to_owned()));
        item.note = [kind, day].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        item.remark = owner.into_iter().chain(measure.progress.drop_reason()).collect::<Vec<_>>().join(" · ");
        item.links = self.came_of.get(&measure.id).map(|links| (t::measure_came_of(lang).to_owned(), links.clone()));
        item
    }
}

fn messages(tx: &mut Tx<'_>, lang: Lang, goal: &Goal) -> Result<Messages> {
    let all = store::material::of_goals(tx, &[goal.id])?;
    let messages = all.iter().filter(|one| one.said.kind == MaterialKind::Message);
    let line = |material: &Material| {
        let (title, own) = material.said.titles.pick(lang);
        (title.to_owned(), own.tag())
    };
    Ok(Messages { lines: messages.map(line).collect(), href: format!("{}/brief", goal_href(goal.plan, goal.id)) })
}

fn indicators((lang, own): (Lang, Lang), today: Date, contents: &GoalContents) -> Vec<IndicatorRow> {
    let row = |indicator: &Indicator| IndicatorRow {
        href: indicator_href(contents.goal.plan, indicator.id),
        name: indicator.name.clone(),
        latest: standing_words::latest((lang, own), indicator, indicator.latest(today)),
        aim: standing_words::aim((lang, own), indicator),
    };
    contents.indicators.iter().map(row).collect()
}

fn stakeholders(contents: &GoalContents) -> Vec<(String, String)> {
    let members = |members: &[(crate::rules::StakeholderId, String)]| {
        members.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", ")
    };
    contents.stakeholders.iter().map(|one| (one.name.clone(), members(&one.members))).collect()
}
