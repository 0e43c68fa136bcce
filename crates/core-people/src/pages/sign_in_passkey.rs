//! The browser is asked for a passkey: the script hands the question over and sends the answer.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use crate::actions::sign_in_by_passkey;
use crate::entrance;
use crate::passkeys::relying_party;
use crate::rules::CEREMONY_MINUTES;
use crate::store::ceremony::{self, Ceremony, CeremonyId};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/sign_in_passkey.html")]
struct SignInPasskeyPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    challenge: String,
    hidden: Vec<Hidden>,
    again_href: String,
}

/// `GET /sign-in/passkey/{ceremony}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: CeremonyId = visit.param("ceremony")?;
    visit.read(move |tx, reader| shown(tx, reader, id, &[])).await
}

/// `POST /sign-in/passkey/{ceremony}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: CeremonyId = visit.param("ceremony")?;
    visit
        .submit(
            move |tx, doing| {
                let party = relying_party(doing.reader.app().site()).ok_or(Error::Missing)?;
                let (asked, browser) = (ceremony::get(tx, id)?, entrance::browser(&doing.reader));
                let answer = doing.form().raw("answer");
                let signed_in = sign_in_by_passkey(tx, &doing.occasion, &party, &asked, answer, &browser)?;
                entrance::let_in(doing, &signed_in)
            },
            move |tx, reader, refusals| shown(tx, reader, id, refusals),
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, id: CeremonyId, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let asked = ceremony::get(tx, id)?;
    if asked.account.is_some() {
        return Err(Error::Missing);
    }
    let mut shell = reader.shell(t::sign_in_passkey_title(lang));
    shell.breadcrumbs = vec![Link::new(t::sign_in_title(lang), "/sign-in")];
    answer::page(&SignInPasskeyPage {
        shell,
        summary: reader.summary(refusals),
        challenge: challenge(&asked, reader),
        hidden: reader.hidden(),
        again_href: format!("/sign-in?next={}", kit_web::encoded(&asked.next)),
    })
}

/// The question for the script; empty when it has waited for too long, so that it is asked anew.
pub(super) fn challenge(asked: &Ceremony, reader: &Reader) -> String {
    let waits = reader.at < asked.created_at.plus_minutes(CEREMONY_MINUTES);
    if waits { asked.challenge.to_string() } else { String::new() }
}
