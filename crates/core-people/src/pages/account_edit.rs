//! One's own name and language.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result};
use kit_web::form_view::{Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use crate::actions::change_account;
use crate::pages::choices;
use crate::rules::{PERSON_NAME_LIMIT, person_name};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account_edit.html")]
struct AccountEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    name: Field,
    lang: Choices,
    hidden: Vec<Hidden>,
}

/// `GET /account/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|_, reader| shown(reader, &[])).await
}

/// `POST /account/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let account = doing.reader.viewer()?.account;
                let name = person_name(doing.form().raw("name"))?;
                let lang: Lang = doing.form().value("lang")?;
                change_account(tx, &doing.occasion, account, &name, lang)?;
                // The browser may remember another choice of language, which this one replaces.
                let said = "done-account-changed";
                let back = kit_web::encoded(&format!("/account?notice={said}"));
                Ok(Done::to(format!("/choice/lang/{lang}?back={back}")))
            },
            |_, reader, refusals| shown(reader, refusals),
        )
        .await
}

fn shown(reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let viewer = reader.viewer()?;
    let mut shell = reader.shell(t::account_edit_title(lang));
    shell.breadcrumbs = vec![Link::new(t::account_title(lang), "/account")];
    answer::page(&AccountEditPage {
        shell,
        summary: reader.summary(refusals),
        name: reader
            .field("name", t::name(lang), refusals)
            .value(reader.standing("name", &viewer.name))
            .limit(PERSON_NAME_LIMIT)
            .autocomplete("name"),
        lang: choices::languages(reader, viewer.lang, refusals),
        hidden: reader.hidden(),
    })
}
