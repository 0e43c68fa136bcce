//! Giving somebody a role, who is searched for first.

use askama::Template;
use axum::response::Response;
use core_people::rules::{SEARCH_LETTERS, SEARCH_LIMIT};
use core_people::store::person::{self, Found};
use kernel::{Fault, Lang, PersonId, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::role_words;
use crate::actions::grant_role;
use crate::rules::access::GrantRoles;
use crate::rules::{GrantedRole, Role, Term};
use crate::standing;
use crate::store::space;
use crate::words as t;

/// How many people a search offers.
const OFFERED: i64 = 20;

#[derive(Template)]
#[template(path = "pages/role_new.html")]
struct NewRolePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    eyebrow: String,
    path: String,
    search: Field,
    searched: bool,
    person: Choices,
    role: Choices,
    since: Field,
    until: Field,
    hidden: Vec<Hidden>,
}

/// `GET /spaces/{space}/roles/new?q=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: SpaceId = visit.param("space")?;
    visit.read(move |tx, reader| shown(tx, reader, id, &[])).await
}

/// `POST /spaces/{space}/roles/new`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let allowed = standing(tx, &doing.reader, id)?.allow::<GrantRoles>()?;
                grant_role(tx, &doing.occasion, &allowed, &read(doing.form())?)?;
                Ok(Done::to(format!("/spaces/{id}/roles")).saying("done-role-granted"))
            },
            move |tx, reader, refusals| shown(tx, reader, id, refusals),
        )
        .await
}

/// A role as the form says, all that is wrong with it at once.
fn read(form: &Form) -> Result<GrantedRole> {
    let mut checks = Checks::new();
    let missing = |code, field: &'static str| Refusal::new(code).on(field).into();
    let chosen: Option<PersonId> = form.maybe("person")?;
    let person = checks.take(chosen.map(Some).ok_or_else(|| missing("role-person-missing", "person")))?;
    let chosen: Option<Role> = form.maybe("role")?;
    let role = checks.take(chosen.map(Some).ok_or_else(|| missing("role-missing", "role")))?;
    let since = form.day("since").and_then(|day| day.map(Some).ok_or_else(|| missing("role-day-missing", "since")));
    let since = checks.take(since)?;
    let until = checks.take(form.day("until"))?;
    checks.done()?;
    match (person, role, since) {
        (Some(person), Some(role), Some(since)) => Ok(GrantedRole { person, role, term: Term::new(since, until)? }),
        _ => Err(Fault::new("nothing was refused and something is missing").into()),
    }
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, id: SpaceId, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    standing(tx, reader, id)?.allow::<GrantRoles>()?;
    let asked = [reader.visit().form(), reader.visit().query()].map(|form| form.text("q"));
    let text: String =
        asked.into_iter().find(|text| !text.is_empty()).unwrap_or_default().chars().take(SEARCH_LIMIT).collect();
    let searched = text.chars().count() >= SEARCH_LETTERS;
    let found = if searched { person::named_like(tx, &text, reader.today, OFFERED)? } else { Vec::new() };
    let field = |name: &'static str, label, kept: &str| {
        reader.field(name, label, refusals).value(super::standing(reader, name, kept))
    };
    let role_choice =
        |role: Role| Choice::new(role.name(), role_words::role(lang, role)).hint(role_words::role_may(lang, role));
    let mut shell = super::shell(reader, t::role_new_title(lang), refusals);
    shell.breadcrumbs = vec![Link::new(t::roles_title(lang), format!("/spaces/{id}/roles"))];
    answer::page(&NewRolePage {
        shell,
        summary: reader.summary(refusals),
        eyebrow: space::get(tx, id)?.name.pick(lang).0.to_owned(),
        path: format!("/spaces/{id}/roles/new"),
        search: Field::new("q", t::role_person_search(lang))
            .hint(t::search_hint(lang, SEARCH_LETTERS))
            .value(&text)
            .limit(SEARCH_LIMIT),
        searched,
        person: Choices::one(
            field("person", t::role_person(lang), ""),
            found.iter().map(|one| person_choice(lang, one)).collect(),
        ),
        role: Choices::one(field("role", t::role(lang), ""), Role::ALL.map(role_choice).to_vec()),
        since: field("since", t::role_first_day(lang), &reader.today.to_string()),
        until: field("until", t::role_last_day_optional(lang), ""),
        hidden: [reader.hidden(), vec![Hidden::new("q", &text)]].concat(),
    })
}

/// Somebody who was found, with for whom they act: that tells those of the same name apart.
fn person_choice(lang: Lang, found: &Found) -> Choice {
    let acts_for: Vec<&str> = found.acts_for.iter().map(|names| names.pick(lang).0).collect();
    Choice::new(found.person.to_string(), &found.name).hint(acts_for.join(", "))
}
