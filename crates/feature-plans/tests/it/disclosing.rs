//! What tests of disclosures begin with: contacts of the first half of the year, drafts, and their approval.

use core_register::actions::add_person;
use core_register::rules::PersonChange;
use feature_plans::actions::{approve_disclosure, prepare_disclosure, said_today};
use feature_plans::rules::contact::{Contact, ContactChange, Their};
use feature_plans::rules::disclosure::{Approval, Disclosure, DisclosureChange, DisclosureKind, HalfYear};
use feature_plans::rules::report::{Period, digest};
use jiff::civil::{Date, date};
use kit_db::Db;

use crate::contacting::{call, logged};
use crate::given::{City, TODAY, leave, occasion};

/// The first half of the year, which is over.
pub fn half() -> Period {
    HalfYear::over(TODAY).period()
}

/// These fields of the contacts of the half-year.
pub fn choice(fields: &str) -> DisclosureChange {
    DisclosureChange { period: half(), fields: fields.parse().unwrap() }
}

/// A draft that tells these fields of the half-year.
pub fn draft(db: &Db, city: &City, kind: DisclosureKind, fields: &str) -> Disclosure {
    let change = choice(fields);
    db.write_here(|tx| prepare_disclosure(tx, &occasion(), &leave(city), TODAY, kind, &change)).unwrap()
}

/// SHA-256 of what a draft says today.
pub fn seen(db: &Db, draft: &Disclosure) -> String {
    digest(&db.read_here(|tx| said_today(tx, draft)).unwrap().1)
}

/// The board's approval of a draft as it is today.
pub fn approve(db: &Db, city: &City, draft: &Disclosure) -> kernel::Result<Disclosure> {
    let (approval, seen) = (Approval { who: "City board".into(), on: TODAY }, seen(db, draft));
    let which = (draft.id, draft.version);
    db.write_here(|tx| approve_disclosure(tx, &occasion(), &leave(city), which, &seen, approval.clone()))
}

/// A list of meetings of the half-year with these fields, which everybody may see.
pub fn published(db: &Db, city: &City, fields: &str) -> Disclosure {
    let draft = draft(db, city, DisclosureKind::Meetings, fields);
    approve(db, city, &draft).unwrap()
}

/// A day of the half-year.
pub const DAY: Date = date(2026, 3, 4);

/// A call on a day of the half-year, with something else than usual.
pub fn held(db: &Db, city: &City, theirs: Vec<Their>, differ: impl FnOnce(&mut ContactChange)) -> Contact {
    let mut change = ContactChange { on: Some(DAY), ..call(city.officer, theirs) };
    differ(&mut change);
    logged(db, city, &change)
}

/// Somebody of the register without a post.
pub fn private(db: &Db, city: &City, name: &str) -> Their {
    let change = PersonChange { name: name.into(), ..PersonChange::default() };
    let person = db.write_here(|tx| add_person(tx, &occasion(), &leave(city), TODAY, &change)).unwrap();
    Their { person: Some(person.id), organisation: None, known_as: String::new() }
}
