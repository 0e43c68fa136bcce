//! What can be done with a register.

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
mod map_columns;
mod merge_organisations;
mod merge_persons;
mod name_next;
mod remove_tenure;
mod save_import;
mod set_keep_months;
mod tell_first;
mod undo_import;

pub use add_organisation::add_organisation;
pub use add_person::add_person;
pub use add_tenure::add_tenure;
pub use begin_import::begin_import;
pub use change_organisation::change_organisation;
pub use change_person::change_person;
pub use change_post::change_post;
pub use change_tenure::change_tenure;
pub use choose_doubles::{Choices, choose_doubles};
pub use erase_old_details::erase_old_details;
pub use erase_old_rows::erase_old_rows;
pub use map_columns::map_columns;
pub use merge_organisations::merge_organisations;
pub use merge_persons::merge_persons;
pub use name_next::{Next, name_next};
pub use remove_tenure::remove_tenure;
pub use save_import::{Wording, columns, planned, save_import};
pub use set_keep_months::set_keep_months;
pub use tell_first::tell_first;
pub use undo_import::undo_import;

use kernel::{Error, Happening, Ref, Refusal, RefusalKind, Result};
use serde_json::{Value, json};

use crate::rules::import::Import;
use crate::rules::{Organisation, Person, Post, Tenure};

/// Refuses with `changed-meanwhile` where the version that somebody started from is not the last one.
fn same_version(started_from: i64, last: i64) -> Result<()> {
    if started_from == last { Ok(()) } else { Err(changed_meanwhile()) }
}

/// Somebody else saved a later version first.
fn changed_meanwhile() -> Error {
    Refusal::new("changed-meanwhile").kind(RefusalKind::Conflict).into()
}

fn of_organisation(kind: &'static str, organisation: &Organisation) -> Happening {
    Happening::new(kind, Ref::new("register-organisation", organisation.id)).in_space(organisation.space)
}

fn seen_organisation(organisation: &Organisation) -> Value {
    json!({
        "kind": organisation.kind.name(),
        "names": organisation.names,
        "abbreviation": organisation.abbreviation,
        "parent": organisation.parent.map(|parent| parent.to_string()),
        "area": organisation.area,
        "website": organisation.website,
    })
}

fn of_person(kind: &'static str, person: &Person) -> Happening {
    Happening::new(kind, Ref::new("register-person", person.id)).in_space(person.space)
}

/// What the log keeps of a person: nothing that would outlive the erasure of the details.
fn seen_person(person: &Person) -> Value {
    json!({
        "name": person.name,
        "party": person.party.map(|party| party.to_string()),
        "area": person.area,
        "has_details": person.has_details(),
    })
}

fn of_import(kind: &'static str, import: &Import) -> Happening {
    Happening::new(kind, Ref::new("register-import", import.id)).in_space(import.space)
}

fn of_tenure(kind: &'static str, person: &Person, tenure: &Tenure) -> Happening {
    Happening::new(kind, Ref::new("tenure", tenure.id)).in_space(person.space)
}

fn seen_tenure(post: &Post, tenure: &Tenure) -> Value {
    json!({
        "person": tenure.person.to_string(),
        "post": post.id.to_string(),
        "organisation": post.organisation.to_string(),
        "title": post.titles,
        "area": post.area,
        "term": tenure.term,
        "since": tenure.since.map(|day| day.to_string()),
        "until": tenure.until.map(|day| day.to_string()),
    })
}
