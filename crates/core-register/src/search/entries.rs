//! What each record says, and to whom: the same that its page shows.

use kernel::{Lang, Ref};
use kit_search::{Entry, Level};

use super::{ORGANISATION, PERSON};
use crate::rules::{Organisation, Person};
use crate::store::tenure::Held;

/// A person with posts and with the names of entries that were merged into this one.
pub(super) fn of_person(person: &Person, held: &[&Held], doubles: &[&str]) -> Entry {
    let entry = Entry::new(Ref::new(PERSON, person.id), Lang::Fi)
        .in_space(person.space)
        .title(Level::Member, &person.name)
        .name(Level::Member, &person.area)
        .name(Level::Team, &person.email)
        .name(Level::Team, &person.phone)
        .body(Level::Team, &person.note);
    let entry = doubles.iter().fold(entry, |entry, name| entry.name(Level::Member, *name));
    held.iter().fold(entry, |entry, held| {
        let entry = entry.name(Level::Member, &held.post.title).name(Level::Member, &held.post.area);
        let entry = entry.name(Level::Member, &held.tenure.term);
        entry.names(Level::Member, &held.organisation)
    })
}

/// An organisation under all its names.
pub(super) fn of_organisation(organisation: &Organisation) -> Entry {
    let (name, lang) = organisation.names.pick(Lang::Fi);
    Entry::new(Ref::new(ORGANISATION, organisation.id), lang)
        .in_space(organisation.space)
        .title(Level::Member, name)
        .names(Level::Member, &organisation.names)
        .name(Level::Member, &organisation.abbreviation)
        .name(Level::Member, &organisation.area)
}
