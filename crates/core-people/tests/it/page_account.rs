use axum::http::StatusCode;
use core_people::actions::{NewMandate, add_mandate, close_account};
use jiff::civil::date;

use crate::given::{self, app, occasion, signed_in, tables};

#[test]
fn the_account_says_who_one_is() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let page = signed_in(&app, &aino).get("/account");
    assert_eq!(page.one("h1"), "Your account");
    let values = page.all(".govuk-summary-list__value");
    assert!(values.contains(&"Aino".to_owned()) && values.contains(&"yourself".to_owned()), "{values:?}");
    assert!(values.contains(&"no passkeys".to_owned()) && values.contains(&"1 device".to_owned()), "{values:?}");
    assert_eq!(page.headers["cache-control"], "private, no-store");
}

#[test]
fn name_and_language_are_ones_own() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    browser.hold("lang", "en");
    let page = browser.get("/account/edit");
    let empty = browser.submit(&page, "/account/edit", &[("name", " ")]);
    assert_eq!((empty.status, empty.errors()), (StatusCode::UNPROCESSABLE_ENTITY, vec!["Write the name.".to_owned()]));
    let saved = browser.submit(&page, "/account/edit", &[("name", "Aino Uusi"), ("lang", "sv")]);
    let on = browser.follow(&saved);
    assert_eq!(browser.cookie("lang").unwrap(), "sv", "the choice of before does not hide the new one");
    let account = browser.follow(&on);
    assert_eq!(
        (account.one("h1"), account.one(".notice__title")),
        ("Ditt konto".into(), "Ditt namn och språk är sparade.".into())
    );
    assert!(account.all(".govuk-summary-list__value").contains(&"Aino Uusi".to_owned()));
    assert_eq!(
        browser.submit(&page, "/account/edit", &[("lang", "xx")]).status,
        StatusCode::SEE_OTHER,
        "the same form again"
    );
    let fresh = browser.get("/account/edit");
    assert_eq!(browser.submit(&fresh, "/account/edit", &[("lang", "xx")]).status, StatusCode::BAD_REQUEST);
}

#[test]
fn one_chooses_for_whom_to_act() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let cities = ["Eka", "Toka", "Kolmas"].map(|name| given::city(&db, name));
    for city in &cities[..2] {
        let new = NewMandate {
            person: aino.person,
            organisation: *city,
            capacity: "x".into(),
            since: date(2026, 1, 1),
            until: None,
        };
        db.write_here(|tx| add_mandate(tx, &occasion(), &new)).unwrap();
    }
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    let page = browser.get("/account/acting-for");
    assert_eq!(page.all("form .govuk-radios__label"), ["Eka", "Toka", "yourself"]);
    let chosen = browser.submit(&page, "/account/acting-for", &[("organisation", &cities[1].to_string())]);
    assert!(browser.follow(&chosen).all(".govuk-summary-list__value").contains(&"Toka".to_owned()));
    let page = browser.get("/account/acting-for");
    assert_eq!(page.attributes("input[type=radio][checked]", "value"), [cities[1].to_string()]);
    let foreign = browser.submit(&page, "/account/acting-for", &[("organisation", &cities[2].to_string())]);
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "no mandate for it");
    let nobody = browser.submit(&page, "/account/acting-for", &[("organisation", "")]);
    assert!(browser.follow(&nobody).all(".govuk-summary-list__value").contains(&"yourself".to_owned()));
}

#[test]
fn a_closed_account_has_no_rights_at_the_next_request() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    let page = browser.get("/account/edit");
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    assert_eq!(browser.get("/account").status, StatusCode::SEE_OTHER);
    assert_eq!(browser.submit(&page, "/account/edit", &[("name", "X")]).status, StatusCode::SEE_OTHER);
}

#[test]
fn own_data_is_a_file_for_who_has_just_signed_in() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    let file = browser.get("/account/data");
    assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&file.bytes).unwrap()["person"]["name"], "Aino");
    app.clock.advance_millis(15 * 60_000);
    assert_eq!(browser.get("/account/data").location().unwrap(), "/sign-in?why=sign-in-again&next=/account/data");
}

#[test]
fn every_page_of_the_account_asks_strangers_to_sign_in() {
    let db = tables();
    let app = app(&db);
    let browser = app.browser();
    let rows = core_people::feature().routes.into_iter().map(|route| route.row);
    for row in rows.filter(|row| row.path.starts_with("/account") && !row.path.contains('{')) {
        let answer = if row.method == "GET" { browser.get(row.path) } else { browser.post(row.path, &[]) };
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{} {}", row.method, row.path);
        assert!(answer.location().unwrap().starts_with("/sign-in?why=sign-in-first"), "{}", row.path);
    }
}

#[test]
fn what_is_dangerous_needs_a_fresh_sign_in() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    app.clock.advance_millis(15 * 60_000);
    let mut fresh = 0;
    let rows = core_people::feature().routes.into_iter().map(|route| route.row);
    for row in rows.filter(|row| row.fresh) {
        let path = row.path.replace("{ceremony}", "x").replace("{passkey}", "x");
        let answer = if row.method == "GET" { browser.get(&path) } else { browser.post(&path, &[]) };
        if !row.path.contains('{') {
            assert!(answer.location().unwrap().starts_with("/sign-in?why=sign-in-again"), "{} {path}", row.method);
        }
        fresh += 1;
    }
    assert!(fresh >= 12, "passkeys, password, codes and own data: {fresh}");
    assert_eq!(browser.get("/account").status, StatusCode::OK, "the session itself goes on");
}
