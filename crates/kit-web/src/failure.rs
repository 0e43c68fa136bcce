//! What people are shown when something cannot be answered as asked.

use std::fmt::Write as _;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kernel::{Error, Refusal, RefusalKind};

use crate::answer;
use crate::reader::Reader;
use crate::shell::Shell;
use crate::submit::status_of;
use crate::visit::Visit;
use crate::words as t;

#[derive(Template)]
#[template(path = "failure.html")]
struct FailurePage {
    shell: Shell,
    heading: String,
    what_to_do: String,
    incident: Option<String>,
}

/// The answer to an error: the one edge where a fault is logged, under an id that the reader is shown.
pub async fn respond(visit: &Visit, error: &Error) -> Response {
    match error {
        Error::Refused(refusals) if refusals.iter().any(|refusal| refusal.kind == RefusalKind::SignIn) => {
            to_sign_in(visit, refusals)
        }
        Error::Refused(refusals) => refused(&reader(visit).await, refusals),
        Error::Missing => {
            let reader = reader(visit).await;
            let (heading, what) = (t::failure_missing(reader.lang), t::failure_missing_do(reader.lang).to_owned());
            shown(&reader, StatusCode::NOT_FOUND, heading, what, None)
        }
        Error::BadRequest(why) => {
            tracing::info!(path = visit.path(), %why, "a request was not understood");
            let reader = reader(visit).await;
            let (heading, what) = (t::failure_unclear(reader.lang), t::failure_unclear_do(reader.lang).to_owned());
            shown(&reader, StatusCode::BAD_REQUEST, heading, what, None)
        }
        Error::Fault(_) => fault(visit, error),
    }
}

/// Who is told, as far as the database can say.
async fn reader(visit: &Visit) -> Reader {
    if visit.token().is_none() {
        return Reader::stranger(visit);
    }
    let came = visit.clone();
    let known = visit.app().db().read(move |tx| Reader::load(tx, &came)).await;
    known.unwrap_or_else(|_| Reader::stranger(visit))
}

fn refused(reader: &Reader, refusals: &[Refusal]) -> Response {
    let heading = match status_of(refusals) {
        StatusCode::FORBIDDEN => t::failure_forbidden(reader.lang),
        StatusCode::PAYLOAD_TOO_LARGE => t::failure_too_large(reader.lang),
        StatusCode::TOO_MANY_REQUESTS => t::failure_too_often(reader.lang),
        _ => t::failure_refused(reader.lang),
    };
    let what: Vec<String> = refusals.iter().map(|refusal| reader.word(refusal)).collect();
    shown(reader, status_of(refusals), heading, what.join(" "), None)
}

fn fault(visit: &Visit, error: &Error) -> Response {
    let incident: String = format!("{:08x}", u32::from_le_bytes(visit.app().chance().bytes()));
    tracing::error!(path = visit.path(), %error, %incident, "a request broke");
    let reader = Reader::stranger(visit);
    if kit_db::is_full(error) {
        let (heading, what) = (t::failure_full(reader.lang), t::failure_full_do(reader.lang).to_owned());
        return shown(&reader, StatusCode::INSUFFICIENT_STORAGE, heading, what, Some(incident));
    }
    let (heading, what) = (t::failure_fault(reader.lang), t::failure_fault_do(reader.lang).to_owned());
    shown(&reader, StatusCode::INTERNAL_SERVER_ERROR, heading, what, Some(incident))
}

fn to_sign_in(visit: &Visit, refusals: &[Refusal]) -> Response {
    let code = refusals.first().map_or("sign-in-first", |refusal| refusal.code);
    // Only a page can be come back to: a form that was sent cannot be sent again by an address.
    let back = if visit.row().method == axum::http::Method::GET { visit.path() } else { "/" };
    let address = format!("/sign-in?why={code}&next={}", encoded(back));
    answer::redirect(&address).unwrap_or_else(|error| fault(visit, &error))
}

/// Percent-encodes a path for a query's value (RFC 3986).
pub fn encoded(path: &str) -> String {
    path.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

fn shown(reader: &Reader, status: StatusCode, heading: &str, what_to_do: String, incident: Option<String>) -> Response {
    let shell = reader.shell(heading);
    let page = FailurePage { shell, heading: heading.to_owned(), what_to_do, incident };
    let mut response = match answer::page(&page) {
        Ok(response) => reader.finish(response),
        Err(_) => Response::default(),
    };
    *response.status_mut() = status;
    response
}
