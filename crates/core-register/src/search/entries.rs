//! What each record says, and to whom: the same that its page shows.

use kernel::{Lang, Ref};
use kit_search::{Entry, Level};

use super::{ORGANISATION, PERSON, POST};
use crate::rules::{Organisation, Person};
use crate::store::post::Listed;
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
        let entry = entry.names(Level::Member, &held.post.titles).name(Level::Member, &held.post.area);
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

/// A post under all its titles and the names of its organisation.
pub(super) fn of_post(listed: &Listed) -> Entry {
    let (title, lang) = listed.post.titles.pick(Lang::Fi);
    Entry::new(Ref::new(POST, listed.post.id), lang)
        .in_space(listed.space)
        .title(Level::Member, title)
        .names(Level::Member, &listed.post.titles)
        .names(Level::Member, &listed.organisation)
        .name(Level::Member, &listed.post.area)
}
