use axum::http::StatusCode;
use core_spaces::rules::{Role, Visibility};
use jiff::civil::date;
use kernel::{Chance, SpaceId};
use kit_test::{NOW, both};

use crate::given::{self, BEGUN};

both!(given::migrations(), fn everybody_inside_sees_who_may_do_what(db) {
    let city = given::city(db);
    given::grant(db, &city, city.stranger, Role::Coordinator, (BEGUN, Some(date(2026, 6, 30)))).unwrap();
    given::grant(db, &city, city.officer, Role::Coordinator, (date(2027, 1, 1), None)).unwrap();
    let app = given::app(db);
    let path = format!("/spaces/{}/roles", city.space);
    let page = given::browser(&app, db, city.reader).get(&path);
    assert_eq!(page.one("h1"), "Who may do what");
    assert_eq!(page.attributes(".govuk-breadcrumbs a", "href"), ["/"]);
    assert_eq!(
        page.all("tbody tr"),
        [
            "Coordinator of Kuvitelma coordinator 1 Jan 2026 for now running",
            "Officer of Kuvitelma coordinator 1 Jan 2027 for now not begun",
            "Officer of Kuvitelma officer 1 Jan 2026 for now running",
            "Reader of Kuvitelma reader 1 Jan 2026 for now running",
            "Stranger to Kuvitelma coordinator 1 Jan 2026 30 Jun 2026 ended",
        ]
    );
    assert!(page.attributes("main a", "href").iter().all(|href| !href.contains("role/") && !href.ends_with("/end")));
    let in_finnish = given::browser(&app, db, city.reader);
    in_finnish.hold("lang", "fi");
    assert!(in_finnish.get(&path).text().contains("lukija"));
});

both!(given::migrations(), fn who_grants_finds_the_way_to_add_and_to_end(db) {
    let city = given::city(db);
    given::grant(db, &city, city.stranger, Role::Reader, (BEGUN, Some(date(2026, 6, 30)))).unwrap();
    let app = given::app(db);
    let path = format!("/spaces/{}/roles", city.space);
    for person in [city.coordinator, city.administrator] {
        let page = given::browser(&app, db, person).get(&path);
        assert_eq!(page.attributes("main a.govuk-button", "href"), [format!("/spaces/{}/new-role", city.space)]);
        let ends = page.attributes("tbody a", "href");
        assert_eq!(ends.len(), 3, "what has ended is not ended again");
        assert_eq!(ends[1], format!("{path}/{}/end", given::role_of(db, &city, city.officer).id));
    }
});

both!(given::migrations(), fn who_has_no_business_here_finds_nothing(db) {
    let city = given::city(db);
    let app = given::app(db);
    let stranger = given::browser(&app, db, city.stranger);
    let path = |space: SpaceId| format!("/spaces/{space}/roles");
    let foreign = stranger.get(&path(city.space));
    let missing = stranger.get(&path(SpaceId::new(NOW, &Chance::system())));
    assert_eq!((foreign.status, missing.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(foreign.all("main"), missing.all("main"));
    let public = given::space(db, city.organisation, "Public", Visibility::Public);
    assert_eq!(stranger.get(&path(public.id)).status, StatusCode::FORBIDDEN);
    assert!(app.browser().get(&path(city.space)).location().unwrap().starts_with("/sign-in?"));
});

both!(given::migrations(), fn roles_are_narrowed_and_taken_along(db) {
    let city = given::city(db);
    given::grant(db, &city, city.stranger, Role::Reader, (BEGUN, Some(date(2026, 6, 30)))).unwrap();
    let app = given::app(db);
    let path = format!("/spaces/{}/roles", city.space);
    let browser = given::browser(&app, db, city.reader);
    let readers = browser.get(&format!("{path}?role=reader"));
    assert_eq!(readers.all("tbody th"), ["Reader of Kuvitelma", "Stranger to Kuvitelma"]);
    let csv = browser.get(&readers.attributes(".downloads a", "href")[0]).text();
    assert_eq!(csv.trim_end().lines().count(), 3, "{csv}");
    assert!(csv.contains("2026-06-30"), "{csv}");
    assert!(browser.get(&format!("{path}/as/xlsx")).bytes.starts_with(b"PK"));
    let stranger = given::browser(&app, db, city.stranger);
    assert_eq!(stranger.get(&format!("{path}/as/csv")).status, StatusCode::NOT_FOUND);
});
