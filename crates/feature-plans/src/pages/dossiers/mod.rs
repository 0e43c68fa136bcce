//! What a body's members are sent to read before a meeting: how it is sent, and how they read it.

mod dossier;
mod dossier_file;
mod dossier_send;

use core_commitments::rules::{Body, Dossier, Meeting, is_open};
use core_commitments::store as core;
use core_spaces::needs;
use kernel::{Error, Result};
use kit_db::Tx;
use kit_web::{Access, Reader, Route, secret};

use crate::rules::access::ApproveReport;
use crate::rules::report::{Audience, Parts, Report, ReportContent};
use crate::store;

/// The kind of the record that is read here.
const REPORT: &str = "report";

/// The rows of the table of routes.
pub(super) fn routes() -> Vec<Route> {
    const SEND: &str = "/plans/{plan}/reports/{report}/send";
    vec![
        Route::get(SEND, needs::<ApproveReport>(), dossier_send::get),
        Route::post(SEND, needs::<ApproveReport>(), dossier_send::post),
        Route::get("/dossiers/{dossier}", Access::Everyone, dossier::get),
        Route::get("/dossiers/{dossier}/pdf", Access::Everyone, dossier_file::get),
    ]
}

/// What a member's link opens.
struct Opened {
    dossier: Dossier,
    body: Body,
    meeting: Meeting,
    report: Report,
    parts: Parts,
    content: ReportContent,
}

/// What a link leads to.
enum Behind {
    Open(Box<Opened>),
    /// It opened something once: it is long over, or what was read is not approved for the body any more.
    Closed {
        body: Body,
        meeting: Meeting,
    },
}

/// What this link opens, while it does: until some time after the meeting, and while what is read is approved for the body.
/// Missing where there never was such a link.
fn behind(tx: &mut Tx<'_>, reader: &Reader, token: &str) -> Result<Behind> {
    let (dossier, _) = core::dossier::by_token(tx, &secret::token_digest(token))?;
    let meeting = core::meeting::get(tx, dossier.space, dossier.meeting)?;
    let body = core::body::get(tx, dossier.space, meeting.body)?;
    if dossier.record.kind != REPORT || !is_open(meeting.said.on, reader.today) {
        return Ok(Behind::Closed { body, meeting });
    }
    let report = store::report::these(tx, &[dossier.record.id.as_str()])?.pop().ok_or(Error::Missing)?;
    let Some(edition) = store::edition::find(tx, report.id, Audience::Body)? else {
        return Ok(Behind::Closed { body, meeting });
    };
    let content = report.frozen().cloned().ok_or(Error::Missing)?.only(&edition.parts);
    Ok(Behind::Open(Box::new(Opened { dossier, body, meeting, report, parts: edition.parts, content })))
}
