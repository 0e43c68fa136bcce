use axum::http::{StatusCode, header};
use feature_plans::rules::report::Audience;
use jiff::civil::date;
use kernel::Lang;
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
    for (lang, name) in [
        (Lang::Fi, "filename=\"seurantaraportti-Kuvitelma-2026-07-01-2026-09-30.pdf\""),
        (Lang::Sv, "filename*=UTF-8''uppf%C3%B6ljningsrapport-Kuvitelma-2026-07-01-2026-09-30.pdf"),
    ] {
        let file = app.browser().reading(lang).get(&format!("{path}/pdf"));
        assert!(file.bytes.starts_with(b"%PDF"));
        assert!(file.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains(name), "{:?}", file.headers);
    }
    assert_eq!(app.browser().get("/dossiers/guessed/pdf").status, StatusCode::NOT_FOUND);
});
