use axum::http::StatusCode;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn each_address_is_made_and_made_anew_by_itself(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let page = officer.get("/clock/calendar");
    assert_eq!(page.all(".feed"), [""; 0]);
    assert_eq!(page.all(".feeds__one h2"), ["Mine", "All that I see", "Kuvitelma", "Kuvitelma"], "the space, and whose it is");
    let buttons = page.attributes("main form button", "value");
    assert_eq!(page.all("main form button")[0], "Make an address (Mine)");
    let make = |page, of: &str| {
        officer.told(&officer.submit(page, "/clock/calendar", &[("of", of)]), "done-feed-renewed")
    };
    let one = make(&page, &buttons[0]);
    assert_eq!(one.all(".feed").len(), 1);
    let two = make(&one, &buttons[2]);
    let (mine, space) = (two.all(".feed")[0].clone(), two.all(".feed")[1].clone());
    assert_eq!(two.all("main form button")[2], "Make a new address (Kuvitelma)");
    let again = make(&two, &buttons[2]);
    assert_eq!(again.all(".feed")[0], mine, "the others stay");
    assert_ne!(again.all(".feed")[1], space);
    assert_eq!(app.browser().get("/clock/calendar").status, StatusCode::SEE_OTHER);
});

both!(given::migrations(), fn nobody_gets_an_address_of_what_is_not_theirs(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let page = officer.get("/clock/calendar");
    let ask = |of: &str| officer.submit(&page, "/clock/calendar", &[("of", of)]).status;
    assert_eq!(ask(&format!("space-{}", other.space)), StatusCode::NOT_FOUND);
    assert_eq!(ask("everybody"), StatusCode::BAD_REQUEST);
});
