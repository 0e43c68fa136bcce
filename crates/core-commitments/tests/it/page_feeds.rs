use axum::http::StatusCode;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn an_address_is_made_and_made_anew(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let page = officer.get("/clock/calendar");
    assert_eq!(page.all(".feed"), [""; 0]);
    assert_eq!(page.one("main form button"), "Make an address");
    let made = officer.told(&officer.submit(&page, "/clock/calendar", &[]), "done-feed-renewed");
    assert_eq!((made.all(".feed").len(), made.one("main form button").as_str()), (3, "Make a new address"));
    let again = officer.told(&officer.submit(&made, "/clock/calendar", &[]), "done-feed-renewed");
    assert_ne!(made.all(".feed"), again.all(".feed"));
    assert_eq!(app.browser().get("/clock/calendar").status, StatusCode::SEE_OTHER);
});
