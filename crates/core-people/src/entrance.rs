//! How pages let somebody in, whichever way they came.

use kernel::Result;
use kit_web::{Doing, Done, Form, Reader, answer, cookie};

use crate::actions::{FromBrowser, SignedIn};

/// The longest address to come back to, in bytes; a longer one leads to the front page.
const NEXT_LIMIT: usize = 1_000;

/// The browser that a form came from.
pub fn browser(reader: &Reader) -> FromBrowser {
    FromBrowser { device: reader.visit().agent().to_owned(), before: reader.session.clone() }
}

/// Gives the browser its session and sends it on.
pub fn let_in(doing: &Doing, signed_in: &SignedIn) -> Result<Done> {
    let cookie = cookie::of_session(doing.reader.app(), &signed_in.token)?;
    Ok(Done::to(answer::local(&signed_in.next)).with_cookie(cookie))
}

/// Where to go after signing in: an address of this site that is not a page of signing in again.
pub fn next(form: &Form) -> String {
    let next = answer::local(form.raw("next"));
    if next.len() > NEXT_LIMIT || next.starts_with("/sign-") { "/".to_owned() } else { next.to_owned() }
}
