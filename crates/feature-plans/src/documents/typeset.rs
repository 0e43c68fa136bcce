//! Documents as files: PDF, and for Word.

use axum::response::Response;
use core_documents::document::{Document, Words};
use kernel::{Fault, Lang, Result};
use kit_web::answer;

use crate::words as t;

/// The kinds of files into which documents are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Tagged PDF.
    Pdf,
    /// For Word.
    Docx,
}

/// What stands around every document: above its contents, and beside the number of a page.
pub(super) fn words_around(lang: Lang) -> Words {
    Words { page: t::document_page(lang).to_owned(), contents: t::document_contents(lang).to_owned() }
}

type Setter = fn(&Document) -> Result<Vec<u8>>;

/// Answers with a document under this name. It is set elsewhere: that takes long enough to keep others waiting.
pub async fn typeset(format: Format, name: &str, document: Document) -> Result<Response> {
    const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    let (set, ending, media_type): (Setter, _, _) = match format {
        Format::Pdf => (core_documents::typesetting::pdf, "pdf", "application/pdf"),
        Format::Docx => (core_documents::word::docx, "docx", DOCX),
    };
    let bytes = tokio::task::spawn_blocking(move || set(&document)).await;
    let bytes = bytes.map_err(|error| Fault::because("typesetting a document", error))??;
    answer::download(&format!("{name}.{ending}"), media_type, bytes)
}
