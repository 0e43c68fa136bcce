//! The register, through its actions and its pages, on both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod add_organisation;
mod add_person;
mod add_tenure;
mod begin_import;
mod change_organisation;
mod change_person;
mod change_post;
mod change_tenure;
mod choose_doubles;
mod erase_old_details;
mod erase_old_rows;
mod given;
mod map_columns;
mod merge_organisations;
mod merge_persons;
mod name_next;
mod page_find;
mod page_import;
mod page_import_columns;
mod page_import_new;
mod page_import_preview;
mod page_import_undo;
mod page_organisation;
mod page_organisation_edit;
mod page_organisation_merge;
mod page_organisations;
mod page_person;
mod page_person_data;
mod page_person_edit;
mod page_person_merge;
mod page_persons;
mod page_post;
mod page_post_edit;
mod page_post_next;
mod page_retention;
mod page_spaces;
mod page_tenure_edit;
mod page_tenure_remove;
mod remove_tenure;
mod save_import;
mod set_keep_months;
mod tell_first;
mod undo_import;
