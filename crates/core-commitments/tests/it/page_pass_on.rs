use kit_test::both;

use crate::given::{self, TODAY};

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
