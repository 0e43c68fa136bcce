use axum::http::StatusCode;
use feature_plans::rules::report::Audience;
use jiff::civil::date;
use kit_test::both;

use crate::given;
use crate::page_dossier::sent;
use crate::reporting::{self, QUARTER, edition, frozen};
use crate::sitting::{board, meeting, member};

both!(given::migrations(), fn a_member_takes_it_along_on_paper(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    edition(db, &city, &plan, &report, Audience::Body).unwrap();
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, date(2026, 11, 29));
    let path = sent(db, &city, &report, &meeting, member(db, &city, &body, "aino@example.org").id);
    let app = given::app(db);
    assert!(app.browser().get(&format!("{path}/pdf")).bytes.starts_with(b"%PDF"));
    assert_eq!(app.browser().get("/dossiers/guessed/pdf").status, StatusCode::NOT_FOUND);
});
