//! Where one is signed in, and ending it.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::list_view::Column;
use kit_web::shell::{Link, Shell};
use kit_web::store::session;
use kit_web::{Done, Reader, Session, Visit, answer};

use crate::actions::{end_other_sessions, end_session};
use crate::rules::{browser, system};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/account_sessions.html")]
struct AccountSessionsPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    count: String,
    columns: Vec<Column>,
    rows: Vec<SessionRow>,
    others: bool,
    hidden: Vec<Hidden>,
}

struct SessionRow {
    id: String,
    device: String,
    here: bool,
    seen: String,
    began: String,
}

/// `GET /account/sessions`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| shown(tx, reader, &[])).await
}

/// `POST /account/sessions`: ends the session whose button was pressed, or all others.
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let account = doing.reader.viewer()?.account;
                match doing.form().raw("end") {
                    "others" => end_other_sessions(tx, &doing.occasion, account, doing.reader.session_id())?,
                    id => end_session(tx, &doing.occasion, account, id)?,
                }
                Ok(Done::to("/account/sessions").saying("done-session-ended"))
            },
            shown,
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let open = session::of_account(tx, reader.viewer()?.account)?;
    let rows: Vec<SessionRow> =
        open.iter().filter(|session| session.is_open(reader.at)).map(|session| row(reader, session)).collect();
    let mut shell = reader.shell(t::sessions_title(lang));
    shell.breadcrumbs = vec![Link::new(t::account_title(lang), "/account")];
    answer::page(&AccountSessionsPage {
        shell,
        summary: reader.summary(refusals),
        count: t::sessions_count(lang, rows.len()),
        columns: [t::session_device(lang), t::session_seen(lang), t::session_began(lang), t::session_end(lang)]
            .map(Column::new)
            .to_vec(),
        others: rows.len() > 1,
        rows,
        hidden: reader.hidden(),
    })
}

fn row(reader: &Reader, session: &Session) -> SessionRow {
    let told = |moment| kit_words::moment(reader.lang, moment, &reader.app().site().zone);
    SessionRow {
        id: session.id.clone(),
        device: device(reader.lang, &session.device),
        here: reader.session_id() == Some(session.id.as_str()),
        seen: told(session.seen_at),
        began: told(session.created_at),
    }
}

/// The device as people call it: "Firefox, Windows".
fn device(lang: Lang, agent: &str) -> String {
    let named = [browser(agent).name(), system(agent).name()];
    let known: Vec<&str> = named.into_iter().flatten().collect();
    if known.is_empty() { t::session_unknown_device(lang).to_owned() } else { known.join(", ") }
}
