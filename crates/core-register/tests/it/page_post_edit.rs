use axum::http::StatusCode;
use core_register::rules::OutsideKind;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn a_title_is_given_in_each_language(db) {
    let city = given::city(db);
    let app = given::app(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let person = given::person(db, &city, "Maija Malli");
    let post = given::tenure(db, &city, (&person, &ministry), "ministeri", (None, None)).post;
    let path = format!("/spaces/{}/register/posts/{post}/edit", city.space);
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, StatusCode::FORBIDDEN);
    let officer = given::browser(&app, db, city.officer);
    let form = officer.get(&path);
    assert_eq!(form.attributes("#title-fi", "value"), ["ministeri"]);
    let long = "x".repeat(201);
    officer.submit(&form, &path, &[("title-fi", ""), ("title-sv", long.as_str())]).refuses(&["title-sv"]);
    officer.submit(&officer.get(&path), &path, &[("title-fi", "")]).refuses(&["title-fi"]);
    let titles = [("title-en", "Minister of Transport"), ("title-sv", "trafikminister")];
    let saved = officer.submit(&officer.get(&path), &path, &titles);
    let page = officer.told(&saved, "done-tenure-changed");
    assert_eq!((page.one("h1"), page.attributes("h1", "lang")), ("Minister of Transport".into(), vec!["en".to_owned()]));
    assert_eq!(page.all("dd span[lang]"), ["ministeri", "trafikminister"]);
});
