//! A report as PDF and for Word, typeset in the reader's language.

use axum::response::Response;
use core_documents::document::Document;
use kernel::{Fault, Result};
use kit_db::Tx;
use kit_web::{Reader, Visit, answer};

use super::report;
use crate::documents::{self, Standing};
use crate::rules::report::ReportState;
use crate::rules::{PlanId, ReportId};

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// `GET /plans/{plan}/reports/{report}/pdf`
pub(super) async fn pdf(visit: Visit) -> Result<Response> {
    typeset(visit, "pdf", "application/pdf", core_documents::typesetting::pdf).await
}

/// `GET /plans/{plan}/reports/{report}/docx`
pub(super) async fn docx(visit: Visit) -> Result<Response> {
    typeset(visit, "docx", DOCX, core_documents::word::docx).await
}

/// Reads on a reader thread and typesets elsewhere: typesetting takes long enough to keep others waiting.
async fn typeset(
    visit: Visit,
    ending: &'static str,
    media_type: &'static str,
    set: fn(&Document) -> Result<Vec<u8>>,
) -> Result<Response> {
    let (plan, report): (PlanId, ReportId) = (visit.param("plan")?, visit.param("report")?);
    let (name, document) = visit.look(move |tx, reader| document(tx, reader, plan, report)).await?;
    let bytes = tokio::task::spawn_blocking(move || set(&document)).await;
    let bytes = bytes.map_err(|error| Fault::because("typesetting a report", error))??;
    answer::download(&format!("{name}.{ending}"), media_type, bytes)
}

fn document(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, id: ReportId) -> Result<(String, Document)> {
    let (_, report, content) = report::open(tx, reader, plan, id)?;
    let (at, fingerprint) = match &report.state {
        ReportState::Draft => (None, None),
        ReportState::Frozen { at, sha256, .. } => {
            (Some(kit_words::moment(reader.lang, *at, &reader.app().site().zone)), Some(sha256.as_str()))
        }
    };
    let standing = Standing { frozen: at.as_deref(), fingerprint, decision: report.decision() };
    let document = documents::report(reader.lang, &content, report.lang, standing);
    let name = format!("{} {}–{}", content.organisation, report.period.from, report.period.until);
    Ok((name, document))
}
