use kit_test::{Browser, both};

use crate::given;
use crate::reporting::{self, QUARTER, QUARTER_BEFORE, approve, draft, frozen};

both!(given::migrations(), fn those_outside_see_what_a_body_approved(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let app = given::app(db);
    let path = format!("/plans/{}/reports", plan.id);
    let inside = || given::browser(&app, db, city.reader).get(&path);
    assert_eq!((inside().all(".empty").len(), inside().all("table").len()), (1, 0));
    let approved = frozen(db, &city, &plan, QUARTER_BEFORE);
    approve(db, &city, &plan, &approved).unwrap();
    frozen(db, &city, &plan, QUARTER);
    draft(db, &city, &plan, QUARTER);
    assert_eq!(inside().all("tbody tr").len(), 3);
    let lines = |browser: Browser| browser.get(&format!("{path}/as/csv")).text().trim_end().lines().count();
    assert_eq!(lines(given::browser(&app, db, city.reader)), 4, "a head and all three");
    assert_eq!(lines(app.browser()), 2, "files show no more than the page");
    for browser in [app.browser(), given::browser(&app, db, city.stranger)] {
        let page = browser.get(&path);
        assert_eq!(page.attributes("tbody a", "href"), [format!("{path}/{}", approved.id)]);
        assert!(page.one("tbody").contains("City board"), "with the decision");
    }
});

both!(given::migrations(), fn coordinators_alone_are_offered_to_write(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let app = given::app(db);
    let path = format!("/plans/{}/reports", plan.id);
    let offers = |person| {
        let page = given::browser(&app, db, person).get(&path);
        page.attributes("main a", "href").contains(&format!("/plans/{}/new-report", plan.id))
    };
    assert!(offers(city.coordinator));
    assert!(![city.officer, city.reader, city.administrator].into_iter().any(offers));
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, 404);
    assert_eq!(app.browser().get(&path).status, 404);
});

both!(given::migrations(), fn the_list_asks_no_more_where_it_is_longer(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let mut counts = Vec::new();
    for rows in 1..=3 {
        let report = frozen(db, &city, &plan, QUARTER);
        approve(db, &city, &plan, &report).unwrap();
        let page = browser.get(&format!("/plans/{}/reports", plan.id));
        assert_eq!(page.all("tbody tr").len(), rows);
        counts.push(page.statements.unwrap());
    }
    assert_eq!(counts[0], counts[2]);
});
