use axum::http::StatusCode;
use core_commitments::rules::{Status, Terms};
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn one_piece_is_given_for_several_at_once(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let first = given::commitment(db, &city, &given::terms(&city, TODAY));
    let other = Terms { title: "Another".into(), ..given::terms(&city, date(2026, 12, 1)) };
    let other = given::commitment(db, &city, &other);
    let path = format!("{}/evidence", given::duty_path(&city, given::duty(db, &first).id));
    let page = officer.get(&path);
    let refused = officer.submit(&page, &path, &[("title", ""), ("link", "minutes.pdf"), ("on", "2026-11-23")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.refuses(&["link", "on"]);
    assert_eq!(refused.attributes("input[name=link]", "value"), ["minutes.pdf"], "nothing is lost");
    officer.submit(&page, &path, &[("title", ""), ("link", "")]).refuses(&["title"]);
    let also = given::duty(db, &other).id.to_string();
    let fields = [("title", "Minutes, § 84"), ("link", "https://city.example/84"), ("also", &also)];
    let done = officer.told(&officer.submit(&page, &path, &fields), "done-evidence-given");
    assert_eq!(done.attributes(".evidence a", "href")[0], "https://city.example/84");
    assert_eq!((given::days(db, &first)[0].1, given::days(db, &other)[0].1), (Status::Met, Status::Met));
    given::closed(&app, db, &city, &path);
});
