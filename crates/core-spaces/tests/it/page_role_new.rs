use axum::http::StatusCode;
use core_spaces::rules::Role;
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn a_coordinator_searches_and_gives_a_role(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/new-role", city.space);
    let empty = browser.get(&path);
    assert_eq!(empty.one("label[for=q]"), "Search for a person by name (at least 3 letters)");
    assert!(empty.all("form[method=post] fieldset").is_empty());
    assert!(browser.get(&format!("{path}?q=st")).all("form[method=post] fieldset").is_empty());
    let found = browser.get(&format!("{path}?q=STRANGER"));
    assert_eq!(found.all("label[for=person]"), ["Stranger to Kuvitelma"]);
    assert_eq!(found.all("label[for=role]"), ["coordinator"]);
    assert_eq!(found.one("#role-3-option-hint"), "Reads what the space keeps to itself. Changes nothing.");
    assert_eq!(found.attributes("input[name=since]", "value"), ["2026-11-22"]);
    let person = city.stranger.to_string();
    let stranger = given::browser(&app, db, city.stranger);
    let roles = format!("/spaces/{}/roles", city.space);
    assert_eq!(stranger.get(&roles).status, StatusCode::NOT_FOUND);
    let done = browser.submit(&found, &path, &[("person", &person), ("role", "reader"), ("until", "31.12.2026")]);
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{:?}", done.errors());
    let after = browser.follow(&done);
    assert_eq!(after.one(".notice__title"), "The role is given.");
    assert!(after.all("tbody th").contains(&"Stranger to Kuvitelma".to_owned()));
    assert_eq!(stranger.get(&roles).status, StatusCode::OK, "holds from the next request on");
});

both!(given::migrations(), fn what_is_wrong_is_said_at_once_and_what_was_typed_stays(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/spaces/{}/new-role", city.space);
    let page = browser.get(&format!("{path}?q=officer"));
    let refused = browser.submit(&page, &path, &[("until", "2026-11-21")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = [
        "Choose the person.",
        "Choose the role.",
        "The last day is before the first. Change one of them.",
    ];
    assert_eq!(refused.errors(), said);
    assert_eq!(refused.attributes(".govuk-error-summary a", "href"), ["#person", "#role", "#until"]);
    assert!(refused.one("title").starts_with("Error: "));
    assert_eq!(refused.attributes("input[name=until]", "value"), ["2026-11-21"]);
    let officer = city.officer.to_string();
    let fields = [("person", officer.as_str()), ("role", "officer"), ("since", ""), ("until", "soon")];
    let again = browser.submit(&refused, &path, &fields);
    assert_eq!(again.errors(), ["Write the first day.", "Write the day as 22.11.2026."]);
    assert_eq!(again.attributes("input[name=person][checked]", "value"), [officer.as_str()]);
    let fields = [("person", officer.as_str()), ("role", "officer"), ("since", "2026-11-22"), ("until", "")];
    let there = browser.submit(&again, &path, &fields);
    assert_eq!(there.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(there.attributes(".govuk-error-summary a", "href"), ["#role"]);
    assert!(there.errors()[0].starts_with("The person has this role already"));
});

both!(given::migrations(), fn who_is_not_found_is_added_by_an_administrator(db) {
    let city = given::city(db);
    let app = given::app(db);
    let path = format!("/spaces/{}/new-role?q=nobody", city.space);
    let coordinator = given::browser(&app, db, city.coordinator).get(&path);
    assert!(coordinator.one(".empty").contains("ask the administrator"));
    assert!(coordinator.attributes(".empty a", "href").is_empty());
    let administrator = given::browser(&app, db, city.administrator).get(&path);
    assert_eq!(administrator.attributes(".empty a", "href"), ["/people/new"]);
});

both!(given::migrations(), fn only_those_who_grant_give_roles(db) {
    let city = given::city(db);
    let app = given::app(db);
    let path = format!("/spaces/{}/new-role", city.space);
    let person = city.stranger.to_string();
    let today = TODAY.to_string();
    let fields = [("person", person.as_str()), ("role", "coordinator"), ("since", today.as_str())];
    for (who, status) in [
        (city.officer, StatusCode::FORBIDDEN),
        (city.reader, StatusCode::FORBIDDEN),
        (city.stranger, StatusCode::NOT_FOUND),
    ] {
        let browser = given::browser(&app, db, who);
        assert_eq!(browser.get(&path).status, status);
        let elsewhere = browser.get("/accessibility");
        let nonce = elsewhere.attributes("input[name=nonce]", "value").remove(0);
        let sent = browser.post(&path, &[fields.as_slice(), &[("nonce", nonce.as_str())]].concat());
        assert_eq!(sent.status, status);
    }
    let coordinator = given::browser(&app, db, city.coordinator);
    assert_eq!(coordinator.post(&path, &fields).errors().len(), 1, "no nonce");
    assert_eq!(given::roles(db, &city).len(), 3);
    let page = coordinator.get(&format!("{path}?q=stranger"));
    let send = || coordinator.submit(&page, &path, &fields).status;
    assert_eq!((send(), send()), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert_eq!(given::roles(db, &city).iter().filter(|one| one.granted.role == Role::Coordinator).count(), 2);
});
