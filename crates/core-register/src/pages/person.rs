//! A person of a register: how they are reached, the posts that they hold and held.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Ref, Result, SpaceId};
use kit_db::Tx;
use kit_feature::AboutSection;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::place::Place;
use crate::rules::access::{KeepRegister, RuleRegister, SeeDetails, SeeRegister};
use crate::rules::{Person, RegisterPersonId};
use crate::store;
use crate::store::tenure::Held;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/person.html")]
struct PersonPage {
    shell: Shell,
    person: Person,
    heading: String,
    party: Option<Link>,
    details: Option<Details>,
    now: Vec<PostLine>,
    past: Vec<PostLine>,
    about: Vec<AboutSection>,
    href: String,
    may_keep: bool,
    /// Where all that is kept about the person is taken out, for who answers for the register.
    data_href: Option<String>,
}

/// How a person is reached, for those who may see it.
struct Details {
    /// The number as telephones take it.
    call: String,
    confirmed_on: String,
}

/// A post with who it belongs to and how long it was held.
pub(super) struct PostLine {
    /// The post with its page, and the language of its title.
    pub post: Link,
    pub post_lang: Lang,
    pub area: String,
    pub organisation: Link,
    pub organisation_lang: Lang,
    pub person: Link,
    pub period: String,
    /// Where it is changed, for who may.
    pub edit_href: Option<String>,
}

/// `GET /spaces/{space}/register/persons/{register_person}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, person) = (visit.param("space")?, visit.param("register_person")?);
    visit.read(move |tx, reader| show(tx, reader, space, person)).await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: RegisterPersonId) -> Result<Response> {
    let (place, _) = Place::open::<SeeRegister>(tx, reader, space)?;
    let person = store::person::get(tx, space, id)?;
    if person.id != id {
        // A double: its page is that of whom it was merged into.
        return answer::redirect(&place.person(person.id));
    }
    let lang = reader.lang;
    let party = person.party.map(|party| store::organisation::get(tx, space, party)).transpose()?;
    let held = store::tenure::telling(tx, &[person.id], reader.today)?;
    let line = |held: &Held| post_line(reader, &place, held);
    let details = place.may::<SeeDetails>().then(|| Details {
        call: person.phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect(),
        confirmed_on: kit_words::day(lang, person.confirmed_on),
    });
    let heading = if person.is_forgotten() { t::person_forgotten(lang).to_owned() } else { person.name.clone() };
    let about = kit_feature::about(tx, reader, space, &Ref::new("register-person", person.id))?;
    answer::page(&PersonPage {
        about,
        shell: place.shell(reader, &heading),
        heading,
        party: party.map(|party| Link::new(party.names.pick(lang).0, place.organisation(party.id))),
        details,
        now: held.iter().filter(|held| !held.tenure.is_over(reader.today)).map(line).collect(),
        past: held.iter().filter(|held| held.tenure.is_over(reader.today)).map(line).collect(),
        href: place.person(person.id),
        may_keep: place.may::<KeepRegister>() && !person.is_forgotten(),
        data_href: place.may::<RuleRegister>().then(|| format!("{}/data", place.person(person.id))),
        person,
    })
}

/// A post as pages of persons and of organisations tell it.
pub(super) fn post_line(reader: &Reader, place: &Place, held: &Held) -> PostLine {
    let lang = reader.lang;
    let person = if held.person.is_empty() { t::person_forgotten(lang) } else { &held.person };
    let (title, post_lang) = held.post.titles.pick(lang);
    let (organisation, organisation_lang) = held.organisation.pick(lang);
    PostLine {
        post: Link::new(title, place.post(held.post.id)),
        post_lang,
        area: held.post.area.clone(),
        organisation: Link::new(organisation, place.organisation(held.post.organisation)),
        organisation_lang,
        person: Link::new(person, place.person(held.tenure.person)),
        period: period(reader, held),
        edit_href: (place.may::<KeepRegister>() && !held.person.is_empty())
            .then(|| format!("{}/tenures/{}", place.href(), held.tenure.id)),
    }
}

/// From when until when, and in which term.
fn period(reader: &Reader, held: &Held) -> String {
    let lang = reader.lang;
    let (since, until) = (held.tenure.since, held.tenure.until);
    let days = match (since.map(|day| kit_words::day(lang, day)), until.map(|day| kit_words::day(lang, day))) {
        (Some(since), Some(until)) => format!("{since}\u{a0}– {until}"),
        (Some(since), None) => t::post_since(lang, since),
        (None, Some(until)) => t::post_until(lang, until),
        (None, None) => String::new(),
    };
    let parts = [days, held.tenure.term.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
