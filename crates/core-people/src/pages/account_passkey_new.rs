//! A new passkey: first its name, then the browser makes it.

use askama::Template;
use axum::response::Response;
use kernel::{AccountId, Error, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::sign_in_passkey::challenge;
use crate::actions::{add_passkey, ask_for_new_passkey};
use crate::passkeys::relying_party;
use crate::rules::{PASSKEY_NAME_LIMIT, passkey_name};
use crate::store::ceremony::{self, Ceremony, CeremonyId};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account_passkey_new.html")]
struct NamePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    name: Field,
    hidden: Vec<Hidden>,
}

#[derive(Template)]
#[template(path = "pages/account_passkey_new_ceremony.html")]
struct CeremonyPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    name: String,
    challenge: String,
    hidden: Vec<Hidden>,
}

/// `GET /account/passkeys/new`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|_, reader| name_shown(reader, &[])).await
}

/// `POST /account/passkeys/new`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let account = doing.reader.viewer()?.account;
                let name = passkey_name(&doing.form().text("name"))?;
                let party = relying_party(doing.reader.app().site()).ok_or(Error::Missing)?;
                let id = ask_for_new_passkey(tx, &doing.occasion, &party, account, &name)?;
                Ok(Done::to(format!("/account/passkeys/new/{id}")))
            },
            |_, reader, refusals| name_shown(reader, refusals),
        )
        .await
}

/// `GET /account/passkeys/new/{ceremony}`
pub(super) async fn get_ceremony(visit: Visit) -> Result<Response> {
    let id: CeremonyId = visit.param("ceremony")?;
    visit.read(move |tx, reader| ceremony_shown(tx, reader, id, &[])).await
}

/// `POST /account/passkeys/new/{ceremony}`
pub(super) async fn post_ceremony(visit: Visit) -> Result<Response> {
    let id: CeremonyId = visit.param("ceremony")?;
    visit
        .submit(
            move |tx, doing| {
                let party = relying_party(doing.reader.app().site()).ok_or(Error::Missing)?;
                let asked = own(tx, id, doing.reader.viewer()?.account)?;
                add_passkey(tx, &doing.occasion, &party, &asked, doing.form().raw("answer"))?;
                Ok(Done::to("/account/passkeys").saying("done-passkey-added"))
            },
            move |tx, reader, refusals| ceremony_shown(tx, reader, id, refusals),
        )
        .await
}

/// A ceremony of this account; another's is missing.
fn own(tx: &mut Tx<'_>, id: CeremonyId, account: AccountId) -> Result<Ceremony> {
    let asked = ceremony::get(tx, id)?;
    if asked.account == Some(account) { Ok(asked) } else { Err(Error::Missing) }
}

fn name_shown(reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    answer::page(&NamePage {
        shell: shell(reader),
        summary: reader.summary(refusals),
        name: reader
            .field("name", t::passkey_name(reader.lang), refusals)
            .hint(t::passkey_name_hint(reader.lang))
            .value(reader.standing("name", ""))
            .limit(PASSKEY_NAME_LIMIT),
        hidden: reader.hidden(),
    })
}

fn ceremony_shown(tx: &mut Tx<'_>, reader: &Reader, id: CeremonyId, refusals: &[Refusal]) -> Result<Response> {
    let asked = own(tx, id, reader.viewer()?.account)?;
    answer::page(&CeremonyPage {
        shell: shell(reader),
        summary: reader.summary(refusals),
        challenge: challenge(&asked, reader),
        name: asked.name,
        hidden: reader.hidden(),
    })
}

fn shell(reader: &Reader) -> Shell {
    let lang = reader.lang;
    let mut shell = reader.shell(t::passkey_new_title(lang));
    shell.breadcrumbs =
        vec![Link::new(t::account_title(lang), "/account"), Link::new(t::passkeys_title(lang), "/account/passkeys")];
    shell
}
