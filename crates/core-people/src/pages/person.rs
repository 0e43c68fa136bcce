//! A person: name, account and mandates.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Lang, PersonId, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::list_view::Column;
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use crate::actions::reopen_account;
use crate::rules::Person;
use crate::store::account::{self, Account};
use crate::store::mandate::{self, NamedMandate};
use crate::store::person;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/person.html")]
struct PersonPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    person: Person,
    account: Option<Account>,
    columns: Vec<Column>,
    mandates: Vec<MandateRow>,
    edit_href: String,
    close_href: String,
    reopen_href: String,
    mandate_href: String,
    hidden: Vec<Hidden>,
}

struct MandateRow {
    organisation: String,
    capacity: String,
    since: String,
    until: String,
    end_href: Option<String>,
}

/// `GET /people/{person}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: PersonId = visit.param("person")?;
    visit.read(move |tx, reader| shown(tx, reader, id, &[])).await
}

/// `POST /people/{person}/reopen`
pub(super) async fn post_reopen(visit: Visit) -> Result<Response> {
    let id: PersonId = visit.param("person")?;
    visit
        .submit(
            move |tx, doing| {
                let account = account::of_person(tx, id)?.ok_or(kernel::Error::Missing)?;
                reopen_account(tx, &doing.occasion, account.id)?;
                Ok(Done::to(format!("/people/{id}")).saying("done-account-reopened"))
            },
            move |tx, reader, refusals| shown(tx, reader, id, refusals),
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, id: PersonId, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let person = person::get(tx, id)?;
    let mandates = mandate::of_person(tx, id)?;
    let mut shell = reader.shell(&person.name);
    shell.breadcrumbs = vec![Link::new(t::people_title(lang), "/people")];
    answer::page(&PersonPage {
        shell,
        summary: reader.summary(refusals),
        account: account::of_person(tx, id)?,
        columns: [t::organisation(lang), t::capacity(lang), t::since(lang), t::until(lang), t::mandate_end(lang)]
            .map(Column::new)
            .to_vec(),
        mandates: mandates.iter().map(|named| row(lang, named, reader.today)).collect(),
        person,
        edit_href: format!("/people/{id}/edit"),
        close_href: format!("/people/{id}/close"),
        reopen_href: format!("/people/{id}/reopen"),
        mandate_href: format!("/people/{id}/mandates/new"),
        hidden: reader.hidden(),
    })
}

fn row(lang: Lang, named: &NamedMandate, today: Date) -> MandateRow {
    let mandate = &named.mandate;
    MandateRow {
        organisation: named.names.pick(lang).0.to_owned(),
        capacity: mandate.capacity.clone(),
        since: kit_words::day(lang, mandate.since),
        until: mandate.until.map_or_else(|| t::for_now(lang).to_owned(), |day| kit_words::day(lang, day)),
        end_href: (!mandate.is_over(today)).then(|| format!("/people/{}/mandates/{}/end", mandate.person, mandate.id)),
    }
}
