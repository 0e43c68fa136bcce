//! Documents out of the house, and files kept in it.

pub mod document;
mod fonts;
pub mod reading;
pub mod sheets;
pub mod typesetting;
pub mod word;
