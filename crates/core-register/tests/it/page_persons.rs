use axum::http::StatusCode;
use core_register::rules::OutsideKind;
use jiff::civil::date;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn the_list_is_searched_and_narrowed(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/register", city.space);
    assert_eq!(officer.get(&path).one(".empty h2"), "Nobody is in the register yet");
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let media = given::organisation(db, &city, OutsideKind::Media, "Sanomat");
    let [minister, editor, former] =
        ["Åsa Ministeri", "Oili Toimittaja", "Entinen Ministeri"].map(|name| given::person(db, &city, name));
    given::tenure(db, &city, (&minister, &ministry), "ministeri", (None, None));
    given::tenure(db, &city, (&editor, &media), "päätoimittaja", (None, None));
    given::tenure(db, &city, (&former, &ministry), "ministeri", (None, Some(date(2026, 1, 1))));
    let names = |query: &str| officer.get(&format!("{path}?{query}")).all("tbody th");
    assert_eq!(names(""), ["Åsa Ministeri", "Entinen Ministeri", "Oili Toimittaja"]);
    assert_eq!(names("q=asa"), ["Åsa Ministeri"]);
    assert_eq!(names("q=paatoimittaja"), ["Oili Toimittaja"]);
    assert_eq!(names("q=LIIKENNE"), ["Åsa Ministeri", "Entinen Ministeri"]);
    assert_eq!(names("office=yes"), ["Åsa Ministeri", "Oili Toimittaja"]);
    assert_eq!(names("office=no"), ["Entinen Ministeri"]);
    assert_eq!(names("kind=media"), ["Oili Toimittaja"]);
    assert_eq!(names("q=ministeri%2C+entinen"), ["Entinen Ministeri"], "in any order");
    assert_eq!(names("q=entinen+sanomat"), [""; 0]);
});

both!(given::migrations(), fn details_are_in_files_of_those_who_may_see_them(db) {
    let city = given::city(db);
    let app = given::app(db);
    given::person(db, &city, "Maija Malli");
    let path = format!("/spaces/{}/register/as/csv", city.space);
    let file = |person| given::browser(&app, db, person).get(&path).text();
    assert!(file(city.officer).contains("maija.malli@example.fi"));
    let bare = file(city.reader);
    assert!(bare.contains("Maija Malli") && !bare.contains("@example.fi") && !bare.contains("358"));
    let sheet = given::browser(&app, db, city.officer).get(&format!("/spaces/{}/register/as/xlsx", city.space));
    assert_eq!((sheet.status, &sheet.bytes[..2]), (StatusCode::OK, b"PK".as_slice()));
});

both!(given::migrations(), fn three_rows_ask_as_often_as_one(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/register", city.space);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let add = |name: &str| {
        let person = given::person(db, &city, name);
        given::tenure(db, &city, (&person, &ministry), "ministeri", (None, None));
    };
    add("Maija A");
    let one = officer.get(&path).statements;
    add("Maija B");
    add("Maija C");
    assert_eq!(officer.get(&path).statements, one);
});

both!(given::migrations(), fn a_register_is_for_those_with_a_role_in_its_space(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let app = given::app(db);
    let path = format!("/spaces/{}/register", city.space);
    let get = |person| given::browser(&app, db, person).get(&path);
    assert_eq!(get(city.reader).status, StatusCode::OK);
    assert!(get(city.reader).all(".page-head .govuk-button").is_empty());
    assert_eq!(get(city.officer).all(".page-head .govuk-button"), ["Add a person"]);
    assert_eq!(get(city.stranger).status, StatusCode::NOT_FOUND);
    assert_eq!(get(other.coordinator).status, StatusCode::NOT_FOUND);
});
