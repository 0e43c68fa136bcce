//! Turns off what a member of a body is sent by mail, or on again, by the link that a mail carried. Mail programs send the
//! `POST` by themselves when somebody leaves (RFC 8058), so the form has no nonce: the link is what nobody else knows, and
//! doing it twice is as once.

use askama::Template;
use axum::response::Response;
use kernel::{Actor, Occasion, Result};
use kit_db::Tx;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer, secret};

use crate::actions::turn_dossiers;
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/dossier_off.html")]
struct DossierOffPage {
    shell: Shell,
    is_off: bool,
    body: String,
}

/// `GET /dossiers/{dossier}/off`: shows the button only, since programs that look mails over open their links.
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let token: String = visit.param("dossier")?;
    visit.read(move |tx, reader| show(tx, reader, &token)).await
}

/// `POST /dossiers/{dossier}/off`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let token: String = visit.param("dossier")?;
    let is_off = visit.form().raw("turn") != "on";
    let (coming, of) = (visit.clone(), token.clone());
    let turn = move |tx: &mut Tx<'_>| {
        let (dossier, seat) = store::dossier::by_token(tx, &secret::token_digest(&of))?;
        let app = coming.app();
        let occasion = Occasion { actor: Actor::Installation, at: app.clock().now(), chance: app.chance().clone() };
        turn_dossiers(tx, &occasion, (&dossier, seat), is_off)
    };
    visit.app().db().write(turn).await?;
    visit.read(move |tx, reader| show(tx, reader, &token)).await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, token: &str) -> Result<Response> {
    let (dossier, seat) = store::dossier::by_token(tx, &secret::token_digest(token))?;
    let meeting = store::meeting::get(tx, dossier.space, dossier.meeting)?;
    let body = store::body::get(tx, dossier.space, meeting.body)?;
    let lang = reader.lang;
    let is_off = store::dossier::recipient(tx, seat)?.is_off;
    let title = if is_off { t::dossiers_are_off(lang) } else { t::dossier_off(lang) };
    let body = body.said.names.pick(lang).0.to_owned();
    answer::page(&DossierOffPage { shell: reader.shell(title), is_off, body })
}
