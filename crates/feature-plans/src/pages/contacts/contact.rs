//! A contact: with whom, about what, what was said and promised.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use kernel::{Lang, Result, SpaceId, State};
use kit_db::Tx;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::contact_edit::{href, shell};
use super::{contact_log, contact_words};
use crate::pages::indicator::indicator_href;
use crate::pages::place::goal_href;
use crate::pages::trace_at;
use crate::rules::access::{LogContact, SeeContacts};
use crate::rules::contact::ContactState;
use crate::rules::{Came, ContactId, Promise, TraceKind};
use crate::store;
use crate::store::outcome::Told;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/contacts/contact.html")]
struct ContactPage {
    shell: Shell,
    heading: String,
    eyebrow: String,
    sign: State,
    state_word: &'static str,
    content_lang: &'static str,
    topic: String,
    place: String,
    minutes: Option<String>,
    said: Option<Said>,
    level: &'static str,
    /// The messages of which it was made, for those who may see what was said.
    mails: Vec<String>,
    ours: String,
    theirs: Vec<TheirLine>,
    goals: Vec<Link>,
    /// Where it is shown what it serves, for those of its circle.
    trace: Option<String>,
    href: String,
    may_log: bool,
    /// Whether it is to come, and so belongs into calendars.
    is_planned: bool,
    /// Who of us has it in the calendar by a letter.
    invited: String,
    /// What came of it; nothing while it is to come.
    outcomes: Option<Vec<OutcomeLine>>,
}

/// Something that came of it, in a line.
struct OutcomeLine {
    kind: &'static str,
    text: String,
    href: String,
    remove: String,
}

/// What was said and promised, for those who may see it.
struct Said {
    said: String,
    promises: Vec<PromiseLine>,
}

struct TheirLine {
    name: Link,
    known_as: String,
    organisation: Option<Link>,
}

/// A promise in a line.
pub(super) struct PromiseLine {
    pub body: String,
    pub side: &'static str,
    pub who: String,
    pub due: String,
    pub sign: State,
    pub word: String,
    pub reason: String,
    pub href: String,
}

/// `GET /spaces/{space}/contacts/{contact}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, contact) = (visit.param("space")?, visit.param("contact")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space, contact)?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: ContactId) -> Result<ContactPage> {
    let (place, _) = Place::open::<SeeContacts>(tx, reader, space)?;
    let listed = store::contact::shown(tx, space, id)?;
    let promises = store::promise::of_contacts(tx, &[id])?;
    let outcomes = store::outcome::of_contact(tx, id)?;
    let invited = store::contact::invited_names(tx, id)?;
    let origins = store::draft::origins(tx, id)?;
    let outcome = |told: &Told| outcome_line(reader.lang, space, told);
    let (lang, contact) = (reader.lang, &listed.contact);
    let sees = contact_log::sees_said(reader, &place.standing.roles, &listed);
    let (sign, state_word) = contact_words::state(lang, contact.state);
    let register = format!("/spaces/{space}/register");
    let theirs = listed.theirs.iter().map(|their| {
        let name = contact_words::participant(lang, their);
        let href = match (their.person, their.organisation) {
            (Some(person), _) => format!("{register}/persons/{person}"),
            (None, Some(organisation)) => format!("{register}/organisations/{organisation}"),
            (None, None) => String::new(),
        };
        let organisation = their.organisation.filter(|_| their.person.is_some() && their.known_as.is_empty());
        let organisation = organisation.map(|organisation| {
            Link::new(their.organisation_names.pick(lang).0, format!("{register}/organisations/{organisation}"))
        });
        TheirLine { name: Link::new(name, href), known_as: contact_words::post(lang, their), organisation }
    });
    Ok(ContactPage {
        shell: shell(reader, &place, &contact_words::whom(lang, &listed)),
        heading: contact_words::whom(lang, &listed),
        eyebrow: format!(
            "{} · {}",
            contact_words::when(reader.lang, &listed),
            contact_words::channel(lang, contact.channel)
        ),
        sign,
        state_word,
        content_lang: contact.lang.tag(),
        topic: contact.topic.clone(),
        place: contact.place.clone(),
        minutes: contact.minutes.map(|minutes| t::contact_lasted(lang, minutes)),
        said: sees.then(|| Said {
            said: contact.said.clone(),
            promises: promises.iter().map(|promise| promise_line(reader, space, promise)).collect(),
        }),
        level: contact_words::level(lang, contact.level),
        mails: origins.iter().filter(|_| sees).map(|origin| contact_words::mail(lang, origin)).collect(),
        ours: listed.ours.join(", "),
        theirs: theirs.collect(),
        goals: listed
            .goals
            .iter()
            .map(|goal| Link::new(t::goal_numbered(lang, goal.position, &goal.title), goal_href(goal.plan, goal.id)))
            .collect(),
        trace: listed.goals.first().filter(|_| sees).map(|goal| trace_at(goal.plan, TraceKind::Contact, id)),
        href: href(space, id),
        may_log: place.may::<LogContact>() && sees,
        is_planned: contact.state == ContactState::Planned,
        invited: invited.join(", "),
        outcomes: (contact.state == ContactState::Held).then(|| outcomes.iter().map(outcome).collect()),
    })
}

fn outcome_line(lang: Lang, space: SpaceId, told: &Told) -> OutcomeLine {
    let (kind, href) = match (&told.outcome.came, told.goal, told.value) {
        (Came::Measure(measure), Some((plan, goal)), _) => {
            (t::outcome_measure(lang), format!("{}#measure-{measure}", goal_href(plan, goal)))
        }
        (_, Some((plan, _)), Some((indicator, ..))) => (t::outcome_value(lang), indicator_href(plan, indicator)),
        _ => (t::outcome_decision(lang), String::new()),
    };
    let remove = format!("/spaces/{space}/outcomes/{}/remove", told.outcome.id);
    OutcomeLine { kind, text: contact_words::outcome(lang, told), href, remove }
}

/// A promise as pages tell it.
pub(super) fn promise_line(reader: &Reader, space: SpaceId, promise: &Promise) -> PromiseLine {
    let lang = reader.lang;
    PromiseLine {
        body: promise.body.clone(),
        side: contact_words::side(lang, promise.side),
        who: promise.who.clone(),
        due: promise.due_on.map(|day| t::promise_by_day(lang, kit_words::day(lang, day))).unwrap_or_default(),
        word: contact_words::promise(lang, promise, reader.today).to_owned(),
        sign: promise.stands(reader.today),
        reason: promise.state.reason().to_owned(),
        href: format!("/spaces/{space}/promises/{}", promise.id),
    }
}
