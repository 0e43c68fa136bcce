//! What tests of the contact log begin with: people outside with their posts, and contacts with them.

use core_register::actions::{add_organisation, add_person, add_tenure};
use core_register::rules::{OrganisationChange, OutsideKind, Person, PersonChange, TenureChange};
use feature_plans::actions::log_contact;
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::{Channel, Contact, ContactChange, ContactState, Their};
use feature_plans::rules::{NewPromise, Side};
use jiff::civil::{Date, date};
use kernel::{Lang, MultiText, PersonId};
use kit_db::Db;
use kit_words::plain;

use crate::given::{City, TODAY, leave, occasion};

/// Somebody outside who holds a post since 2023, until this day.
pub fn somebody(db: &Db, city: &City, name: &str, until: Option<Date>) -> (Person, Their) {
    db.write_here(|tx| {
        let office = match core_register::store::organisation::called(tx, city.space, "Ministry of Transport")? {
            Some(office) => office,
            None => add_organisation(tx, &occasion(), &leave(city), &office("Ministry of Transport"))?,
        };
        let change = PersonChange { name: name.into(), email: address(name), ..PersonChange::default() };
        let person = add_person(tx, &occasion(), &leave(city), TODAY, &change)?;
        let tenure = TenureChange {
            organisation: office.id,
            title: "minister".into(),
            lang: Lang::En,
            area: String::new(),
            term: String::new(),
            since: Some(date(2023, 6, 20)),
            until,
        };
        add_tenure(tx, &occasion(), &leave(city), person.id, &tenure)?;
        let known_as = "minister, Ministry of Transport".to_owned();
        let their = Their { person: Some(person.id), organisation: Some(office.id), known_as };
        Ok((person, their))
    })
    .unwrap()
}

/// A mail address that tells people apart.
fn address(name: &str) -> String {
    let name = plain(name);
    let words: Vec<&str> = name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!("{}@ministry.example", words.join("."))
}

/// An organisation of this name.
pub fn office(name: &str) -> OrganisationChange {
    OrganisationChange {
        kind: OutsideKind::Ministry,
        names: MultiText::of(Lang::En, name),
        abbreviation: String::new(),
        parent: None,
        area: String::new(),
        website: String::new(),
    }
}

/// A call today of this person of ours with these others.
pub fn call(our: PersonId, theirs: Vec<Their>) -> ContactChange {
    ContactChange {
        state: ContactState::Held,
        on: Some(TODAY),
        at: None,
        minutes: None,
        channel: Channel::Call,
        place: String::new(),
        topic: "The tram".into(),
        said: "They listened".into(),
        level: Level::Team,
        lang: Lang::En,
        ours: vec![our],
        theirs,
        goals: Vec::new(),
    }
}

/// A contact that is logged, whatever one would be asked.
pub fn logged(db: &Db, city: &City, change: &ContactChange) -> Contact {
    db.write_here(|tx| log_contact(tx, &occasion(), &leave(city), (TODAY, true), change, &[])).unwrap()
}

/// A promise of theirs.
pub fn promise(body: &str, due_on: Option<Date>) -> NewPromise {
    NewPromise { side: Side::Them, who: String::new(), body: body.into(), due_on }
}
