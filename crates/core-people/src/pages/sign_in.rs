//! Signing in begins here: a mail address, or another way.

use askama::Template;
use axum::http::Method;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use crate::actions::{ask_for_passkey, ask_to_sign_in};
use crate::entrance;
use crate::passkeys::relying_party;
use crate::rules::{EMAIL_LIMIT, Email, TryOf};
use crate::store::account;
use crate::tries::{self, Tried};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct SignInPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    why: Option<String>,
    email: Field,
    hidden: Vec<Hidden>,
    passkey_hidden: Option<Vec<Hidden>>,
    password_href: String,
}

/// `GET /sign-in?next=…&why=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let query = reader.visit().query();
            let Some(viewer) = &reader.viewer else { return shown(reader, "", &[]) };
            // Who is signed in comes here only to show once more who they are.
            if query.raw("why") != "sign-in-again" {
                return answer::redirect(&entrance::next(query));
            }
            let email = account::get(tx, viewer.account)?.email;
            shown(reader, email.as_str(), &[])
        })
        .await
}

/// `POST /sign-in`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let email = Email::typed(visit.form().raw("email"));
    let counted = match &email {
        Ok(email) => {
            let tried = vec![
                Tried::for_address(TryOf::MailToAddress, email),
                Tried::from_client(TryOf::MailFromClient, visit.client()),
            ];
            tries::count_now(&visit, tried).await?
        }
        Err(_) => Ok(()),
    };
    visit
        .submit(
            move |tx, doing| {
                let email = email.clone()?;
                counted.clone()?;
                let app = doing.reader.app();
                let next = entrance::next(doing.form());
                let lang = doing.reader.lang;
                let id = ask_to_sign_in(tx, &doing.occasion, (app.site(), app.secret()), &email, &next, lang)?;
                Ok(Done::to(format!("/sign-in/code/{id}")))
            },
            |_, reader, refusals| shown(reader, "", refusals),
        )
        .await
}

/// `POST /sign-in/passkey`
pub(super) async fn post_passkey(visit: Visit) -> Result<Response> {
    let tried = vec![Tried::from_client(TryOf::PasskeyFromClient, visit.client())];
    let counted = tries::count_now(&visit, tried).await?;
    visit
        .submit(
            move |tx, doing| {
                counted.clone()?;
                let site = doing.reader.app().site();
                let party = relying_party(site).ok_or(kernel::Error::Missing)?;
                let id = ask_for_passkey(tx, &doing.occasion, &party, &entrance::next(doing.form()))?;
                Ok(Done::to(format!("/sign-in/passkey/{id}")))
            },
            |_, reader, refusals| shown(reader, "", refusals),
        )
        .await
}

fn shown(reader: &Reader, email: &str, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let came = reader.visit();
    let form = if came.row().method == Method::POST { came.form() } else { came.query() };
    let next = entrance::next(form);
    let with_next = || [reader.hidden(), vec![Hidden::new("next", &next)]].concat();
    let why = ["sign-in-first", "sign-in-again"].into_iter().find(|code| *code == form.raw("why"));
    answer::page(&SignInPage {
        shell: reader.shell(t::sign_in_title(lang)),
        summary: reader.summary(refusals),
        why: why.and_then(|code| reader.app().known_word(lang, code)),
        email: reader
            .field("email", t::email(lang), refusals)
            .hint(t::sign_in_email_hint(lang))
            .value(reader.standing("email", email))
            .limit(EMAIL_LIMIT)
            .autocomplete("username"),
        hidden: with_next(),
        passkey_hidden: relying_party(reader.app().site()).map(|_| with_next()),
        password_href: format!("/sign-in/password?next={}", kit_web::encoded(&next)),
    })
}
