//! For whom one acts, where several mandates run.

use askama::Template;
use axum::response::Response;
use kernel::{OrganisationId, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use crate::actions::choose_organisation;
use crate::store::mandate;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account_acting.html")]
struct AccountActingPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    organisation: Choices,
    hidden: Vec<Hidden>,
}

/// `GET /account/acting-for`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| shown(tx, reader, &[])).await
}

/// `POST /account/acting-for`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let person = doing.reader.viewer()?.person;
                let session = doing.reader.session.as_ref().ok_or(kernel::Error::Missing)?;
                let organisation: Option<OrganisationId> = doing.form().maybe("organisation")?;
                choose_organisation(tx, &doing.occasion, (session, person), organisation, doing.reader.today)?;
                Ok(Done::to("/account").saying("done-acting-for"))
            },
            shown,
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let viewer = reader.viewer()?;
    let running = mandate::running(tx, viewer.person, reader.today)?;
    let chosen = viewer.acting_for.as_ref().map_or(String::new(), |(id, _)| id.to_string());
    let chosen = reader.standing("organisation", &chosen);
    let field = reader.field("organisation", t::acting_for_question(lang), refusals).value(chosen);
    let mut options: Vec<Choice> =
        running.iter().map(|(id, names)| Choice::new(id.to_string(), names.pick(lang).0)).collect();
    options.push(Choice::new("", t::acting_for_oneself(lang)));
    let mut shell = reader.shell(t::acting_for(lang));
    shell.breadcrumbs = vec![Link::new(t::account_title(lang), "/account")];
    answer::page(&AccountActingPage {
        shell,
        summary: reader.summary(refusals),
        organisation: Choices::one(field, options),
        hidden: reader.hidden(),
    })
}
