//! Letting a person act for an organisation, which is searched for where there are many.

use askama::Template;
use axum::response::Response;
use kernel::{OrganisationId, PersonId, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use crate::actions::{NewMandate, add_mandate};
use crate::rules::{CAPACITY_LIMIT, SEARCH_LETTERS, SEARCH_LIMIT};
use crate::store::{organisation, person};
use crate::words as t;

/// How many organisations are offered; where there are no more, all are.
const OFFERED: i64 = 20;

#[derive(Template)]
#[template(path = "pages/mandate_new.html")]
struct NewMandatePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: String,
    path: String,
    search: Option<Field>,
    offers: bool,
    organisation: Choices,
    capacity: Field,
    since: Field,
    until: Field,
    hidden: Vec<Hidden>,
}

/// `GET /people/{person}/mandates/new?q=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: PersonId = visit.param("person")?;
    visit.read(move |tx, reader| shown(tx, reader, id, &[])).await
}

/// `POST /people/{person}/mandates/new`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: PersonId = visit.param("person")?;
    visit
        .submit(
            move |tx, doing| {
                add_mandate(tx, &doing.occasion, &read(doing.form(), id)?)?;
                Ok(Done::to(format!("/people/{id}")).saying("done-mandate-added"))
            },
            move |tx, reader, refusals| shown(tx, reader, id, refusals),
        )
        .await
}

fn read(form: &Form, person: PersonId) -> Result<NewMandate> {
    let mut checks = Checks::new();
    let chosen: Option<OrganisationId> = form.maybe("organisation")?;
    let organisation = checks
        .take(chosen.map(Some).ok_or_else(|| Refusal::new("organisation-not-chosen").on("organisation").into()))?;
    let until = checks.take(form.day("until"))?;
    let since = checks.take(
        form.day("since").and_then(|day| day.map(Some).ok_or_else(|| Refusal::new("day-missing").on("since").into())),
    )?;
    checks.done()?;
    match (organisation, since) {
        (Some(organisation), Some(since)) => {
            Ok(NewMandate { person, organisation, capacity: form.text("capacity"), since, until })
        }
        _ => Err(kernel::Fault::new("nothing was refused and something is missing").into()),
    }
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, id: PersonId, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let person = person::get(tx, id)?;
    let asked = [reader.visit().form(), reader.visit().query()].map(|form| form.text("q"));
    let text: String =
        asked.into_iter().find(|text| !text.is_empty()).unwrap_or_default().chars().take(SEARCH_LIMIT).collect();
    let searched = text.chars().count() >= SEARCH_LETTERS;
    let is_small = organisation::count(tx, "")? <= OFFERED;
    let offers = searched || is_small;
    let found =
        if offers { organisation::list(tx, if searched { &text } else { "" }, 0, OFFERED)? } else { Vec::new() };
    let options = found.iter().map(|one| Choice::new(one.id.to_string(), one.names.pick(lang).0)).collect();
    let organisation =
        reader.field("organisation", t::organisation(lang), refusals).value(reader.standing("organisation", ""));
    let search = Field::new("q", t::organisation_search_letters(lang, SEARCH_LETTERS)).value(&text).limit(SEARCH_LIMIT);
    let day = |name, label| reader.field(name, label, refusals);
    let heading = t::mandate_new_title(lang, &person.name);
    let mut shell = reader.shell(&heading);
    shell.breadcrumbs =
        vec![Link::new(t::people_title(lang), "/people"), Link::new(&person.name, format!("/people/{id}"))];
    answer::page(&NewMandatePage {
        shell,
        summary: reader.summary(refusals),
        heading,
        path: format!("/people/{id}/mandates/new"),
        search: (!is_small).then_some(search),
        offers,
        organisation: Choices::one(organisation, options),
        capacity: reader
            .field("capacity", t::capacity(lang), refusals)
            .hint(t::capacity_hint(lang))
            .value(reader.standing("capacity", ""))
            .limit(CAPACITY_LIMIT),
        since: day("since", t::first_day(lang)).value(reader.standing("since", &reader.today.to_string())),
        until: day("until", t::last_day_optional(lang)).value(reader.standing("until", "")),
        hidden: [reader.hidden(), vec![Hidden::new("q", &text)]].concat(),
    })
}
