use core_people::actions::{NewMandate, add_mandate};
use core_people::store::mandate;
use jiff::civil::date;
use kernel::{OrganisationId, PersonId};
use kit_test::both;

use crate::given::{self, happened, migrations, occasion, refused};

fn new(person: PersonId, organisation: OrganisationId) -> NewMandate {
    NewMandate { person, organisation, capacity: "yhteyspäällikkö".into(), since: date(2026, 1, 1), until: None }
}

both!(migrations(), fn somebody_acts_for_an_organisation(db) {
    let (person, city) = (given::person(db, "Aino"), given::city(db, "Esimerkkilä"));
    db.write_here(|tx| add_mandate(tx, &occasion(), &new(person, city))).unwrap();
    let twice = NewMandate { until: Some(date(2026, 12, 31)), ..new(person, city) };
    db.write_here(|tx| add_mandate(tx, &occasion(), &twice)).unwrap();
    let running = |day| db.read_here(|tx| mandate::running(tx, person, day)).unwrap().len();
    assert_eq!(running(date(2025, 12, 31)), 0);
    assert_eq!(running(date(2026, 1, 1)), 1, "the same organisation once");
    assert_eq!(happened(db).last().unwrap(), "mandate.added");
});

both!(migrations(), fn a_mandate_needs_a_capacity_and_runs_forward(db) {
    let (person, city) = (given::person(db, "Aino"), given::city(db, "Esimerkkilä"));
    let add = |new: NewMandate| refused(db.write_here(|tx| add_mandate(tx, &occasion(), &new)));
    assert_eq!(add(NewMandate { capacity: String::new(), ..new(person, city) }), "capacity-missing");
    assert_eq!(add(NewMandate { until: Some(date(2025, 1, 1)), ..new(person, city) }), "mandate-backwards");
    let nobody = given::at(kernel::Moment::from_millis(1));
    let stranger = PersonId::new(nobody.at, &nobody.chance);
    assert_eq!(add(new(stranger, city)), "missing");
});
