use feature_plans::actions::log_contact;
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::ContactChange;
use jiff::civil::date;
use kernel::PersonId;
use kit_test::both;

use crate::contacting::{call, promise, somebody};
use crate::given::{self, TODAY, leave, occasion};

both!(given::migrations(), fn what_was_said_is_for_its_circle(db) {
    let city = given::city(db);
    let (person, their) = somebody(db, &city, "Minister", None);
    let app = given::app(db);
    for (level, seeing) in [
        (Level::City, vec![city.coordinator, city.officer, city.reader]),
        (Level::Team, vec![city.coordinator, city.officer]),
        (Level::Confidential, vec![city.coordinator]),
    ] {
        let change = ContactChange {
            level,
            said: "canary-said".into(),
            ours: vec![city.administrator],
            ..call(city.officer, vec![their.clone()])
        };
        let new = [promise("canary-promise", Some(date(2026, 11, 1)))];
        let contact =
            db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), &change, &new)).unwrap();
        let path = format!("/spaces/{}/contacts/{}", city.space, contact.id);
        for who in [city.coordinator, city.officer, city.reader] {
            let page = given::browser(&app, db, who).get(&path);
            let text = page.text();
            assert!(text.contains("minister, Ministry of Transport"));
            let seen = seeing.contains(&who);
            assert_eq!((text.contains("canary-said"), text.contains("canary-promise")), (seen, seen), "{level:?}");
            assert_eq!(page.all(".state").len(), if seen { 2 } else { 1 });
        }
        let page = given::browser(&app, db, city.reader).get(&path);
        let register = format!("/spaces/{}/register/persons/{}", city.space, person.id);
        assert!(page.attributes("main a", "href").contains(&register));
        given::seen_inside(&app, db, &city, &path);
    }
});

both!(given::migrations(), fn who_took_part_sees_it_all(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let app = given::app(db);
    let sees = |ours: PersonId| {
        let change = ContactChange {
            level: Level::Confidential,
            said: "canary-said".into(),
            ..call(ours, vec![their.clone()])
        };
        let contact =
            db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, true), &change, &[])).unwrap();
        let path = format!("/spaces/{}/contacts/{}", city.space, contact.id);
        given::browser(&app, db, city.officer).get(&path).text().contains("canary-said")
    };
    assert!(sees(city.officer) && !sees(city.coordinator));
});
