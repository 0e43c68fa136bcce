//! A password together with its second factor: the app reads a picture, and a code shows that it has.

use askama::Template;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::{Error, Fault, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Reader, Visit, answer};
use qrcode::QrCode;
use qrcode::render::svg;

use super::account_password_codes::to_codes;
use crate::actions::{NewPassword, set_password};
use crate::hashing;
use crate::rules::{Email, PASSWORD_LONGEST, PASSWORD_SHORTEST, Password, Seed, typed_code};
use crate::sealed::Sealed;
use crate::store::account;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account_password_new.html")]
struct NewPasswordPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    picture: String,
    key: String,
    username: String,
    password: Field,
    code: Field,
    hidden: Vec<Hidden>,
}

/// `GET /account/password/new`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| shown(tx, reader, &[])).await
}

/// `POST /account/password/new`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let new = match visit.look(|tx, reader| Ok(checked(tx, reader))).await? {
        Ok((password, seed, step)) => {
            Ok(NewPassword { hash: hashing::hash(password, visit.app().chance().clone()).await?, seed, step })
        }
        Err(Error::Refused(refusals)) => Err(refusals),
        Err(error) => return Err(error),
    };
    visit
        .submit(
            move |tx, doing| {
                let new = new.clone().map_err(Error::Refused)?;
                let (account, kept) = (doing.reader.viewer()?.account, doing.reader.session_id());
                let codes = set_password(tx, &doing.occasion, doing.reader.app().secret(), account, &new, kept)?;
                Ok(to_codes(&doing.reader, &codes)?.saying("done-password-set"))
            },
            shown,
        )
        .await
}

/// The password and the app's code as they were typed, all that is wrong with them at once.
fn checked(tx: &mut Tx<'_>, reader: &Reader) -> Result<(Password, Seed, i64)> {
    let (viewer, form) = (reader.viewer()?, reader.visit().form());
    let email: Email = account::get(tx, viewer.account)?.email;
    let mut checks = Checks::new();
    let password =
        checks.take(Password::typed(form.raw("password"), &viewer.name, &email).map(Some).map_err(Error::from))?;
    let seed = seed_in_form(reader)?;
    let step = match (&seed, typed_code(form.raw("code"))) {
        _ if form.text("code").is_empty() => checks.take(Err(Refusal::new("app-code-missing").on("code").into()))?,
        (_, Err(refusal)) => checks.take(Err(refusal.into()))?,
        (None, _) => checks.take(Err(Refusal::new("app-stale").on("code").into()))?,
        (Some(seed), Ok(code)) => {
            let step = seed.step_of(&code, reader.at)?;
            checks.take(step.map(Some).ok_or_else(|| Refusal::new("app-code-wrong").on("code").into()))?
        }
    };
    checks.done()?;
    match (password, seed, step) {
        (Some(password), Some(seed), Some(step)) => Ok((password, seed, step)),
        _ => Err(Fault::new("nothing was refused and something is missing").into()),
    }
}

/// The app's secret as the form carries it, sealed for this session.
fn seed_in_form(reader: &Reader) -> Result<Option<Seed>> {
    let Ok(sealed) = URL_SAFE_NO_PAD.decode(reader.visit().form().raw("seed")) else { return Ok(None) };
    let session = reader.session_id().unwrap_or_default();
    let bytes = Sealed::SeedInForm.open(reader.app().secret(), session, &sealed)?;
    Ok(bytes.as_deref().and_then(Seed::kept))
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let (lang, app) = (reader.lang, reader.app());
    let email = account::get(tx, reader.viewer()?.account)?.email;
    // The same secret as before, when the form comes back: the app has read it by then.
    let seed = seed_in_form(reader)?.unwrap_or_else(|| Seed::fresh(app.chance()));
    let session = reader.session_id().unwrap_or_default();
    let sealed = Sealed::SeedInForm.seal(app.secret(), session, seed.bytes(), app.chance())?;
    let mut shell = reader.shell(t::password_new_title(lang));
    shell.breadcrumbs =
        vec![Link::new(t::account_title(lang), "/account"), Link::new(t::password_title(lang), "/account/password")];
    answer::page(&NewPasswordPage {
        shell,
        summary: reader.summary(refusals),
        picture: picture(&seed.address(&app.site().name, email.as_str())?)?,
        key: seed.to_type(),
        username: email.to_string(),
        password: reader
            .field("password", t::password(lang), refusals)
            .hint(t::password_hint(lang, PASSWORD_SHORTEST))
            .limit(PASSWORD_LONGEST)
            .autocomplete("new-password"),
        code: reader
            .field("code", t::app_code(lang), refusals)
            .hint(t::app_code_hint(lang))
            .autocomplete("one-time-code"),
        hidden: [reader.hidden(), vec![Hidden::new("seed", URL_SAFE_NO_PAD.encode(sealed))]].concat(),
    })
}

/// The address as a picture that an app reads: an SVG, black on white in every theme.
fn picture(address: &str) -> Result<String> {
    let code = QrCode::new(address).map_err(|error| Fault::because("drawing a code", error))?;
    let drawn = code.render::<svg::Color<'_>>().min_dimensions(220, 220).build();
    // The declaration of a file of its own has no place inside a page.
    Ok(drawn.find("<svg").map_or_else(String::new, |start| drawn[start..].to_owned()))
}
