//! Remembers a choice of language or colours in a cookie and goes back.
// tidy: tested in crates/kortteli, where a program shows them

use axum::http::header;
use axum::response::Response;
use kernel::{Error, Lang, Result};

use crate::answer;
use crate::cookie;
use crate::visit::Visit;

/// `GET /choice/{what}/{value}?back=…`: harmless to repeat and to follow as a link.
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (what, value): (String, String) = (visit.param("what")?, visit.param("value")?);
    let known = match what.as_str() {
        "lang" => value.parse::<Lang>().is_ok(),
        "theme" => ["auto", "light", "dark"].contains(&value.as_str()),
        _ => false,
    };
    if !known {
        return Err(Error::Missing);
    }
    let mut response = answer::redirect(visit.query().raw("back"))?;
    response.headers_mut().append(header::SET_COOKIE, cookie::of_choice(visit.app(), &what, &value)?);
    Ok(response)
}
