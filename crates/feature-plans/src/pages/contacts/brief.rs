//! What one wants to know before a meeting, on one sheet: who they are, what was said before, what is
//! promised on both sides, and how the goals stand.

use askama::Template;
use axum::response::Response;
use core_register::rules::access::SeeDetails;
use core_register::store::tenure::Held;
use core_spaces::Place;
use kernel::{Result, SpaceId, State};
use kit_db::Tx;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer, state};

use super::contact::{PromiseLine, promise_line};
use super::contact_edit::{href, shell};
use super::predecessor::{self, Before};
use super::{contact_log, contact_words};
use crate::documents::{self, BriefSection};
use crate::pages::influence::position;
use crate::rules::access::{SeeContacts, SeeInfluence};
use crate::rules::contact::ContactState;
use crate::rules::influence::Whom;
use crate::rules::{ContactId, GoalContents, GoalId, Material, Plan, beginning};
use crate::store;
use crate::store::contact::{Listed, Participant};
use crate::words as t;

/// How many earlier contacts with a person are told.
const TOLD: usize = 6;
/// How many targets of a goal stand on paper.
const PRINTED: usize = 3;
/// How much of what was said is told, in characters.
const SAID: usize = 240;

#[derive(Template)]
#[template(path = "pages/contacts/brief.html")]
struct BriefPage {
    shell: Shell,
    heading: String,
    eyebrow: String,
    topic: String,
    content_lang: &'static str,
    place: String,
    ours: String,
    people: Vec<PersonBrief>,
    goals: Vec<GoalBrief>,
}

/// Somebody who will be there.
struct PersonBrief {
    name: String,
    posts: Vec<String>,
    past: Vec<String>,
    reach: String,
    contacts: Vec<Earlier>,
    promises: Vec<PromiseLine>,
    stands: Vec<Stand>,
    /// Who was before in posts that the person is new in.
    before: Vec<Before>,
}

/// Where somebody stands on a goal that it is about.
struct Stand {
    goal: String,
    goal_lang: &'static str,
    position: &'static str,
    on: String,
    evidence: String,
    lang: &'static str,
}

/// An earlier contact.
pub(super) struct Earlier {
    pub when: String,
    pub topic: String,
    pub ours: String,
    pub said: String,
    pub lang: &'static str,
}

/// A goal that it is about.
struct GoalBrief {
    id: GoalId,
    title: String,
    lang: &'static str,
    state: State,
    word: &'static str,
    reason: String,
    targets: Vec<TargetLine>,
    /// What there is to say, by kind.
    said: Vec<BriefSection>,
}

impl GoalBrief {
    fn has_targets_on_paper(&self) -> bool {
        self.targets.iter().any(|target| target.on_paper)
    }
}

/// A target of a goal.
struct TargetLine {
    name: String,
    state: State,
    word: &'static str,
    /// Whether it stands on the sheet too: what is under way, and no more than the sheet has room for.
    on_paper: bool,
}

/// `GET /spaces/{space}/contacts/{contact}/brief`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, contact) = (visit.param("space")?, visit.param("contact")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space, contact)?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: ContactId) -> Result<BriefPage> {
    let (place, _) = Place::open::<SeeContacts>(tx, reader, space)?;
    let listed = store::contact::shown(tx, space, id)?;
    let lang = reader.lang;
    let maps = maps(tx, &place, &listed)?;
    let goals = goals(tx, reader, &listed)?;
    let mut people = Vec::new();
    for their in &listed.theirs {
        let stands = stands(reader, &goals, &maps, their);
        people.push(PersonBrief { stands, ..person(tx, reader, &place, their, id)? });
    }
    let mut shell = shell(reader, &place, t::brief(lang));
    shell.breadcrumbs.push(Link::new(contact_words::whom(lang, &listed), href(space, id)));
    Ok(BriefPage {
        shell,
        heading: contact_words::whom(lang, &listed),
        eyebrow: format!(
            "{} · {}",
            contact_words::when(reader.lang, &listed),
            contact_words::channel(lang, listed.contact.channel)
        ),
        topic: listed.contact.topic.clone(),
        content_lang: listed.contact.lang.tag(),
        place: listed.contact.place.clone(),
        ours: listed.ours.join(", "),
        people,
        goals,
    })
}

/// Who stands where on the goals that it is about, for those who may see that: two statements.
fn maps(tx: &mut Tx<'_>, place: &Place, listed: &Listed) -> Result<Vec<store::influence::Listed>> {
    if !place.may::<SeeInfluence>() {
        return Ok(Vec::new());
    }
    let goals: Vec<GoalId> = listed.goals.iter().map(|goal| goal.id).collect();
    store::influence::of_goals(tx, &goals)
}

/// Where somebody stands; of a person as such, of an organisation where it is met without anybody of it.
fn stands(reader: &Reader, goals: &[GoalBrief], maps: &[store::influence::Listed], their: &Participant) -> Vec<Stand> {
    let whom = their.person.map(Whom::Person).or(their.organisation.map(Whom::Organisation));
    let stand = |goal: &GoalBrief| {
        let on_map = |one: &&store::influence::Listed| one.entry.goal == goal.id && Some(one.entry.whom) == whom;
        let step = maps.iter().find(on_map)?.entry.latest()?;
        Some(Stand {
            goal: goal.title.clone(),
            goal_lang: goal.lang,
            position: position(reader.lang, step.said.position),
            on: kit_words::day(reader.lang, step.on),
            evidence: step.said.evidence.clone(),
            lang: step.lang.tag(),
        })
    };
    goals.iter().filter_map(stand).collect()
}

fn person(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    their: &Participant,
    besides: ContactId,
) -> Result<PersonBrief> {
    let (lang, space) = (reader.lang, place.space.id);
    let name = contact_words::participant(lang, their);
    let (mut listed, promises, held, reach) = match (their.person, their.organisation) {
        (Some(id), _) => {
            let person = core_register::store::person::get(tx, space, id)?;
            let reach = if place.may::<SeeDetails>() { [person.phone, person.email] } else { Default::default() };
            let promises = store::promise::open_with(tx, id)?;
            let held = core_register::store::tenure::telling(tx, &[id], reader.today)?;
            (store::contact::of_person(tx, id, 50)?, promises, held, reach)
        }
        (None, Some(id)) => {
            let promises = store::promise::open_with_organisation(tx, id)?;
            (store::contact::of_organisation(tx, id, 50)?, promises, Vec::new(), Default::default())
        }
        (None, None) => Default::default(),
    };
    listed.retain(|other| other.contact.id != besides && other.contact.state == ContactState::Held);
    let seen: Vec<ContactId> = listed
        .iter()
        .filter(|listed| contact_log::sees_said(reader, &place.standing.roles, listed))
        .map(|listed| listed.contact.id)
        .collect();
    let promises = promises.iter().filter(|promise| seen.contains(&promise.contact));
    let before = predecessor::before(tx, reader, place, (&held, listed.is_empty()), besides)?;
    let line = |held: &Held| held.known_as(lang);
    let (past, now): (Vec<&Held>, Vec<&Held>) = held.iter().partition(|held| held.tenure.is_over(reader.today));
    Ok(PersonBrief {
        name,
        posts: now.into_iter().map(line).collect(),
        past: past.into_iter().map(line).collect(),
        reach: reach.into_iter().filter(|way| !way.is_empty()).collect::<Vec<_>>().join(" · "),
        promises: promises.map(|promise| promise_line(reader, space, promise)).collect(),
        stands: Vec::new(),
        before,
        contacts: listed.iter().take(TOLD).map(|listed| earlier(reader, listed, &seen)).collect(),
    })
}

pub(super) fn earlier(reader: &Reader, listed: &Listed, seen: &[ContactId]) -> Earlier {
    let contact = &listed.contact;
    let said = if seen.contains(&contact.id) { contact.said.as_str() } else { "" };
    Earlier {
        when: format!(
            "{} · {}",
            contact_words::when(reader.lang, listed),
            contact_words::channel(reader.lang, contact.channel)
        ),
        topic: contact.topic.clone(),
        ours: listed.ours.join(", "),
        said: beginning(said, SAID),
        lang: contact.lang.tag(),
    }
}

/// The goals that it is about, each with why and how its targets stand.
fn goals(tx: &mut Tx<'_>, reader: &Reader, listed: &Listed) -> Result<Vec<GoalBrief>> {
    let mut goals = Vec::new();
    let mut plans: Vec<_> = listed.goals.iter().map(|goal| goal.plan).collect();
    plans.dedup();
    for plan in plans {
        let contents = store::contents::get(tx, plan)?;
        let own = contents.plan.clone();
        let about = contents.goals.iter().filter(|goal| listed.goals.iter().any(|other| other.id == goal.goal.id));
        let about: Vec<&GoalContents> = about.collect();
        let ids: Vec<GoalId> = about.iter().map(|goal| goal.goal.id).collect();
        let materials = store::material::of_goals(tx, &ids)?;
        goals.extend(about.into_iter().map(|goal| goal_brief(reader, (goal, &own), &materials)));
    }
    Ok(goals)
}

fn goal_brief(reader: &Reader, (contents, plan): (&GoalContents, &Plan), materials: &[Material]) -> GoalBrief {
    let own = materials.iter().filter(|material| material.goal == contents.goal.id).cloned().collect::<Vec<_>>();
    let standing = contents.state(reader.today);
    let mut printed = 0;
    let target = |target: &crate::rules::TargetContents| {
        let standing = target.state(reader.today);
        let waits = matches!(standing, State::Late | State::DueSoon | State::OnTheWay | State::WaitingForYou);
        printed += usize::from(waits);
        let (name, on_paper) = (target.target.name.clone(), waits && printed <= PRINTED);
        TargetLine { name, state: standing, word: state::word(reader.lang, standing), on_paper }
    };
    GoalBrief {
        id: contents.goal.id,
        title: t::goal_numbered(reader.lang, contents.goal.position, &contents.goal.title),
        lang: plan.lang.tag(),
        said: documents::GoalBrief::of((reader.lang, reader.today), ("", plan), contents, &own).sections,
        state: standing,
        word: state::word(reader.lang, standing),
        reason: contents.goal.reason.clone(),
        targets: contents.targets.iter().map(target).collect(),
    }
}
