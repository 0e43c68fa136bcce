//! The statements of the directory.

pub mod directory;
pub mod import;
pub mod import_row;
pub mod profile;
