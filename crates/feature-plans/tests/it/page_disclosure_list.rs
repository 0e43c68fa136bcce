use axum::http::StatusCode;
use feature_plans::rules::disclosure::DisclosureKind;
use kit_test::both;

use crate::disclosing::{draft, published};
use crate::given;

both!(given::migrations(), fn the_list_tells_how_far_each_is(db) {
    let city = given::city(db);
    let app = given::app(db);
    let path = format!("/spaces/{}/disclosures", city.space);
    let browser = given::browser(&app, db, city.coordinator);
    let empty = browser.get(&path);
    assert_eq!((empty.all(".empty").len(), empty.all("tbody tr").len()), (1, 0));
    published(db, &city, "day posts");
    draft(db, &city, DisclosureKind::Extract, "goals");
    let page = browser.get(&path);
    assert_eq!(page.all("tbody tr").len(), 2);
    assert!(page.text().contains("public") && page.text().contains("draft"));
    assert_eq!(browser.get(&format!("{path}?stage=draft")).all("tbody tr").len(), 1);
    let csv = browser.get(&page.attributes(".downloads a", "href")[0]).text();
    assert_eq!(csv.trim_end().lines().count(), 3);
    let officer = given::browser(&app, db, city.officer).get(&path);
    assert!(officer.attributes("main a", "href").iter().all(|href| !href.contains("/new")));
    assert!(browser.get(&format!("/spaces/{}/contacts", city.space)).attributes("main a", "href").contains(&path));
});

both!(given::migrations(), fn those_outside_do_not_learn_of_it(db) {
    let city = given::city(db);
    let app = given::app(db);
    let path = format!("/spaces/{}/disclosures", city.space);
    given::seen_inside(&app, db, &city, &path);
    given::seen_inside(&app, db, &city, &format!("{path}/as/csv"));
    assert_eq!(given::browser(&app, db, city.administrator).get(&path).status, StatusCode::FORBIDDEN);
});
