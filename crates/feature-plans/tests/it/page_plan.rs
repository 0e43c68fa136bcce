use kit_test::both;

use crate::given;

both!(given::migrations(), fn those_inside_find_who_may_do_what(db) {
    let city = given::city(db);
    let plan = given::public_plan(db, &city);
    let app = given::app(db);
    let path = format!("/plans/{}", plan.id);
    let roles = format!("/spaces/{}/roles", city.space);
    for person in [city.coordinator, city.officer, city.reader, city.administrator] {
        assert!(given::browser(&app, db, person).get(&path).attributes("main a", "href").contains(&roles));
    }
    assert!(!given::browser(&app, db, city.stranger).get(&path).attributes("main a", "href").contains(&roles));
    assert!(!app.browser().get(&path).attributes("main a", "href").contains(&roles));
});
