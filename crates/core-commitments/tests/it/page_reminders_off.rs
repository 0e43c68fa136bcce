use axum::http::StatusCode;
use core_commitments::rules::Often;
use core_commitments::store;
use kernel::PersonId;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, TODAY};

fn often(db: &Db, person: PersonId) -> Often {
    db.read_here(|tx| store::reminder::chosen(tx, person)).unwrap().unwrap().choice.often
}

both!(given::migrations(), fn one_click_turns_them_off_without_signing_in(db) {
    let city = given::city(db);
    given::commitment(db, &city, &given::terms(&city, TODAY));
    given::remind(db, TODAY);
    let off = given::letters(db)[0].off.clone().unwrap();
    let path = off.strip_prefix("http://kortteli.example").unwrap();
    let app = given::app(db);
    let anybody = app.browser();
    let page = anybody.get(path);
    assert_eq!((page.status, often(db, city.officer)), (StatusCode::OK, Often::EachDay), "a scanner opens links");
    assert!(page.text().contains("Turn reminders off?"));
    // As mail programs send it (RFC 8058): without cookies and without a page before.
    let answer = app.browser().post(path, &[("List-Unsubscribe", "One-Click")]);
    assert_eq!((answer.status, often(db, city.officer)), (StatusCode::OK, Often::Never));
    let happened = given::happened(db);
    let again = app.browser().post(path, &[("List-Unsubscribe", "One-Click")]);
    assert!(again.text().contains("Reminders are off"));
    assert_eq!(given::happened(db), happened, "twice is as once");
    assert_eq!(anybody.get(path).all("main input[name=turn][value=on]").len(), 1);
    anybody.post(path, &[("turn", "on")]);
    assert_eq!(often(db, city.officer), Often::EachDay, "turned on again");
    anybody.post(path, &[("turn", "off")]);
    assert_eq!(often(db, city.officer), Often::Never);
    assert_eq!(anybody.get("/reminders/off/guessed").status, StatusCode::NOT_FOUND);
    assert_eq!(anybody.post("/reminders/off/guessed", &[]).status, StatusCode::NOT_FOUND);
});
