//! A report as PDF and for Word, typeset in the reader's language.

use axum::response::Response;
use core_documents::document::Document;
use kernel::Result;
use kit_db::Tx;
use kit_web::{Reader, Visit};

use super::report;
use crate::documents::{self, Format, Standing, typeset};
use crate::rules::report::ReportState;
use crate::rules::{PlanId, ReportId};

/// `GET /plans/{plan}/reports/{report}/pdf`
pub(super) async fn pdf(visit: Visit) -> Result<Response> {
    file(visit, Format::Pdf).await
}

/// `GET /plans/{plan}/reports/{report}/docx`
pub(super) async fn docx(visit: Visit) -> Result<Response> {
    file(visit, Format::Docx).await
}

async fn file(visit: Visit, format: Format) -> Result<Response> {
    let (plan, report): (PlanId, ReportId) = (visit.param("plan")?, visit.param("report")?);
    let (name, document) = visit.look(move |tx, reader| document(tx, reader, plan, report)).await?;
    typeset(format, &name, document).await
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
