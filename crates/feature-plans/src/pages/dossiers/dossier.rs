//! What a member of a body reads before a meeting, by the link of their mail: what is asked, what changed, the report.

use askama::Template;
use axum::response::Response;
use core_commitments::rules::{Body, Meeting};
use kernel::{Lang, Result};
use kit_db::Tx;
use kit_web::list_view::Download;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::{Behind, Opened, behind};
use crate::documents::words as report_words;
use crate::pages::report_said::ReportSaid;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/dossiers/dossier.html")]
struct DossierPage {
    shell: Shell,
    body: String,
    body_lang: Lang,
    title: String,
    /// When and where the body meets.
    when: String,
    place: String,
    called_off: String,
    of: String,
    asked: String,
    asked_lang: &'static str,
    /// What the body decided, once it has.
    decision: String,
    until: String,
    said: ReportSaid,
    downloads: Vec<Download>,
}

#[derive(Template)]
#[template(path = "pages/dossiers/dossier_closed.html")]
struct DossierClosedPage {
    shell: Shell,
    body: String,
    when: String,
}

/// `GET /dossiers/{dossier}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let token: String = visit.param("dossier")?;
    visit.read(move |tx, reader| show(tx, reader, &token)).await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, token: &str) -> Result<Response> {
    match behind(tx, reader, token)? {
        Behind::Open(opened) => answer::page(&view(reader, token, *opened)),
        Behind::Closed { body, meeting } => closed(reader, &body, &meeting),
    }
}

/// That the link opens nothing any more, and why that may be.
fn closed(reader: &Reader, body: &Body, meeting: &Meeting) -> Result<Response> {
    let lang = reader.lang;
    answer::page(&DossierClosedPage {
        shell: reader.shell(t::dossier_closed(lang)),
        body: body.said.names.pick(lang).0.to_owned(),
        when: core_commitments::meeting_when(lang, meeting),
    })
}

fn view(reader: &Reader, token: &str, opened: Opened) -> DossierPage {
    let Opened { dossier, body, meeting, report, parts, content } = opened;
    let lang = reader.lang;
    let title = report_words::title(lang, report.period);
    let (name, body_lang) = body.said.names.pick(lang);
    let until = core_commitments::rules::open_until(meeting.said.on);
    DossierPage {
        shell: reader.shell(&title),
        body: name.to_owned(),
        body_lang,
        when: core_commitments::meeting_when(lang, &meeting),
        place: meeting.said.place,
        called_off: meeting.called_off.unwrap_or_default(),
        of: t::report_of(lang, &content.organisation, &content.plan),
        asked: dossier.asked,
        asked_lang: dossier.lang.tag(),
        decision: report.decision().map(|decision| report_words::decision(lang, decision)).unwrap_or_default(),
        until: t::dossier_open_until(lang, kit_words::day(lang, until)),
        said: ReportSaid::of(lang, &content, report.lang, &parts),
        downloads: vec![Download::new(t::report_pdf(lang), format!("/dossiers/{token}/pdf"))],
        title,
    }
}
