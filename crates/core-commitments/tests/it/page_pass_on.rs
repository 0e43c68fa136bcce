use axum::http::StatusCode;
use core_commitments::actions::{give_back_duties, pass_on_duties};
use kernel::Occasion;
use kit_test::both;

use crate::given::{self, TODAY, leave};

both!(given::migrations(), fn one_looks_at_what_passes_and_passes_it_on(db) {
    let city = given::city(db);
    let app = given::app(db);
    let coordinator = given::browser(&app, db, city.coordinator);
    let commitment = given::commitment(db, &city, &given::terms(&city, TODAY));
    let path = format!("/spaces/{}/duties/pass-on", city.space);
    let page = coordinator.get(&path);
    assert!(page.text().contains("Officer of Kuvitelma (1)"));
    let same = format!("{path}?from={0}&to={0}", city.officer);
    assert_eq!(coordinator.get(&same).all("form[method=post]").len(), 1, "signing out alone");
    let looked = coordinator.get(&format!("{path}?from={}&to={}", city.officer, city.coordinator));
    assert!(looked.text().contains("Follow-up report") && looked.text().contains("Pass on one duty"));
    coordinator.submit(&looked, &path, &[("to", "")]).refuses(&["to"]);
    coordinator.submit(&looked, &path, &[("to", &city.stranger.to_string())]).refuses(&["to"]);
    let done = coordinator.submit(&looked, &path, &[]);
    let after = coordinator.told(&done, "done-duties-passed-on");
    assert_eq!(after.one("main form button"), "Give one duty back");
    assert_eq!(given::duty(db, &commitment).owner, Some(city.coordinator));
    given::closed(&app, db, &city, &path);
});

both!(given::migrations(), fn the_page_on_which_a_role_ends_leads_there(db) {
    let city = given::city(db);
    let app = given::app(db);
    let coordinator = given::browser(&app, db, city.coordinator);
    let roles = db.read_here(|tx| core_spaces::store::role::of_space(tx, city.space)).unwrap();
    let role = roles.iter().find(|role| role.granted.person == city.officer).unwrap().id;
    let path = format!("/spaces/{}/roles/{role}/end", city.space);
    let link = format!("a[href='/spaces/{}/duties/pass-on?from={}']", city.space, city.officer);
    assert_eq!(coordinator.get(&path).all(&link).len(), 0, "nothing is owed");
    given::commitment(db, &city, &given::terms(&city, TODAY));
    assert_eq!(coordinator.get(&path).all(&link).len(), 1);
});

both!(given::migrations(), fn what_was_passed_on_before_is_found_the_latest_first(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let app = given::app(db);
    let coordinator = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/duties/pass-on", city.space);
    let listed = || {
        let page = coordinator.get(&path);
        let parts = ["a", ".promises__who"].map(|part| page.all(&format!("section[aria-labelledby=before] {part}")));
        parts[0].iter().zip(&parts[1]).map(|(what, when)| format!("{what}, {when}")).collect::<Vec<_>>()
    };
    assert!(coordinator.get(&path).text().contains("Nothing has been passed on here yet") && listed().is_empty());
    given::commitment(db, &city, &given::terms(&city, TODAY));
    let pass = |city: &given::City, people, days| {
        let occasion = Occasion { at: given::occasion().at.plus_days(days), ..given::occasion() };
        db.write_here(|tx| pass_on_duties(tx, &occasion, &leave(city), TODAY, people)).unwrap().0
    };
    let first = pass(&city, (city.officer, city.coordinator), -2);
    db.write_here(|tx| give_back_duties(tx, &given::occasion(), &leave(&city), TODAY, first)).unwrap();
    let second = pass(&city, (city.officer, city.reader), -1);
    pass(&other, (other.officer, other.coordinator), 0);
    let page = coordinator.get(&path);
    assert_eq!(
        listed(),
        [
            "From Officer of Kuvitelma to Reader of Kuvitelma: one duty, 21 Nov 2026",
            "From Officer of Kuvitelma to Coordinator of Kuvitelma: one duty, 20 Nov 2026 given back 22 Nov 2026",
        ]
    );
    let hrefs = page.attributes("section[aria-labelledby=before] a", "href");
    assert_eq!(hrefs, [second, first].map(|id| format!("/spaces/{}/passings/{id}", city.space)));
    assert!(coordinator.get(&hrefs[1]).text().contains("Given back on"));
    let looked = coordinator.get(&format!("{path}?from={}&to={}", city.reader, city.coordinator));
    assert!(looked.all("section[aria-labelledby=before]").is_empty(), "there one looks at what passes now");
    assert_eq!(given::browser(&app, db, city.officer).get(&path).status, StatusCode::FORBIDDEN);
});
