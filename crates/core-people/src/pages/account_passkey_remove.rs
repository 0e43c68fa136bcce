//! Removing a passkey, on a page that says what happens.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use crate::actions::remove_passkey;
use crate::store::passkey::{self, PasskeyId};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account_passkey_remove.html")]
struct RemovePasskeyPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    name: String,
    hidden: Vec<Hidden>,
}

/// `GET /account/passkeys/{passkey}/remove`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: PasskeyId = visit.param("passkey")?;
    visit.read(move |tx, reader| shown(tx, reader, id, &[])).await
}

/// `POST /account/passkeys/{passkey}/remove`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: PasskeyId = visit.param("passkey")?;
    visit
        .submit(
            move |tx, doing| {
                let account = doing.reader.viewer()?.account;
                remove_passkey(tx, &doing.occasion, account, id, doing.reader.session_id())?;
                Ok(Done::to("/account/passkeys").saying("done-passkey-removed"))
            },
            move |tx, reader, refusals| shown(tx, reader, id, refusals),
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, id: PasskeyId, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let key = passkey::get(tx, reader.viewer()?.account, id)?;
    let mut shell = reader.shell(t::passkey_remove_title(lang, &key.name));
    shell.breadcrumbs =
        vec![Link::new(t::account_title(lang), "/account"), Link::new(t::passkeys_title(lang), "/account/passkeys")];
    answer::page(&RemovePasskeyPage {
        shell,
        summary: reader.summary(refusals),
        name: key.name,
        hidden: reader.hidden(),
    })
}
