//! An approved edition as PDF, for Word, and as data.
// tidy: no template because these are files

use std::str::FromStr;

use axum::response::Response;
use core_documents::document::Document;
use kernel::{Error, Fault, Lang, Result};
use kit_db::Tx;
use kit_web::{Reader, Visit, answer};

use super::{Open, open};
use crate::documents::{self, Format, Standing, typeset};
use crate::rules::access::SeeInside;
use crate::rules::report::{Audience, Parts, Report, ReportContent, ReportState};
use crate::rules::{PlanId, ReportId};
use crate::words as t;

/// As which file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum File {
    /// Set as a document.
    Document(Format),
    /// As data.
    Data,
}

impl FromStr for File {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            "pdf" => Ok(File::Document(Format::Pdf)),
            "docx" => Ok(File::Document(Format::Docx)),
            "json" => Ok(File::Data),
            _ => Err(Error::Missing),
        }
    }
}

/// `GET /plans/{plan}/reports/{report}/for/{audience}/as/{kind}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (audience, kind): (String, String) = (visit.param("audience")?, visit.param("kind")?);
    let which: (PlanId, ReportId, Audience) = (visit.param("plan")?, visit.param("report")?, audience.parse()?);
    match kind.parse()? {
        File::Data => visit.read(move |tx, reader| data(reader.lang, &approved(tx, reader, which)?.content)).await,
        File::Document(format) => {
            let (name, document) = visit
                .look(move |tx, reader| {
                    let Approved { report, parts, content } = approved(tx, reader, which)?;
                    Ok(document(reader, &report, &content, &parts))
                })
                .await?;
            typeset(format, &name, document).await
        }
    }
}

/// An approved edition, with what it says.
struct Approved {
    report: Report,
    parts: Parts,
    content: ReportContent,
}

/// Missing until it is approved.
fn approved(tx: &mut Tx<'_>, reader: &Reader, which: (PlanId, ReportId, Audience)) -> Result<Approved> {
    let Open { report, content, edition, .. } = open::<SeeInside>(tx, reader, which)?.0;
    let parts = edition.ok_or(Error::Missing)?.parts;
    Ok(Approved { report, content: content.only(&parts), parts })
}

/// These parts of a report as data.
fn data(lang: Lang, content: &ReportContent) -> Result<Response> {
    let bytes = serde_json::to_vec_pretty(content).map_err(|error| Fault::because("writing a report", error))?;
    answer::download(&format!("{}.json", name(lang, content)), "application/json", bytes)
}

/// These parts of a report as a document, with the name of its file.
pub(in crate::pages) fn document(
    reader: &Reader,
    report: &Report,
    content: &ReportContent,
    parts: &Parts,
) -> (String, Document) {
    let (at, fingerprint) = match &report.state {
        ReportState::Draft => (None, None),
        ReportState::Frozen { at, sha256, .. } => {
            (Some(kit_words::moment(reader.lang, *at, &reader.app().site().zone)), Some(sha256.as_str()))
        }
    };
    let standing = Standing { frozen: at.as_deref(), fingerprint, decision: report.decision(), parts };
    (name(reader.lang, content), documents::report(reader.lang, content, report.lang, standing))
}

/// The name of the file: what it is in the reader's language, whose, and of which days, without signs that a disk or a mail might
/// trip over.
fn name(lang: Lang, content: &ReportContent) -> String {
    let organisation = content.organisation.split_whitespace().collect::<Vec<_>>().join("-");
    let days = content.period.map(|period| format!("{}-{}", period.from, period.until));
    let parts = [Some(t::report_file(lang).to_owned()), Some(organisation), days];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
