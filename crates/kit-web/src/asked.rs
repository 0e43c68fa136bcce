use axum::http::{HeaderMap, header};
use kernel::Lang;

use crate::app::App;
use crate::cookie;

/// Who asks and how they want it, as the request's headers say.
pub(crate) struct Asked {
    /// The session's token from the cookie.
    pub(crate) token: Option<String>,
    /// `light`, `dark` or `auto`.
    pub(crate) theme: &'static str,
    /// The language that the reader chose in this browser.
    pub(crate) chosen_lang: Option<Lang>,
    accepted_lang: Option<Lang>,
}

impl Asked {
    pub(crate) fn of(app: &App, headers: &HeaderMap) -> Self {
        let cookies = cookie::read(headers);
        let find = |name: &str| cookies.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
        let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Self {
            token: find(cookie::session_name(app)).filter(|token| token.len() <= 100).map(str::to_owned),
            theme: match find("theme") {
                Some("light") => "light",
                Some("dark") => "dark",
                _ => "auto",
            },
            chosen_lang: find("lang").and_then(|lang| lang.parse().ok()),
            accepted_lang: Lang::negotiate(accepted),
        }
    }

    /// The language to answer in: chosen by the reader, then the account's, then the browser's, then the site's.
    pub(crate) fn lang(&self, app: &App, account: Option<Lang>) -> Lang {
        self.chosen_lang.or(account).or(self.accepted_lang).unwrap_or(app.site().lang)
    }
}
