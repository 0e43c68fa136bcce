//! What words are in each language: where they are in a text, which forms are one word, and how they look without accents.

mod analyser;
mod forms;
mod split;
mod swedish;

pub use analyser::Analyser;
pub(crate) use forms::{Forms, Split};
pub(crate) use split::{composed, words};
