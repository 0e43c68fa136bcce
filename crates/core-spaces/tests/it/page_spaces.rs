use axum::http::StatusCode;
use core_spaces::rules::Visibility;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn an_administrator_sees_all_spaces(db) {
    let city = given::city(db);
    let other = given::organisation(db, "Askola");
    given::space(db, other, "Of the other", Visibility::Public);
    let app = given::app(db);
    let page = given::browser(&app, db, city.administrator).get("/spaces");
    assert_eq!(page.one("h1"), "Spaces");
    assert_eq!(page.all("tbody th"), ["Of the other", "Kuvitelma"], "by organisation");
    assert_eq!(page.all("tbody tr:first-child td"), ["Askola", "everybody"]);
    let roles = format!("/spaces/{}/roles", city.space);
    assert!(page.attributes("tbody th a", "href").contains(&roles));
    assert!(page.attributes("nav a[aria-current]", "href").contains(&"/spaces".to_owned()));
});

both!(given::migrations(), fn a_long_list_has_pages(db) {
    let city = given::city(db);
    for number in 1..=50 {
        given::space(db, city.organisation, &format!("Space {number}"), Visibility::Members);
    }
    let app = given::app(db);
    let browser = given::browser(&app, db, city.administrator);
    let first = browser.get("/spaces");
    assert_eq!(first.all("tbody tr").len(), 50);
    assert_eq!(first.attributes(".govuk-pagination a", "href"), ["/spaces", "/spaces?page=2", "/spaces?page=2"]);
    let second = browser.get("/spaces?page=2");
    assert_eq!(second.all("tbody tr").len(), 1);
    assert!(!first.all("tbody th").contains(&second.one("tbody th")));
    assert_eq!(second.attributes(".govuk-pagination a", "href"), ["/spaces", "/spaces", "/spaces?page=2"]);
    let csv = browser.get("/spaces/as/csv");
    assert_eq!(csv.text().trim_end().lines().count(), 52, "a file has all pages");
    assert!(browser.get("/spaces/as/xlsx").bytes.starts_with(b"PK"));
    assert_eq!(browser.get("/spaces/as/pdf").status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get("/spaces?q=space+17").all("tbody th"), ["Space 17"]);
});

both!(given::migrations(), fn only_administrators_see_the_list(db) {
    let city = given::city(db);
    let app = given::app(db);
    for path in ["/spaces", "/spaces/as/csv", "/spaces/new"] {
        for person in [city.coordinator, city.officer, city.stranger] {
            assert_eq!(given::browser(&app, db, person).get(path).status, StatusCode::FORBIDDEN);
        }
        assert!(app.browser().get(path).location().unwrap().starts_with("/sign-in?"));
    }
    let roles = format!("/spaces/{}/roles", city.space);
    let page = given::browser(&app, db, city.coordinator).get(&roles);
    assert!(!page.attributes("nav a", "href").contains(&"/spaces".to_owned()));
});
