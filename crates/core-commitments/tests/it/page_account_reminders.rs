use axum::http::StatusCode;
use core_commitments::rules::Often;
use core_commitments::store;
use kit_test::both;

use crate::given;

const PATH: &str = "/account/reminders";

both!(given::migrations(), fn one_chooses_how_often_for_oneself(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let page = officer.get(PATH);
    assert_eq!(page.all("input[name=often][checked][value=each-day]").len(), 1);
    assert_eq!(page.all("input[name=soon][checked]").len(), 1);
    officer.told(&officer.submit(&page, PATH, &[("often", "mondays"), ("soon", "")]), "done-reminders-chosen");
    let chosen = db.read_here(|tx| store::reminder::chosen(tx, city.officer)).unwrap().unwrap();
    assert_eq!((chosen.choice.often, chosen.choice.wants_soon), (Often::Mondays, false));
    let page = officer.get(PATH);
    assert_eq!(page.all("input[name=often][checked][value=mondays]").len(), 1);
    assert_eq!(officer.submit(&page, PATH, &[("often", "hourly")]).status, StatusCode::BAD_REQUEST);
    assert_eq!(app.browser().get(PATH).status, StatusCode::SEE_OTHER);
});
