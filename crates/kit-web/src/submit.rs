use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use kernel::{Actor, Error, Occasion, Refusal, RefusalKind, Result};
use kit_db::{Tx, Violation};

use crate::answer;
use crate::form::{Form, NONCE_FIELD};
use crate::reader::Reader;
use crate::secret;
use crate::store::submission;
use crate::visit::Visit;

/// A form that is being carried out: who sent it, what it says, and the occasion for the action.
pub struct Doing {
    /// Who sent it.
    pub reader: Reader,
    /// Who acts and when, for the action.
    pub occasion: Occasion,
}

impl Doing {
    /// What was typed.
    pub fn form(&self) -> &Form {
        self.reader.visit().form()
    }
}

/// Where an answered form leads.
#[derive(Clone, Debug)]
pub struct Done {
    location: String,
    cookies: Vec<HeaderValue>,
}

impl Done {
    /// To this page of ours.
    pub fn to(location: impl Into<String>) -> Self {
        Self { location: location.into(), cookies: Vec::new() }
    }

    /// With a notice on that page, by its code.
    #[must_use]
    pub fn saying(mut self, code: &str) -> Self {
        let (address, fragment) = match self.location.split_once('#') {
            Some((address, fragment)) => (address.to_owned(), format!("#{fragment}")),
            None => (self.location, String::new()),
        };
        let mark = if address.contains('?') { '&' } else { '?' };
        self.location = format!("{address}{mark}notice={code}{fragment}");
        self
    }

    /// Setting this cookie.
    #[must_use]
    pub fn with_cookie(mut self, cookie: HeaderValue) -> Self {
        self.cookies.push(cookie);
        self
    }

    fn into_response(self) -> Result<Response> {
        let mut response = answer::redirect(&self.location)?;
        for cookie in self.cookies {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        Ok(response)
    }
}

impl Visit {
    /// Carries a form out: one transaction, one effect however often the form is sent. Where a rule
    /// refuses, `again` shows the form with what was typed and the refusals beside it.
    pub async fn submit<F, G>(&self, mut act: F, again: G) -> Result<Response>
    where
        F: FnMut(&mut Tx<'_>, &Doing) -> Result<Done> + Send + 'static,
        G: FnOnce(&mut Tx<'_>, &Reader, &[Refusal]) -> Result<Response> + Send + 'static,
    {
        let visit = self.clone();
        let acted = self.app().db().write(move |tx| once(tx, &visit, &mut act)).await;
        match acted {
            Ok(done) => done.into_response(),
            // Somebody sent the same form at the same moment and was first: its answer is there now.
            Err(error) if is_same_form(&error) => self.first_answer().await?.ok_or(Error::Missing)?.into_response(),
            // The database went away while it kept this: what it kept tells whether the form had its effect.
            Err(error) if kit_db::is_unknown(&error) => match self.first_answer().await {
                Ok(Some(done)) => done.into_response(),
                Ok(None) | Err(_) => Err(error),
            },
            Err(Error::Refused(refusals)) if refusals.iter().all(shown_in_form) => {
                let status = status_of(&refusals);
                let shown_again = move |tx: &mut Tx<'_>, reader: &Reader| {
                    reader.note_refused(&refusals);
                    again(tx, reader, &refusals)
                };
                let mut response = self.read(shown_again).await?;
                *response.status_mut() = status;
                Ok(response)
            }
            Err(error) => Err(error),
        }
    }

    /// Where this form led when it had its effect, if it had.
    async fn first_answer(&self) -> Result<Option<Done>> {
        let nonce = self.form().raw(NONCE_FIELD).to_owned();
        let location = self.app().db().read(move |tx| submission::find(tx, &nonce)).await?;
        Ok(location.map(Done::to))
    }
}

fn once(tx: &mut Tx<'_>, visit: &Visit, act: &mut impl FnMut(&mut Tx<'_>, &Doing) -> Result<Done>) -> Result<Done> {
    let reader = Reader::load(tx, visit)?;
    reader.admit()?;
    let nonce = visit.form().raw(NONCE_FIELD);
    if !secret::is_nonce(visit.app().secret(), reader.session_id(), nonce) {
        return Err(Refusal::new("form-stale").into());
    }
    if let Some(location) = submission::find(tx, nonce)? {
        return Ok(Done::to(location));
    }
    let actor = match &reader.viewer {
        Some(viewer) => Actor::Person {
            person: viewer.person,
            account: viewer.account,
            organisation: viewer.acting_for.as_ref().map(|(organisation, _)| *organisation),
        },
        None => Actor::Installation,
    };
    let occasion = Occasion { actor, at: reader.at, chance: visit.app().chance().clone() };
    let doing = Doing { reader, occasion };
    let done = act(tx, &doing)?;
    submission::insert(tx, nonce, &done.location, doing.occasion.at)?;
    Ok(done)
}

fn is_same_form(error: &Error) -> bool {
    Violation::of(error).is_some_and(|violation| violation.is_unique_on(&["nonce"]))
}

fn shown_in_form(refusal: &Refusal) -> bool {
    !matches!(refusal.kind, RefusalKind::SignIn | RefusalKind::Forbidden)
}

pub(crate) fn status_of(refusals: &[Refusal]) -> StatusCode {
    let kind = refusals.first().map_or(RefusalKind::Invalid, |refusal| refusal.kind);
    match kind {
        RefusalKind::Invalid | RefusalKind::Question => StatusCode::UNPROCESSABLE_ENTITY,
        RefusalKind::SignIn => StatusCode::UNAUTHORIZED,
        RefusalKind::Forbidden => StatusCode::FORBIDDEN,
        RefusalKind::Conflict => StatusCode::CONFLICT,
        RefusalKind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        RefusalKind::TooOften => StatusCode::TOO_MANY_REQUESTS,
    }
}
