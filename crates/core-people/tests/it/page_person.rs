use axum::http::StatusCode;
use core_people::actions::{NewMandate, add_mandate, close_account};
use jiff::civil::date;

use crate::given::{self, HOSTILE, app, now, occasion, signed_in, tables};

#[test]
fn the_page_shows_the_account_and_the_mandates() {
    let db = tables();
    let paula = given::administrator(&db);
    let aino = given::somebody(&db, HOSTILE, "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let path = format!("/people/{}", aino.person);
    let page = browser.get(&path);
    assert_eq!(
        (page.one("h1"), page.all(".empty__title").len(), page.all("main script").len()),
        (HOSTILE.into(), 1, 0)
    );
    assert!(page.all(".govuk-summary-list__value").contains(&"aino@kaupunki.example".to_owned()));
    let mut counts = Vec::new();
    for rows in 1..=3 {
        let organisation = given::city(&db, HOSTILE);
        let (person, since) = (aino.person, date(2026, 1, 1));
        let new = NewMandate { person, organisation, capacity: "johtaja".into(), since, until: None };
        db.write_here(|tx| add_mandate(tx, &occasion(), &new)).unwrap();
        let page = browser.get(&path);
        assert_eq!(page.all("tbody th"), vec![HOSTILE; rows]);
        assert_eq!(page.all("tbody a").len(), rows, "each can be ended");
        counts.push(page.statements.unwrap());
    }
    assert_eq!(counts[0], counts[2], "as many statements for three as for one");
}

#[test]
fn a_closed_account_is_opened_again() {
    let db = tables();
    let paula = given::administrator(&db);
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let (path, reopen) = (format!("/people/{}", aino.person), format!("/people/{}/reopen", aino.person));
    assert!(browser.get(&path).attributes("main form", "action").is_empty(), "open accounts need no opening");
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    let page = browser.get(&path);
    browser.told(&browser.submit(&page, &reopen, &[]), "done-account-reopened");
    assert!(now(&db, aino.id).is_open());
    let without = format!("/people/{}/reopen", given::person(&db, "Bertta"));
    let nonce = browser.get(&path).attributes("input[name=nonce]", "value").remove(0);
    assert_eq!(browser.post(&without, &[("nonce", &nonce)]).status, StatusCode::NOT_FOUND, "no account to open");
}

#[test]
fn a_foreign_id_is_missing() {
    let db = tables();
    let paula = given::administrator(&db);
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    for path in [
        "/people/nonsense",
        "/people/00000000000070008000000000000000",
        "/people/00000000000070008000000000000000/edit",
    ] {
        assert_eq!(browser.get(path).status, StatusCode::NOT_FOUND, "{path}");
    }
}
