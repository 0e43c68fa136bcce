use axum::http::{StatusCode, header};
use core_commitments::rules::{Level, Terms};
use jiff::civil::date;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, TODAY};

fn count(file: &[u8], mark: &str) -> usize {
    file.windows(mark.len()).filter(|window| *window == mark.as_bytes()).count()
}

fn sheets(file: &[u8]) -> usize {
    count(file, "/Type/Page/")
}

both!(given::migrations(), fn a_year_is_one_sheet_across_in_each_language(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    given::commitment(db, &city, &given::recurring(&city, date(2026, 1, 31), "FREQ=MONTHLY;BYMONTHDAY=-1"));
    given::commitment(db, &city, &given::recurring(&city, date(2026, 3, 31), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"));
    for (lang, tag, name) in
        [(Lang::En, "en-GB", "Annual clock 2026"), (Lang::Fi, "fi-FI", "Vuosikello 2026"), (Lang::Sv, "sv-FI", "2026")]
    {
        given::speaks(db, city.officer, lang);
        let answer = officer.get("/clock/pdf");
        assert_eq!(answer.headers[header::CONTENT_TYPE], "application/pdf");
        assert!(answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains(name), "{lang}");
        assert_eq!(sheets(&answer.bytes), 1, "{lang}");
        assert_eq!(count(&answer.bytes, "/MediaBox[0 0 1190.5511 841.8898]"), 1, "A3 across");
        for mark in [&format!("/Lang({tag})"), "<pdfuaid:part>1</pdfuaid:part>", "/S/Figure"] {
            assert_eq!(count(&answer.bytes, mark).min(1), 1, "{lang}: no {mark}");
        }
    }
});

both!(given::migrations(), fn a_long_year_goes_on_over_the_next_sheet_and_an_empty_one_is_a_sheet_too(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    assert_eq!(sheets(&officer.get("/clock/pdf").bytes), 1);
    given::commitment(db, &city, &given::recurring(&city, date(2026, 1, 1), "FREQ=WEEKLY"));
    given::commitment(db, &city, &given::recurring(&city, date(2026, 1, 2), "FREQ=WEEKLY"));
    assert_eq!(sheets(&officer.get("/clock/pdf").bytes), 2);
});

both!(given::migrations(), fn the_sheet_holds_what_the_page_holds(db) {
    let city = given::city(db);
    let app = given::app(db);
    let team = Terms { level: Level::Team, owner: None, ..given::terms(&city, TODAY) };
    let length = |person| given::browser(&app, db, person).get("/clock/pdf").bytes.len();
    let before = length(city.reader);
    given::commitment(db, &city, &team);
    assert_eq!(length(city.reader), before, "nothing of what is the team's");
    assert!(length(city.officer) > before);
    let page = given::browser(&app, db, city.officer).get("/clock?year=2026");
    assert_eq!(page.attributes(".downloads a", "href")[0], "/clock/pdf?year=2026");
    assert_eq!(app.browser().get("/clock/pdf").status, StatusCode::SEE_OTHER);
});
