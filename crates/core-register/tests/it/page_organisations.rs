use axum::http::StatusCode;
use core_register::rules::OutsideKind;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn the_list_is_searched_and_narrowed(db) {
    let city = given::city(db);
    let app = given::app(db);
    let reader = given::browser(&app, db, city.reader);
    let path = format!("/spaces/{}/register/organisations", city.space);
    assert_eq!(reader.get(&path).one(".empty h2"), "No organisations yet");
    given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let one = reader.get(&path).statements;
    given::organisation(db, &city, OutsideKind::Media, "Sanomat");
    given::organisation(db, &city, OutsideKind::Media, "Uutiset");
    assert_eq!(reader.get(&path).statements, one);
    let names = |query: &str| reader.get(&format!("{path}?{query}")).all("tbody th");
    assert_eq!(names(""), ["Liikenneministeriö", "Sanomat", "Uutiset"]);
    assert_eq!(names("kind=media"), ["Sanomat", "Uutiset"]);
    assert_eq!(names("q=ministerio"), ["Liikenneministeriö"]);
    let file = reader.get(&format!("{path}/as/csv?kind=media")).text();
    assert!(file.contains("Sanomat") && !file.contains("Liikenne"));
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
});
