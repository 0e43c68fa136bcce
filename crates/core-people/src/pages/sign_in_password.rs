//! Signing in by a password with a second factor.

use askama::Template;
use axum::http::Method;
use axum::response::Response;
use kernel::{AccountId, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use crate::actions::{PasswordTry, sign_in_by_password};
use crate::rules::{EMAIL_LIMIT, Email, PASSWORD_LONGEST, TryOf};
use crate::store::account::{self, Account, PasswordSecrets};
use crate::tries::{self, Tried};
use crate::words as t;
use crate::{entrance, hashing};

#[derive(Template)]
#[template(path = "pages/sign_in_password.html")]
struct SignInPasswordPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    email: Field,
    password: Field,
    second: Field,
    hidden: Vec<Hidden>,
}

/// `GET /sign-in/password?next=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|_, reader| shown(reader, &[])).await
}

/// `POST /sign-in/password`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let tried = checked(&visit).await?;
    visit
        .submit(
            move |tx, doing| {
                let tried = tried.clone()?;
                let (browser, next) = (entrance::browser(&doing.reader), entrance::next(doing.form()));
                let secret = doing.reader.app().secret();
                let signed_in = sign_in_by_password(tx, &doing.occasion, secret, &tried, &browser, &next)?;
                entrance::let_in(doing, &signed_in)
            },
            |_, reader, refusals| shown(reader, refusals),
        )
        .await
}

/// Counts the try, and compares the password beside the transaction. For an address that nobody has,
/// the same work is done.
async fn checked(visit: &Visit) -> Result<Result<PasswordTry, Refusal>> {
    let email = match Email::typed(visit.form().raw("email")) {
        Ok(email) => email,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let tried = vec![
        Tried::for_address(TryOf::PasswordForAddress, &email),
        Tried::from_client(TryOf::PasswordFromClient, visit.client()),
    ];
    if let Err(refusal) = tries::count_now(visit, tried).await? {
        return Ok(Err(refusal));
    }
    let known = visit.app().db().read(move |tx| known(tx, &email)).await?;
    // A text beyond the limit cannot be anybody's password: it is cut, so that none is long to hash.
    let typed: String = visit.form().raw("password").chars().take(PASSWORD_LONGEST + 1).collect();
    let hash = known.as_ref().map(|(_, secrets)| secrets.hash.clone());
    let matched = hashing::matches(hash, typed).await?;
    Ok(Ok(PasswordTry { known, matched, second: visit.form().text("second") }))
}

fn known(tx: &mut Tx<'_>, email: &Email) -> Result<Option<(AccountId, PasswordSecrets)>> {
    let Some(account) = account::by_email(tx, email)?.filter(Account::is_open) else { return Ok(None) };
    Ok(account::password_secrets(tx, account.id)?.map(|secrets| (account.id, secrets)))
}

fn shown(reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let came = reader.visit();
    let form = if came.row().method == Method::POST { came.form() } else { came.query() };
    let mut shell = reader.shell(t::sign_in_password_title(lang));
    shell.breadcrumbs = vec![Link::new(t::sign_in_title(lang), "/sign-in")];
    answer::page(&SignInPasswordPage {
        shell,
        summary: reader.summary(refusals),
        email: reader
            .field("email", t::email(lang), refusals)
            .value(reader.standing("email", ""))
            .limit(EMAIL_LIMIT)
            .autocomplete("username"),
        password: reader.field("password", t::password(lang), refusals).autocomplete("current-password"),
        second: reader
            .field("second", t::second_factor(lang), refusals)
            .hint(t::second_factor_hint(lang))
            .autocomplete("one-time-code"),
        hidden: [reader.hidden(), vec![Hidden::new("next", entrance::next(form))]].concat(),
    })
}
