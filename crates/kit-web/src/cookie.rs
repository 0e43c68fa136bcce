use axum::http::{HeaderMap, HeaderValue, header};
use kernel::{Fault, Result};

use crate::app::App;

/// The session cookie's name: bound to the host and to HTTPS where there is HTTPS (RFC 6265bis, `__Host-`).
pub(crate) fn session_name(app: &App) -> &'static str {
    if app.site().is_secure() { "__Host-session" } else { "session" }
}

/// The cookies that came with a request.
pub(crate) fn read(headers: &HeaderMap) -> Vec<(String, String)> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.take(50).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// The header that gives the browser its session.
pub fn of_session(app: &App, token: &str) -> Result<HeaderValue> {
    set(app, session_name(app), token, crate::session::LONGEST_DAYS, true)
}

/// The header that takes the session from the browser.
pub fn without_session(app: &App) -> Result<HeaderValue> {
    set(app, session_name(app), "", 0, true)
}

/// The header that remembers a choice of the reader: language or theme.
pub(crate) fn of_choice(app: &App, name: &str, value: &str) -> Result<HeaderValue> {
    set(app, name, value, 365, false)
}

fn set(app: &App, name: &str, value: &str, days: i64, hidden: bool) -> Result<HeaderValue> {
    let secure = if app.site().is_secure() { "; Secure" } else { "" };
    let hidden = if hidden { "; HttpOnly" } else { "" };
    let seconds = days * 86_400;
    let line = format!("{name}={value}; Path=/; Max-Age={seconds}; SameSite=Lax{secure}{hidden}");
    HeaderValue::try_from(line).map_err(|error| Fault::because("setting a cookie", error).into())
}
