//! Closing an account, on a page that says what happens.

use askama::Template;
use axum::response::Response;
use kernel::{Error, PersonId, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use crate::actions::close_account;
use crate::rules::Person;
use crate::store::{account, person};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/person_close.html")]
struct ClosePersonPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    person: Person,
    back_href: String,
    hidden: Vec<Hidden>,
}

/// `GET /people/{person}/close`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: PersonId = visit.param("person")?;
    visit.read(move |tx, reader| shown(tx, reader, id, &[])).await
}

/// `POST /people/{person}/close`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: PersonId = visit.param("person")?;
    visit
        .submit(
            move |tx, doing| {
                let account = account::of_person(tx, id)?.ok_or(Error::Missing)?;
                close_account(tx, &doing.occasion, account.id)?;
                Ok(Done::to(format!("/people/{id}")).saying("done-account-closed"))
            },
            move |tx, reader, refusals| shown(tx, reader, id, refusals),
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, id: PersonId, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let person = person::get(tx, id)?;
    account::of_person(tx, id)?.ok_or(Error::Missing)?;
    let mut shell = reader.shell(t::person_close_title(lang, &person.name));
    shell.breadcrumbs =
        vec![Link::new(t::people_title(lang), "/people"), Link::new(&person.name, format!("/people/{id}"))];
    answer::page(&ClosePersonPage {
        shell,
        summary: reader.summary(refusals),
        person,
        back_href: format!("/people/{id}"),
        hidden: reader.hidden(),
    })
}
