//! Documents as answers to a request: PDF, and for Word.

use axum::response::Response;
use kernel::{Fault, Result};
use kit_web::answer;

use crate::document::Document;
use crate::typesetting::{Poster, pdf, poster};
use crate::word::docx;

/// The kinds of files into which documents are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Tagged PDF.
    Pdf,
    /// For Word.
    Docx,
}

type Setter = fn(&Document) -> Result<Vec<u8>>;

/// Answers with a document under this name.
pub async fn typeset(format: Format, name: &str, document: Document) -> Result<Response> {
    const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    let (set, ending, media_type): (Setter, _, _) = match format {
        Format::Pdf => (pdf, "pdf", "application/pdf"),
        Format::Docx => (docx, "docx", DOCX),
    };
    answer::download(&format!("{name}.{ending}"), media_type, elsewhere(move || set(&document)).await?)
}

/// Answers with a poster as PDF under this name.
pub async fn typeset_poster(name: &str, sheet: Poster) -> Result<Response> {
    answer::download(&format!("{name}.pdf"), "application/pdf", elsewhere(move || poster(&sheet)).await?)
}

/// It is set on a thread of its own: that takes long enough to keep others waiting.
async fn elsewhere(set: impl FnOnce() -> Result<Vec<u8>> + Send + 'static) -> Result<Vec<u8>> {
    let bytes = tokio::task::spawn_blocking(set).await;
    bytes.map_err(|error| Fault::because("typesetting a document", error))?
}
