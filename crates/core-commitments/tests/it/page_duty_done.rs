use core_commitments::rules::Status;
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn one_field_says_that_it_is_done(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let commitment = given::commitment(db, &city, &given::terms(&city, TODAY));
    let path = format!("{}/done", given::duty_path(&city, given::duty(db, &commitment).id));
    let page = officer.get(&path);
    assert_eq!(page.all("main input:not([type=hidden]), main textarea, main select").len(), 1, "one field");
    officer.submit(&page, &path, &[]).refuses(&["title"]);
    officer.submit(&page, &path, &[("title", &"a".repeat(501))]).refuses(&["title"]);
    officer.told(&officer.submit(&page, &path, &[("title", "Minutes § 84")]), "done-evidence-given");
    assert_eq!(given::duty(db, &commitment).status(TODAY), Status::Met);
    let after = officer.get(&path);
    assert!(after.text().contains("Nothing is left to do here"));
    given::closed(&app, db, &city, &path);
});

both!(given::migrations(), fn an_address_is_a_link(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let commitment = given::commitment(db, &city, &given::terms(&city, TODAY));
    let duty = given::duty_path(&city, given::duty(db, &commitment).id);
    let path = format!("{duty}/done");
    officer.submit(&officer.get(&path), &path, &[("title", "https://city.example/minutes")]);
    assert_eq!(officer.get(&duty).all("a[href='https://city.example/minutes']").len(), 1);
});
