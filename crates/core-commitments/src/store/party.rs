//! Columns of those who owe and are owed.

use core_spaces::rules::Role;
use kernel::{Fault, OrganisationId, PersonId, Result};
use kit_db::Row;

use crate::rules::Party;

/// A party as its columns are: kind, person, organisation, name.
pub(super) type Columns = (&'static str, Option<PersonId>, Option<OrganisationId>, Option<String>);

pub(super) fn columns(party: &Party) -> Columns {
    let kind = party.kind();
    match party {
        Party::Person(person) => (kind, Some(*person), None, None),
        Party::Role(role) => (kind, None, None, Some(role.name().to_owned())),
        Party::Organisation(organisation) => (kind, None, Some(*organisation), None),
        Party::Space => (kind, None, None, None),
        Party::Named(name) => (kind, None, None, Some(name.clone())),
    }
}

/// The party whose kind is in this column, and the rest in the three after it.
pub(super) fn read(row: &Row<'_>, column: usize) -> Result<Party> {
    let broken = || Fault::new("a party without what it is made of");
    let name = || row.maybe_text(column + 3)?.ok_or_else(|| broken().into());
    match row.str(column)? {
        "person" => Ok(Party::Person(row.maybe_id(column + 1)?.ok_or_else(broken)?)),
        "organisation" => Ok(Party::Organisation(row.maybe_id(column + 2)?.ok_or_else(broken)?)),
        "role" => name().and_then(|name: String| name.parse::<Role>().map(Party::Role)),
        "space" => Ok(Party::Space),
        _ => name().map(Party::Named),
    }
}
