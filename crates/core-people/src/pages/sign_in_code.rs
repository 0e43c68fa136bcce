//! A link and a code are on their way: here the code is typed.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use crate::actions::{sign_in_by_code, try_code};
use crate::entrance;
use crate::rules::{CODE_MINUTES, SignInCodeId, TryOf};
use crate::store::sign_in_code;
use crate::tries::{self, Tried};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/sign_in_code.html")]
struct SignInCodePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    lede: String,
    works: bool,
    code: Field,
    hidden: Vec<Hidden>,
    again_href: String,
}

/// `GET /sign-in/code/{code}`: in the browser that asked, which alone knows this address.
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: SignInCodeId = visit.param("code")?;
    visit.read(move |tx, reader| shown(tx, reader, id, &[])).await
}

/// `POST /sign-in/code/{code}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: SignInCodeId = visit.param("code")?;
    let from_client = vec![Tried::from_client(TryOf::CodeFromClient, visit.client())];
    let tried = match tries::count_now(&visit, from_client).await? {
        Ok(()) => {
            let came = visit.clone();
            let tried = move |tx: &mut Tx<'_>| {
                let (app, typed) = (came.app(), came.form().raw("code"));
                try_code(tx, app.secret(), id, typed, app.clock().now())
            };
            visit.app().db().write(tried).await?
        }
        Err(refusal) => Err(refusal),
    };
    visit
        .submit(
            move |tx, doing| {
                let browser = entrance::browser(&doing.reader);
                let signed_in = sign_in_by_code(tx, &doing.occasion, id, &tried, &browser)?;
                entrance::let_in(doing, &signed_in)
            },
            move |tx, reader, refusals| shown(tx, reader, id, refusals),
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, id: SignInCodeId, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let asked = sign_in_code::get(tx, id)?;
    let works = asked.may_try(reader.at).is_ok();
    let mut shell = reader.shell(t::sign_in_code_title(lang));
    shell.breadcrumbs = vec![Link::new(t::sign_in_title(lang), "/sign-in")];
    answer::page(&SignInCodePage {
        shell,
        summary: reader.summary(refusals),
        lede: if works {
            t::sign_in_code_lede(lang, &asked.email, CODE_MINUTES)
        } else {
            t::link_expired(lang).to_owned()
        },
        works,
        code: reader
            .field("code", t::code(lang), refusals)
            .hint(t::sign_in_code_hint(lang))
            .value(reader.standing("code", ""))
            .autocomplete("one-time-code"),
        hidden: reader.hidden(),
        again_href: format!("/sign-in?next={}", kit_web::encoded(&asked.next)),
    })
}
