use axum::http::StatusCode;
use core_people::actions::{NewMandate, add_mandate};
use core_people::store::account::Account;
use jiff::civil::{Date, date};
use kernel::OrganisationId;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, app, occasion, signed_in};

const PATH: &str = "/account/acting-for";

fn mandate(db: &Db, account: &Account, organisation: OrganisationId, until: Option<Date>) {
    let (person, since) = (account.person, date(2026, 1, 1));
    let new = NewMandate { person, organisation, capacity: "x".into(), since, until };
    db.write_here(|tx| add_mandate(tx, &occasion(), &new)).unwrap();
}

both!(given::migrations(), fn one_chooses_for_whom_to_act(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let [first, second, foreign, over] = ["Eka", "Toka", "Kolmas", "Neljäs"].map(|name| given::city(db, name));
    mandate(db, &aino, first, None);
    mandate(db, &aino, second, Some(date(2026, 11, 22)));
    mandate(db, &aino, over, Some(date(2026, 11, 21)));
    let app = app(db);
    let browser = signed_in(&app, &aino);
    let page = browser.get(PATH);
    let offered = [first.to_string(), second.to_string(), String::new()];
    assert_eq!(page.attributes("form input[type=radio]", "value"), offered, "those that run today, and oneself");
    let chosen = browser.submit(&page, PATH, &[("organisation", &second.to_string())]);
    let account = browser.told(&chosen, "done-acting-for");
    assert!(account.all(".govuk-summary-list__value").contains(&"Toka".to_owned()));
    let page = browser.get(PATH);
    assert_eq!(page.attributes("input[type=radio][checked]", "value"), [second.to_string()]);
    for not_mine in [foreign, over] {
        let answer = browser.submit(&page, PATH, &[("organisation", &not_mine.to_string())]);
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "no mandate for it today");
    }
    let oneself = browser.told(&browser.submit(&page, PATH, &[("organisation", "")]), "done-acting-for");
    assert!(!oneself.all(".govuk-summary-list__value").contains(&"Toka".to_owned()));
});

both!(given::migrations(), fn a_form_that_went_stale_keeps_what_was_chosen(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let cities = ["Eka", "Toka"].map(|name| given::city(db, name));
    for city in cities {
        mandate(db, &aino, city, None);
    }
    let app = app(db);
    let browser = signed_in(&app, &aino);
    let chosen = cities[1].to_string();
    let stale = browser.submit(&browser.get(PATH), PATH, &[("organisation", &chosen), ("nonce", "of yesterday")]);
    assert_eq!((stale.status, stale.errors().len()), (StatusCode::UNPROCESSABLE_ENTITY, 1));
    assert_eq!(stale.attributes("input[type=radio][checked]", "value"), [chosen]);
});
