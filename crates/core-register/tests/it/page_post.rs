use axum::http::StatusCode;
use core_register::actions::merge_organisations;
use core_register::rules::OutsideKind;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, leave, occasion, organisation_change};

both!(given::migrations(), fn it_says_who_holds_it_who_did_and_who_comes(db) {
    let city = given::city(db);
    let app = given::app(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let hold = |name: &str, days| given::tenure(db, &city, (&given::person(db, &city, name), &ministry), "ministeri", days);
    let past = hold("Ensi Malli", (Some(date(2019, 6, 6)), Some(date(2023, 6, 19))));
    hold("Toinen Malli", (Some(date(2023, 6, 20)), Some(date(2027, 6, 19))));
    hold("Kolmas Malli", (Some(date(2027, 6, 20)), None));
    let path = format!("/spaces/{}/register/posts/{}", city.space, past.post);
    let page = given::browser(&app, db, city.officer).get(&path);
    assert_eq!((page.one("h1"), page.one(".page-head__eyebrow")), ("ministeri".into(), "Liikenneministeriö".into()));
    assert_eq!(page.attributes("h1", "lang"), ["fi"], "a title in another language says so");
    assert_eq!(page.all("main h2"), ["In office now", "Comes next", "Earlier", "Post"]);
    assert_eq!(page.all(".posts__what"), ["Toinen Malli", "Kolmas Malli", "Ensi Malli"]);
    assert!(page.attributes("main a", "href").contains(&format!("{path}/next")));
    let reader = given::browser(&app, db, city.reader);
    assert!(!reader.get(&path).attributes("main a", "href").contains(&format!("{path}/next")));
    let person = format!("/spaces/{}/register/persons/{}", city.space, past.person);
    let office = format!("/spaces/{}/register/organisations/{}", city.space, ministry.id);
    for lists in [&person, &office] {
        assert!(reader.get(lists).attributes("main a", "href").contains(&path), "{lists}");
    }
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
    let other = given::city_called(db, "Toisaalla");
    let foreign = path.replace(&city.space.to_string(), &other.space.to_string());
    assert_eq!(given::browser(&app, db, other.officer).get(&foreign).status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn posts_of_joined_organisations_are_one_and_the_old_address_leads_there(db) {
    let city = given::city(db);
    let app = given::app(db);
    let kept = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let double = given::organisation(db, &city, OutsideKind::Ministry, "LVM");
    let person = |name: &str| given::person(db, &city, name);
    let first = given::tenure(db, &city, (&person("Ensi Malli"), &kept), "ministeri", (None, Some(date(2023, 6, 19))));
    let twin = given::tenure(db, &city, (&person("Toinen Malli"), &double), "Ministeri", (Some(date(2023, 6, 20)), None));
    let change = organisation_change(OutsideKind::Ministry, "Liikenneministeriö");
    db.write_here(|tx| merge_organisations(tx, &occasion(), &leave(&city), (double.id, 1), (kept.id, 1), &change)).unwrap();
    let reader = given::browser(&app, db, city.reader);
    let at = |post| format!("/spaces/{}/register/posts/{post}", city.space);
    assert_eq!(reader.get(&at(twin.post)).location(), Some(at(first.post)));
    assert_eq!(reader.get(&at(first.post)).all(".posts__what"), ["Toinen Malli", "Ensi Malli"]);
});
