//! Recovery codes: fresh ones are shown once, to the session that asked, for ten minutes.

use askama::Template;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::{Fault, Moment, Refusal, Result};
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use crate::actions::renew_recovery_codes;
use crate::rules::{RecoveryCode, SHOWN_MINUTES};
use crate::sealed::Sealed;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account_password_codes.html")]
struct RecoveryCodesPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    codes: Vec<String>,
    hidden: Vec<Hidden>,
}

/// `GET /account/password/codes?shown=…`: without codes to show it offers fresh ones.
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|_, reader| shown(reader, &[])).await
}

/// `POST /account/password/codes`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let account = doing.reader.viewer()?.account;
                let codes = renew_recovery_codes(tx, &doing.occasion, doing.reader.app().secret(), account)?;
                to_codes(&doing.reader, &codes)
            },
            |_, reader, refusals| shown(reader, refusals),
        )
        .await
}

/// To the page that shows these codes: they travel in its address, sealed for this session.
pub(super) fn to_codes(reader: &Reader, codes: &[RecoveryCode]) -> Result<Done> {
    let texts: Vec<String> = codes.iter().map(ToString::to_string).collect();
    let plain = serde_json::to_vec(&(reader.at, texts)).map_err(|error| Fault::because("keeping codes", error))?;
    let (app, session) = (reader.app(), reader.session_id().unwrap_or_default());
    let sealed = Sealed::RecoveryCodes.seal(app.secret(), session, &plain, app.chance())?;
    Ok(Done::to(format!("/account/password/codes?shown={}", URL_SAFE_NO_PAD.encode(sealed))))
}

/// The codes in the address, if they are this session's and fresh.
fn codes_in_address(reader: &Reader) -> Result<Vec<String>> {
    let Ok(sealed) = URL_SAFE_NO_PAD.decode(reader.visit().query().raw("shown")) else { return Ok(Vec::new()) };
    let session = reader.session_id().unwrap_or_default();
    let Some(plain) = Sealed::RecoveryCodes.open(reader.app().secret(), session, &sealed)? else {
        return Ok(Vec::new());
    };
    let (since, codes): (Moment, Vec<String>) =
        serde_json::from_slice(&plain).map_err(|error| Fault::because("reading codes", error))?;
    Ok(if reader.at < since.plus_minutes(SHOWN_MINUTES) { codes } else { Vec::new() })
}

fn shown(reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let mut shell = reader.shell(t::codes_title(lang));
    shell.breadcrumbs =
        vec![Link::new(t::account_title(lang), "/account"), Link::new(t::password_title(lang), "/account/password")];
    answer::page(&RecoveryCodesPage {
        shell,
        summary: reader.summary(refusals),
        codes: codes_in_address(reader)?,
        hidden: reader.hidden(),
    })
}
