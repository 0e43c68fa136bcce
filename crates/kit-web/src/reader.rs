use std::cell::Cell;

use axum::http::{HeaderValue, Method, header};
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Lang, Moment, Refusal, RefusalKind, Result};
use kit_db::Tx;

use crate::app::App;
use crate::form::NONCE_FIELD;
use crate::form_view::Hidden;
use crate::row::Access;
use crate::secret;
use crate::session::{SEEN_MINUTES, Session, Viewer};
use crate::store::session;
use crate::visit::Visit;

/// Who reads a page, in which language, and when: what a page's closure gets beside its transaction.
pub struct Reader {
    visit: Visit,
    /// The open session.
    pub session: Option<Session>,
    /// Who is signed in.
    pub viewer: Option<Viewer>,
    /// The language to answer in.
    pub lang: Lang,
    /// When the request came.
    pub at: Moment,
    /// The day that it is in the installation's time zone.
    pub today: Date,
    gave_nonce: Cell<bool>,
    was_refused: Cell<bool>,
}

impl Reader {
    /// Finds out who reads, by the session's cookie: two statements, none without a cookie.
    pub(crate) fn load(tx: &mut Tx<'_>, visit: &Visit) -> Result<Self> {
        let at = visit.app().clock().now();
        let mut open = None;
        if let Some(token) = visit.token() {
            open = session::find(tx, &secret::token_digest(token))?.filter(|session| session.is_open(at));
        }
        let viewer = match &open {
            Some(session) => {
                (visit.app().identify())(tx, session, at.day(&visit.app().site().zone), visit.chosen_lang())?
            }
            None => None,
        };
        let session = if viewer.is_some() { open } else { None };
        Ok(Self::of(visit, session, viewer, at))
    }

    /// Somebody of whom nothing is known: for pages that need no database, and for errors.
    pub(crate) fn stranger(visit: &Visit) -> Self {
        Self::of(visit, None, None, visit.app().clock().now())
    }

    fn of(visit: &Visit, session: Option<Session>, viewer: Option<Viewer>, at: Moment) -> Self {
        let lang = visit.lang(viewer.as_ref().map(|viewer| viewer.lang));
        let today = at.day(&visit.app().site().zone);
        Self {
            session,
            viewer,
            lang,
            at,
            today,
            visit: visit.clone(),
            gave_nonce: Cell::new(false),
            was_refused: Cell::new(false),
        }
    }

    /// Lets in whom the route's row lets in; acts in a space are judged by the page's own rule.
    pub(crate) fn admit(&self) -> Result<()> {
        let row = self.visit.row();
        match row.access {
            Access::SignedIn | Access::Act { .. } => {
                self.viewer()?;
            }
            Access::Administrator if !self.viewer()?.administrator => return Err(forbidden()),
            Access::Everyone | Access::ActOrPublic { .. } | Access::Administrator => {}
        }
        if row.fresh && !self.session.as_ref().is_some_and(|session| session.is_fresh(self.at)) {
            return Err(Refusal::new("sign-in-again").kind(RefusalKind::SignIn).into());
        }
        Ok(())
    }

    /// What stands in a form's field: what was typed, when the form comes back, else what is kept.
    pub fn standing<'a>(&'a self, field: &str, kept: &'a str) -> &'a str {
        if self.visit.row().method == Method::POST { self.visit.form().raw(field) } else { kept }
    }

    /// The request.
    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    /// The application.
    pub fn app(&self) -> &App {
        self.visit.app()
    }

    /// Who is signed in; refused where nobody is.
    pub fn viewer(&self) -> Result<&Viewer> {
        self.viewer.as_ref().ok_or_else(|| Refusal::new("sign-in-first").kind(RefusalKind::SignIn).into())
    }

    /// The session's id, if one is open.
    pub fn session_id(&self) -> Option<&str> {
        self.session.as_ref().map(|session| session.id.as_str())
    }

    /// A fresh nonce for one form.
    pub fn nonce(&self) -> String {
        self.gave_nonce.set(true);
        secret::nonce(self.app().secret(), self.app().chance(), self.session_id())
    }

    /// Whether the page has a form, and so is good for one reader and one time only.
    pub(crate) fn gave_nonce(&self) -> bool {
        self.gave_nonce.get()
    }

    /// Notes that the page shows a form anew because something is wrong with it; where one is only asked, nothing is.
    pub(crate) fn note_refused(&self, refusals: &[Refusal]) {
        self.was_refused.set(refusals.iter().any(|refusal| refusal.kind != RefusalKind::Question));
    }

    /// Whether the page shows a form anew because something is wrong with it.
    pub(crate) fn was_refused(&self) -> bool {
        self.was_refused.get()
    }

    /// The hidden fields that every form carries.
    pub fn hidden(&self) -> Vec<Hidden> {
        vec![Hidden::new(NONCE_FIELD, self.nonce())]
    }

    /// A refusal's wording in the reader's language.
    pub fn word(&self, refusal: &Refusal) -> String {
        // A day travels as a day, and is said as the reader's language says it.
        let said = |value: &str| match value.parse() {
            Ok(day) => kit_words::day(self.lang, day),
            Err(_) => value.to_owned(),
        };
        let values: Vec<_> = refusal.values.iter().map(|(name, value)| (*name, said(value))).collect();
        self.app().word(self.lang, refusal.code, &values)
    }

    /// The session to note as used, where the last note is old.
    pub(crate) fn to_touch(&self) -> Option<(String, Moment)> {
        let session = self.session.as_ref()?;
        (session.seen_at.plus_minutes(SEEN_MINUTES) <= self.at).then(|| (session.id.clone(), self.at))
    }

    /// Says for whom an answer may be kept: a personal one for nobody.
    pub(crate) fn finish(&self, mut response: Response) -> Response {
        let headers = response.headers_mut();
        if !headers.contains_key(header::CACHE_CONTROL) {
            let rule = if self.viewer.is_some() { "private, no-store" } else { "private, no-cache" };
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(rule));
        }
        headers.append(header::VARY, HeaderValue::from_static("Cookie, Accept-Language"));
        response
    }
}

/// Not for you.
pub fn forbidden() -> kernel::Error {
    Refusal::new("not-for-you").kind(RefusalKind::Forbidden).into()
}
