//! Giving somebody a role in a space: the person is searched for first.

use askama::Template;
use axum::response::Response;
use core_people::rules::{SEARCH_LETTERS, SEARCH_LIMIT};
use core_people::store::person::{self, Found};
use kernel::{Fault, Lang, PersonId, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::place::{Place, roles_href};
use super::role_words;
use crate::actions::grant_role;
use crate::rules::access::GrantRoles;
use crate::rules::{GrantedRole, Role, Term};
use crate::words as t;

/// How many persons a search offers.
const OFFERED: i64 = 20;

#[derive(Template)]
#[template(path = "pages/role_new.html")]
struct NewRolePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    path: String,
    back: String,
    administrator: bool,
    search: Field,
    searched: bool,
    person: Choices,
    role: Choices,
    since: Field,
    until: Field,
    hidden: Vec<Hidden>,
}

/// `GET /spaces/{space}/new-role?q=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| show(tx, reader, space, &[])).await
}

/// `POST /spaces/{space}/new-role`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<GrantRoles>(tx, &doing.reader, space)?;
                grant_role(tx, &doing.occasion, &allowed, &read(doing.form())?)?;
                Ok(Done::to(roles_href(space)).saying("done-role-granted"))
            },
            move |tx, reader, refusals| show(tx, reader, space, refusals),
        )
        .await
}

/// The role as the form says, all that is wrong with it at once.
fn read(form: &Form) -> Result<GrantedRole> {
    let mut checks = Checks::new();
    let chosen: Option<PersonId> = form.maybe("person")?;
    let person = checks.take(chosen.map(Some).ok_or_else(|| Refusal::new("person-missing").on("person").into()))?;
    let chosen: Option<Role> = form.maybe("role")?;
    let role = checks.take(chosen.map(Some).ok_or_else(|| Refusal::new("role-missing").on("role").into()))?;
    let begun = form.day("since").and_then(|day| day.ok_or_else(|| Refusal::new("since-missing").on("since").into()));
    let since = checks.take(begun.map(Some))?;
    let until = checks.take(form.day("until"))?;
    let term = match since {
        Some(since) => checks.take(Term::new(since, until).map(Some).map_err(Into::into))?,
        None => None,
    };
    checks.done()?;
    match (person, role, term) {
        (Some(person), Some(role), Some(term)) => Ok(GrantedRole { person, role, term }),
        _ => Err(Fault::new("nothing was refused and something is missing").into()),
    }
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<GrantRoles>(tx, reader, space)?;
    let text = super::searched(reader);
    let searched = text.chars().count() >= SEARCH_LETTERS;
    let found = if searched { person::named_like(tx, &text, reader.today, OFFERED)? } else { Vec::new() };
    answer::page(&view(reader, &place, &text, searched.then_some(found.as_slice()), refusals))
}

fn view(reader: &Reader, place: &Place, text: &str, found: Option<&[Found]>, refusals: &[Refusal]) -> NewRolePage {
    let lang = reader.lang;
    let field = |name, label, otherwise| reader.field(name, label, refusals).value(reader.standing(name, otherwise));
    let today = reader.today.to_string();
    let persons = found.into_iter().flatten().map(|found| offered(lang, found)).collect();
    let role = |role: Role| Choice::new(role.name(), role_words::name(lang, role)).hint(role_words::may(lang, role));
    NewRolePage {
        shell: place.shell_in_roles(reader, t::role_new(lang)),
        summary: reader.summary(refusals),
        space: place.name(reader),
        path: format!("/spaces/{}/new-role", place.space.id),
        back: roles_href(place.space.id),
        administrator: place.standing.administrator,
        search: Field::new("q", t::person_search(lang, SEARCH_LETTERS)).value(text).limit(SEARCH_LIMIT),
        searched: found.is_some(),
        person: Choices::one(field("person", t::person_question(lang), ""), persons),
        role: Choices::one(field("role", t::role_question(lang), ""), Role::ALL.map(role).to_vec()),
        since: field("since", t::first_day(lang), &today),
        until: field("until", t::last_day_optional(lang), "").hint(t::last_day_hint(lang)),
        hidden: [reader.hidden(), vec![Hidden::new("q", text)]].concat(),
    }
}

/// Somebody to choose, with for whom they act: that tells those of the same name apart.
fn offered(lang: Lang, found: &Found) -> Choice {
    let acts_for: Vec<&str> = found.acts_for.iter().map(|names| names.pick(lang).0).collect();
    Choice::new(found.person.to_string(), &found.name).hint(acts_for.join(", "))
}
