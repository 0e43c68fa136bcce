//! Ending a mandate, on a page that says what happens.

use askama::Template;
use axum::response::Response;
use kernel::{PersonId, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use crate::actions::end_mandate;
use crate::rules::MandateId;
use crate::store::{mandate, person};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/mandate_end.html")]
struct EndMandatePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    explanation: String,
    until: Field,
    back_href: String,
    hidden: Vec<Hidden>,
}

/// `GET /people/{person}/mandates/{mandate}/end`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let ids = (visit.param("person")?, visit.param("mandate")?);
    visit.read(move |tx, reader| shown(tx, reader, ids, &[])).await
}

/// `POST /people/{person}/mandates/{mandate}/end`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (person, mandate): (PersonId, MandateId) = (visit.param("person")?, visit.param("mandate")?);
    visit
        .submit(
            move |tx, doing| {
                let until = doing.form().day("until")?.ok_or_else(|| Refusal::new("day-missing").on("until"))?;
                end_mandate(tx, &doing.occasion, person, mandate, until)?;
                Ok(Done::to(format!("/people/{person}")).saying("done-mandate-ended"))
            },
            move |tx, reader, refusals| shown(tx, reader, (person, mandate), refusals),
        )
        .await
}

fn shown(
    tx: &mut Tx<'_>,
    reader: &Reader,
    (id, mandate): (PersonId, MandateId),
    refusals: &[Refusal],
) -> Result<Response> {
    let lang = reader.lang;
    let person = person::get(tx, id)?;
    let named = mandate::get(tx, id, mandate)?;
    let organisation = named.names.pick(lang).0;
    let mut shell = reader.shell(t::mandate_end_title(lang));
    shell.breadcrumbs =
        vec![Link::new(t::people_title(lang), "/people"), Link::new(&person.name, format!("/people/{id}"))];
    answer::page(&EndMandatePage {
        shell,
        summary: reader.summary(refusals),
        explanation: t::mandate_end_text(lang, &person.name, organisation),
        until: reader
            .field("until", t::last_day(lang), refusals)
            .value(reader.standing("until", &reader.today.to_string())),
        back_href: format!("/people/{id}"),
        hidden: reader.hidden(),
    })
}
