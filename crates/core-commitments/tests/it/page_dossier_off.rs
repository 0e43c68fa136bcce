use axum::http::StatusCode;
use core_commitments::store;
use jiff::civil::date;
use kit_test::both;

use crate::given;
use crate::send_dossier::{reached, send, to_send, token};
use crate::sitting::{board, meeting, seated};

both!(given::migrations(), fn one_click_ends_what_a_body_is_mailed(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, date(2026, 11, 29));
    let seat = seated(db, &city, &body, &reached("Aino Example", "aino@example.org")).id;
    send(db, &city, &to_send(&meeting, &[seat])).unwrap();
    let is_off = || db.read_here(|tx| store::dossier::recipient(tx, seat)).unwrap().is_off;
    let app = given::app(db);
    let path = format!("/dossiers/{}/off", token(db, "aino@", ""));
    let page = app.browser().get(&path);
    assert!(page.text().contains("City board") && !is_off(), "a scanner opens links");
    // As mail programs send it (RFC 8058): without cookies and without a page before.
    let answer = app.browser().post(&path, &[("List-Unsubscribe", "One-Click")]);
    assert_eq!((answer.status, is_off()), (StatusCode::OK, true));
    app.browser().post(&path, &[("turn", "on")]);
    assert!(!is_off());
    assert_eq!(app.browser().get("/dossiers/guessed/off").status, StatusCode::NOT_FOUND);
    assert_eq!(app.browser().post("/dossiers/guessed/off", &[]).status, StatusCode::NOT_FOUND);
});
