//! Words, numbers, dates and the order of names in the reader's language, and how names are found whatever accents were typed.
//!
//! The words themselves are in each crate's `locales/*.ftl`; `kit-words-build` makes functions of
//! them, which call [`Bundles`] where a message has arguments.

mod bundles;
mod dates;
mod numbers;
mod order;
mod plain;

extern crate self as kit_words;

/// This crate's own words: those that dates and numbers need.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use bundles::{Arg, Bundles};
pub use dates::{day, day_long, day_near, day_of_year, days, moment, month, time};
pub use numbers::{decimal, number, percent};
pub use order::compare;
pub use plain::plain;
