use axum::http::StatusCode;
use core_register::rules::OutsideKind;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn three_letters_find_an_organisation(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let app = given::app(db);
    given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    given::organisation(db, &other, OutsideKind::Ministry, "Liikenne toisaalla");
    let officer = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/register/find", city.space);
    let found = |query: &str| officer.get(&format!("{path}?{query}")).attributes("option", "value");
    assert_eq!(found("organisation=lii"), ["Liikenneministeriö"]);
    assert_eq!(found("parent=MINISTERIO"), ["Liikenneministeriö"]);
    assert_eq!(found("organisation=li"), [""; 0]);
    assert_eq!(found(""), [""; 0]);
    for name in ["Aila Manner", "Manner Aila", "Ville Liikanen"] {
        given::person(db, &city, name);
    }
    let post = given::person(db, &city, "Aada Aro");
    let media = given::organisation(db, &city, OutsideKind::Media, "Mannerlehti");
    given::tenure(db, &city, (&post, &media), "toimittaja", (None, None));
    assert_eq!(found("person=man"), ["Aila Manner", "Manner Aila", "Aada Aro"], "a name before an organisation");
    given::organisation(db, &city, OutsideKind::Other, "Aalto ja Liikenne");
    given::organisation(db, &city, OutsideKind::Other, "Aliikenne");
    assert_eq!(found("organisation=liike"), ["Aalto ja Liikenne", "Liikenneministeriö", "Aliikenne"]);
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
});
