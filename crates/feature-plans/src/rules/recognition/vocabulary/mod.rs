//! The words that plans are built with, as data, one file for each language. A document may mix
//! languages, so all are tried.
//!
//! Words are in small letters and without punctuation; a hyphen is written as a space.

use std::sync::LazyLock;

mod en;
mod fi;
mod language;
mod sv;

pub(super) use language::{Label, Language, Rank, Words};

/// All languages.
pub(super) static ALL: LazyLock<[Language; 3]> =
    LazyLock::new(|| [&fi::WORDS, &sv::WORDS, &en::WORDS].map(Language::of));
