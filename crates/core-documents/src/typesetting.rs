//! Documents as PDF: set by Typst inside the program, with the fonts embedded, so that the same
//! document gives the same bytes on every machine.
//!
//! What people wrote never becomes markup: the template `typst/report.typ` reads the document as
//! data and builds content from it.

mod coverage;
mod world;

use jiff::civil::Date;
use kernel::{Error, Fault, Result};
use serde_json::Value;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::document::{Document, Figure, Tone};
use world::Desk;

/// A picture large on a sheet of A3 across, with what it shows in words beside it; what does not fit there goes on over the
/// whole of the next sheet.
#[derive(Clone, Debug)]
pub struct Poster {
    /// The picture.
    pub picture: Figure,
    /// Its title, and the words: headings of the first level with lists below them.
    pub document: Document,
}

/// The file as tagged PDF: PDF/UA-1 (ISO 14289-1) for readers of all kinds, and PDF/A-2a
/// (ISO 19005-2) for archives. Signs of scripts that the fonts lack are shown as `□`.
///
/// It computes for tens of milliseconds, or for a second on large documents: call it where
/// blocking is allowed, such as in `spawn_blocking`.
pub fn pdf(document: &Document) -> Result<Vec<u8>> {
    set(document.date, written(document)?)
}

/// A poster as the same kind of file, under the same conditions.
pub fn poster(poster: &Poster) -> Result<Vec<u8>> {
    let mut data = written(&poster.document)?;
    data["poster"] = serde_json::to_value(&poster.picture).map_err(|e| fault("writing out a picture", e))?;
    set(poster.document.date, data)
}

fn written(document: &Document) -> Result<Value> {
    let data = serde_json::to_value(document.with_headings_in_order());
    let mut data = data.map_err(|e| fault("writing out the document", e))?;
    data["tones"] = Tone::ALL.into_iter().map(coloured).collect::<Result<serde_json::Map<_, _>>>()?.into();
    Ok(data)
}

/// The name by which a document knows a tone, with its colours.
fn coloured(tone: Tone) -> Result<(String, Value)> {
    let name = serde_json::to_value(tone).map_err(|e| fault("naming a tone", e))?;
    let (sign, word) = tone.colours();
    Ok((name.as_str().unwrap_or_default().to_owned(), serde_json::json!({ "sign": sign, "word": word })))
}

fn set(date: Date, data: Value) -> Result<Vec<u8>> {
    let file = pages(date, data);
    // Typst remembers its intermediate results for the next document, which would be another one.
    typst::comemo::evict(0);
    file
}

fn pages(date: Date, mut data: Value) -> Result<Vec<u8>> {
    coverage::cover(&mut data, world::has_glyph);
    let desk = Desk::with(data.to_string().into_bytes())?;
    let pages = typst::compile::<PagedDocument>(&desk).output.map_err(|e| broken("setting the pages", &e))?;
    typst_pdf::pdf(&pages, &options(date)?).map_err(|e| broken("writing the PDF", &e))
}

fn options(date: Date) -> Result<PdfOptions> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|e| Fault::new(format!("choosing the PDF standards: {}", e.message())))?;
    Ok(PdfOptions {
        creator: Smart::Custom(Some("Kortteli".to_owned())),
        timestamp: midnight(date).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}

fn midnight(date: Date) -> Option<Datetime> {
    let [month, day] = [date.month(), date.day()].map(|n| u8::try_from(n).unwrap_or(1));
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0)
}

fn fault(doing: &'static str, cause: serde_json::Error) -> Error {
    Fault::because(doing, cause).into()
}

fn broken(doing: &str, diagnostics: &[SourceDiagnostic]) -> Error {
    let messages: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    Fault::new(format!("{doing}: {}", messages.join("; "))).into()
}
