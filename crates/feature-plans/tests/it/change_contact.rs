use feature_plans::actions::change_contact;
use feature_plans::rules::contact::{Contact, ContactChange, ContactState};
use feature_plans::store;
use jiff::civil::date;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn a_planned_contact_is_noted_as_held(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let planned = ContactChange { state: ContactState::Planned, ..call(city.officer, vec![their.clone()]) };
    let contact = logged(db, &city, &planned);
    let change = |version, change: &ContactChange| {
        let of = (contact.id, version);
        db.write_here(|tx| change_contact(tx, &occasion(), &leave(&city), (TODAY, false), of, change))
    };
    let held = call(city.officer, vec![their]);
    let after: Contact = change(1, &held).unwrap();
    assert_eq!((after.state, after.version), (ContactState::Held, 2));
    assert_eq!(db.read_here(|tx| store::contact::get(tx, city.space, contact.id)).unwrap(), after);
    assert_eq!(refused(change(1, &held)), "changed-meanwhile");
    assert_eq!(refused(change(2, &ContactChange { on: Some(date(2026, 11, 23)), ..held })), "held-in-future");
});

both!(given::migrations(), fn questions_come_back_where_day_or_people_are_others(db) {
    let city = given::city(db);
    let (_, left) = somebody(db, &city, "Left Office", Some(date(2026, 11, 21)));
    let contact = logged(db, &city, &call(city.officer, vec![left.clone()]));
    let change = |version, change: &ContactChange| {
        let of = (contact.id, version);
        db.write_here(|tx| change_contact(tx, &occasion(), &leave(&city), (TODAY, false), of, change))
    };
    let again = ContactChange { said: "More".into(), ..call(city.officer, vec![left]) };
    change(1, &again).unwrap();
    assert_eq!(refused(change(2, &ContactChange { on: Some(date(2026, 11, 22)), theirs: Vec::new(), ..again.clone() })), "contact-with-nobody");
    let earlier = ContactChange { on: Some(date(2026, 11, 21)), ..again };
    change(2, &earlier).unwrap();
});
