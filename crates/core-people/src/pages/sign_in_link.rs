//! The link of a mail leads here. Showing it changes nothing, since scanners of mail follow links
//! too: the button signs in.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::secret::token_digest;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use crate::actions::sign_in_by_link;
use crate::entrance;
use crate::rules::SignInCode;
use crate::store::sign_in_code;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/sign_in_link.html")]
struct SignInLinkPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    asked: Option<SignInCode>,
    hidden: Vec<Hidden>,
}

/// `GET /sign-in/link/{token}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let token: String = visit.param("token")?;
    visit.read(move |tx, reader| shown(tx, reader, &token, &[])).await
}

/// `POST /sign-in/link/{token}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let token: String = visit.param("token")?;
    let again = token.clone();
    visit
        .submit(
            move |tx, doing| {
                let browser = entrance::browser(&doing.reader);
                let signed_in = sign_in_by_link(tx, &doing.occasion, &token, &browser)?;
                entrance::let_in(doing, &signed_in)
            },
            move |tx, reader, refusals| shown(tx, reader, &again, refusals),
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, token: &str, refusals: &[Refusal]) -> Result<Response> {
    let asked = sign_in_code::by_token(tx, &token_digest(token))?;
    let asked = asked.filter(|asked| asked.account.is_some() && asked.usable(reader.at).is_ok());
    answer::page(&SignInLinkPage {
        shell: reader.shell(t::sign_in_link_title(reader.lang)),
        summary: reader.summary(refusals),
        asked,
        hidden: reader.hidden(),
    })
}
