//! Removing the password with its second factor, on a page that says what happens.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use crate::actions::remove_password;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account_password_remove.html")]
struct RemovePasswordPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    hidden: Vec<Hidden>,
}

/// `GET /account/password/remove`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|_, reader| shown(reader, &[])).await
}

/// `POST /account/password/remove`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let account = doing.reader.viewer()?.account;
                remove_password(tx, &doing.occasion, account, doing.reader.session_id())?;
                Ok(Done::to("/account/password").saying("done-password-removed"))
            },
            |_, reader, refusals| shown(reader, refusals),
        )
        .await
}

fn shown(reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let mut shell = reader.shell(t::password_remove_title(lang));
    shell.breadcrumbs =
        vec![Link::new(t::account_title(lang), "/account"), Link::new(t::password_title(lang), "/account/password")];
    answer::page(&RemovePasswordPage { shell, summary: reader.summary(refusals), hidden: reader.hidden() })
}
