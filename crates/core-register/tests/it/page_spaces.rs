use axum::http::StatusCode;
use core_spaces::rules::Role;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn who_has_one_register_is_led_there(db) {
    let city = given::city(db);
    let app = given::app(db);
    let led = given::browser(&app, db, city.officer).get("/register");
    assert_eq!(led.location().unwrap(), format!("/spaces/{}/register", city.space));
    let empty = given::browser(&app, db, city.stranger).get("/register");
    assert_eq!((empty.status, empty.one(".empty h2").as_str()), (StatusCode::OK, "You have no register yet"));
    assert!(app.browser().get("/register").location().unwrap().starts_with("/sign-in"));
});

both!(given::migrations(), fn who_has_several_chooses(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    given::grant(db, other.space, city.officer, Role::Reader);
    let app = given::app(db);
    let page = given::browser(&app, db, city.officer).get("/register");
    assert_eq!(page.all(".card__title"), ["Kuvitelma", "Toisaalla"]);
});
