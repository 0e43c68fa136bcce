use axum::http::StatusCode;
use core_spaces::rules::Role;
use jiff::civil::date;
use kernel::PersonId;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, BEGUN, City};

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;

fn end_path(db: &Db, city: &City, person: PersonId) -> String {
    format!("/spaces/{}/roles/{}/end", city.space, given::role_of(db, city, person).id)
}

both!(given::migrations(), fn rights_are_gone_at_the_next_request(db) {
    let city = given::city(db);
    let app = given::app(db);
    let (coordinator, officer) =
        (given::browser(&app, db, city.coordinator), given::browser(&app, db, city.officer));
    let roles = format!("/spaces/{}/roles", city.space);
    assert_eq!(officer.get(&roles).status, StatusCode::OK);
    let path = end_path(db, &city, city.officer);
    let page = coordinator.get(&path);
    assert_eq!(page.one("h1"), "Do you want to end this role?");
    assert_eq!(page.one(".govuk-inset-text"), "Officer of Kuvitelma: officer");
    assert!(page.text().contains("What was done until then stays"));
    assert_eq!(page.attributes("input[name=last_day][checked]", "value"), ["today"]);
    let done = coordinator.submit(&page, &path, &[("last_day", "yesterday")]);
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let after = coordinator.follow(&done);
    assert_eq!(after.one(".notice__title"), "The role is ended.");
    assert_eq!(after.all("tbody tr").pop().unwrap(), "Officer of Kuvitelma officer 1 Jan 2026 21 Nov 2026 ended");
    assert_eq!(officer.get(&roles).status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn who_ends_today_works_until_midnight(db) {
    let city = given::city(db);
    let app = given::app(db);
    let (coordinator, officer) =
        (given::browser(&app, db, city.coordinator), given::browser(&app, db, city.officer));
    let (roles, path) = (format!("/spaces/{}/roles", city.space), end_path(db, &city, city.officer));
    coordinator.submit(&coordinator.get(&path), &path, &[]);
    assert_eq!(officer.get(&roles).status, StatusCode::OK);
    app.clock.advance_millis(DAY_MILLIS);
    assert_eq!(officer.get(&roles).status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn the_last_coordinator_stays(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.administrator);
    let path = end_path(db, &city, city.coordinator);
    let refused = browser.submit(&browser.get(&path), &path, &[("last_day", "yesterday")]);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(
        refused.errors(),
        ["Nobody else would coordinate the space from then on. Give somebody else the role of coordinator first."]
    );
    assert_eq!(refused.attributes("input[name=last_day][checked]", "value"), ["yesterday"]);
    assert_eq!(given::role_of(db, &city, city.coordinator).granted.term.until, None);
});

both!(given::migrations(), fn who_ends_their_own_role_is_led_out(db) {
    let city = given::city(db);
    given::grant(db, &city, city.stranger, Role::Coordinator, (BEGUN, None)).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = end_path(db, &city, city.coordinator);
    let done = browser.submit(&browser.get(&path), &path, &[("last_day", "yesterday")]);
    assert_eq!(done.location().unwrap(), "/?notice=done-role-ended");
    let again = browser.submit(&given::browser(&app, db, city.stranger).get(&path), &path, &[]);
    assert_ne!(again.status, StatusCode::SEE_OTHER);
});

both!(given::migrations(), fn what_has_not_begun_is_taken_back(db) {
    let city = given::city(db);
    given::grant(db, &city, city.stranger, Role::Officer, (date(2027, 1, 1), None)).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = end_path(db, &city, city.stranger);
    let page = browser.get(&path);
    assert!(page.one("main").contains("The role would begin on 1 Jan 2027."));
    assert!(page.all("input[type=radio]").is_empty());
    let done = browser.submit(&page, &path, &[]);
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert_eq!(given::roles(db, &city).len(), 3);
});

both!(given::migrations(), fn only_those_who_grant_end_roles_and_only_of_their_space(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let app = given::app(db);
    let path = end_path(db, &city, city.reader);
    let status = |person, path: &str| given::browser(&app, db, person).get(path).status;
    assert_eq!(status(city.officer, &path), StatusCode::FORBIDDEN);
    assert_eq!(status(city.stranger, &path), StatusCode::NOT_FOUND);
    assert_eq!(status(other.coordinator, &path), StatusCode::NOT_FOUND);
    let foreign = given::role_of(db, &other, other.reader).id;
    assert_eq!(status(city.coordinator, &format!("/spaces/{}/roles/{foreign}/end", city.space)), StatusCode::NOT_FOUND);
    let browser = given::browser(&app, db, city.coordinator);
    let bare = browser.post(&path, &[("last_day", "yesterday")]);
    assert_eq!((bare.status, bare.errors().len()), (StatusCode::UNPROCESSABLE_ENTITY, 1));
    let page = browser.get(&path);
    assert_eq!(browser.submit(&page, &path, &[("last_day", "2020-01-01")]).status, StatusCode::BAD_REQUEST);
    assert_eq!(given::role_of(db, &city, city.reader).granted.term.until, None);
});
