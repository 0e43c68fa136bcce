//! Who owes and who is owed, as a form asks it: a choice of those who are known, and a name for anybody else.
// tidy: no template because a form of another page has it

use core_spaces::rules::Role;
use core_spaces::store::role::NamedRole;
use jiff::civil::Date;
use kernel::{Error, OrganisationId, PersonId, Result};
use kit_web::form_view::{Choice, Choices, Field};
use kit_web::{Form, Reader};

use crate::rules::Party;
use crate::told;
use crate::words as t;

/// Those of a space who can owe or be owed.
pub(super) struct Known {
    /// The organisation whose space it is, with its name.
    pub organisation: (OrganisationId, String),
    /// What the space is called.
    pub space: String,
    /// Who has a role in it today: each once, with the name.
    pub people: Vec<(PersonId, String)>,
}

impl Known {
    /// Of these roles, those who have one on this day.
    pub fn people(roles: Vec<NamedRole>, today: Date) -> Vec<(PersonId, String)> {
        let mut people: Vec<(PersonId, String)> = Vec::new();
        for role in roles.into_iter().filter(|role| role.granted.term.runs_on(today)) {
            if !people.iter().any(|(person, _)| *person == role.granted.person) {
                people.push((role.granted.person, role.name));
            }
        }
        people
    }

    /// The choice of a person: nobody, or one of those who have a role.
    pub fn owners(&self, nobody: &str, field: Field) -> Choices {
        let people = self.people.iter().map(|(person, name)| Choice::new(person.to_string(), name));
        Choices::one(field, std::iter::once(Choice::new("", nobody)).chain(people).collect())
    }

    /// The choice of a party.
    pub fn parties(&self, reader: &Reader, field: Field) -> Choices {
        let lang = reader.lang;
        let mut options = vec![
            Choice::new("organisation", &self.organisation.1),
            Choice::new("space", t::party_space(lang, &self.space)),
        ];
        options.extend(Role::ALL.map(|role| Choice::new(format!("role:{}", role.name()), told::role(lang, role))));
        options.extend(self.people.iter().map(|(person, name)| Choice::new(person.to_string(), name)));
        options.push(Choice::new("named", t::party_named(lang)));
        Choices::one(field, options)
    }

    /// The party that a form names in this field, by its name in that one.
    pub fn typed(&self, form: &Form, field: &str, name: &str) -> Result<Party> {
        match form.raw(field) {
            "organisation" => Ok(Party::Organisation(self.organisation.0)),
            "space" => Ok(Party::Space),
            "named" => Ok(Party::Named(form.text(name))),
            other => match other.strip_prefix("role:") {
                Some(role) => Ok(Party::Role(role.parse()?)),
                None => self.person(other).map(Party::Person),
            },
        }
    }

    /// The person whom a form names; missing where that is nobody of the space.
    pub fn person(&self, key: &str) -> Result<PersonId> {
        let found = self.people.iter().find(|(person, _)| person.to_string() == key);
        found.map(|(person, _)| *person).ok_or(Error::Missing)
    }
}

/// By what a form knows a party.
pub(super) fn key(party: &Party) -> String {
    match party {
        Party::Person(person) => person.to_string(),
        Party::Role(role) => format!("role:{}", role.name()),
        Party::Organisation(_) | Party::Space | Party::Named(_) => party.kind().to_owned(),
    }
}

/// The name of a party that has only that.
pub(super) fn name(party: &Party) -> &str {
    if let Party::Named(name) = party { name } else { "" }
}
