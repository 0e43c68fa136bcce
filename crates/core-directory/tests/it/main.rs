//! The directory, through its actions and its pages, on both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod begin_import;
mod change_profile;
mod choose_doubles;
mod given;
mod map_columns;
mod page_import;
mod page_import_columns;
mod page_import_new;
mod page_import_preview;
mod page_import_undo;
mod page_organisation;
mod page_organisation_edit;
mod page_organisation_new;
mod page_organisations;
mod page_profile_edit;
mod save_import;
mod save_rows;
mod undo_import;
mod undo_rows;
