//! A report as PDF and for Word, typeset in the reader's language.

use axum::response::Response;
use core_documents::document::Document;
use kernel::Result;
use kit_db::Tx;
use kit_web::{Reader, Visit};

use super::{editions, report};
use crate::documents::{Format, typeset};
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
    let found = report::open(tx, reader, plan, id)?;
    Ok(editions::document(reader, &found.report, &found.content, &found.parts))
}
