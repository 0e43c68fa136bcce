use core_people::rules::Email;
use jiff::civil::Date;
use kernel::{Refusal, SpaceId};

use super::ids::{RegisterOrganisationId, RegisterPersonId};
use super::limits::{LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, fits};

/// A person outside the city, as one space knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The id.
    pub id: RegisterPersonId,
    /// In whose register.
    pub space: SpaceId,
    /// The name; empty once it was erased.
    pub name: String,
    /// The mail address; may be empty.
    pub email: String,
    /// The telephone number, as it was written; may be empty.
    pub phone: String,
    /// The party for which the person stands.
    pub party: Option<RegisterOrganisationId>,
    /// The area that the person represents, such as a constituency; may be empty.
    pub area: String,
    /// What colleagues should know; for the plan's team alone. May be empty.
    pub note: String,
    /// Where the details come from; may be empty.
    pub source: String,
    /// The day on which the details were last known to hold.
    pub confirmed_on: Date,
    /// Counts changes.
    pub version: i64,
}

/// What somebody wants a person's entry to say.
#[derive(Clone, Debug, Default)]
pub struct PersonChange {
    /// The name.
    pub name: String,
    /// The mail address.
    pub email: String,
    /// The telephone number.
    pub phone: String,
    /// The party.
    pub party: Option<RegisterOrganisationId>,
    /// The area that the person represents.
    pub area: String,
    /// What colleagues should know.
    pub note: String,
    /// Where the details come from.
    pub source: String,
}

impl Person {
    /// The same as somebody wants it, confirmed on this day. All that is wrong is refused at once:
    /// `person-name-missing`, `name-too-long`, `line-too-long`, `email-unclear`.
    pub fn changed(self, change: &PersonChange, today: Date) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        if change.name.is_empty() {
            refusals.push(Refusal::new("person-name-missing").on("name"));
        }
        if change.name.chars().count() > NAME_LIMIT {
            refusals.push(Refusal::new("name-too-long").on("name").with("limit", NAME_LIMIT));
        }
        let lines = [("phone", &change.phone), ("area", &change.area), ("source", &change.source)];
        refusals.extend(lines.into_iter().filter_map(|(field, line)| fits(field, line, LINE_LIMIT).err()));
        refusals.extend(fits("note", &change.note, NOTE_LIMIT).err());
        let email = if change.email.is_empty() { Ok(String::new()) } else { address(&change.email) };
        match (email, refusals.is_empty()) {
            (Ok(email), true) => {
                let PersonChange { name, phone, party, area, note, source, .. } = change.clone();
                Ok(Self { name, email, phone, party, area, note, source, confirmed_on: today, ..self })
            }
            (email, _) => {
                refusals.extend(email.err());
                Err(refusals)
            }
        }
    }

    /// Whether the name was erased: then nobody can say any more who it was.
    pub fn is_forgotten(&self) -> bool {
        self.name.is_empty()
    }

    /// Whether there are details to reach the person by.
    pub fn has_details(&self) -> bool {
        !(self.email.is_empty() && self.phone.is_empty() && self.note.is_empty())
    }
}

fn address(text: &str) -> Result<String, Refusal> {
    let email = Email::typed(text).map_err(|_unclear| Refusal::new("email-unclear").on("email"))?;
    Ok(email.to_string())
}

#[cfg(test)]
mod tests {
    use super::{Person, PersonChange};
    use crate::rules::{NAME_LIMIT, NOTE_LIMIT, RegisterPersonId};
    use jiff::civil::date;
    use kernel::{Chance, Moment, SpaceId};

    fn bare() -> Person {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        Person {
            id: RegisterPersonId::new(at, &chance),
            space: SpaceId::new(at, &chance),
            name: String::new(),
            email: String::new(),
            phone: String::new(),
            party: None,
            area: String::new(),
            note: String::new(),
            source: String::new(),
            confirmed_on: date(2026, 1, 1),
            version: 1,
        }
    }

    fn codes(change: &PersonChange) -> Vec<&'static str> {
        let refused = bare().changed(change, date(2026, 11, 22)).err().unwrap_or_default();
        refused.iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn a_name_is_enough() {
        let change = PersonChange { name: "ä".repeat(NAME_LIMIT), ..PersonChange::default() };
        let person = bare().changed(&change, date(2026, 11, 22)).unwrap();
        assert_eq!(person.confirmed_on, date(2026, 11, 22));
        assert!(!person.has_details());
        assert_eq!(
            codes(&PersonChange { name: "ä".repeat(NAME_LIMIT + 1), ..PersonChange::default() }),
            ["name-too-long"]
        );
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let change =
            PersonChange { email: "nobody".into(), note: "ä".repeat(NOTE_LIMIT + 1), ..PersonChange::default() };
        assert_eq!(codes(&change), ["person-name-missing", "line-too-long", "email-unclear"]);
    }
}
