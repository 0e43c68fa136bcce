//! What is typeset: one file per document, and the words that documents share with pages.

mod report;
pub(crate) mod words;

pub use report::{Standing, report};
