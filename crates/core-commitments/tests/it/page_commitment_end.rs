use core_commitments::rules::Status;
use jiff::civil::date;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn it_says_what_happens_and_asks_for_the_reason(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let commitment = given::commitment(db, &city, &given::terms(&city, date(2026, 11, 1)));
    let path = format!("{}/end", given::path(&city, &commitment));
    let page = officer.get(&path);
    let refused = officer.submit(&page, &path, &[("reason", "")]);
    refused.refuses(&["reason"]);
    let done = officer.told(&officer.submit(&page, &path, &[("reason", "Dissolved")]), "done-commitment-ended");
    assert!(done.one(".govuk-inset-text").contains("Dissolved"));
    assert_eq!(given::days(db, &commitment), [("2026-11-01".to_owned(), Status::Waived)]);
    given::closed(&app, db, &city, &path);
});
