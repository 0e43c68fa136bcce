use axum::http::StatusCode;
use core_register::rules::import::Choice;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn it_asks_first_and_says_what_stayed(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let import = given::imported(db, &city, "nimi;organisaatio\nMaija Malli;LVM\nMatti Malli;TEM\n", Choice::Add);
    let of_import = format!("/spaces/{}/register/imports/{}", city.space, import.id);
    let path = format!("{of_import}/undo");
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, StatusCode::FORBIDDEN);
    let list = officer.get(&of_import);
    let person = list.attributes("tbody a", "href").remove(0);
    let edit = format!("{person}/edit");
    officer.submit(&officer.get(&edit), &edit, &[("phone", "1")]);
    let page = officer.get(&path);
    assert_eq!(page.one("h1"), "Take this import back?");
    let after = officer.told(&officer.submit(&page, &path, &[]), "done-list-undone");
    assert_eq!(after.attributes("main h2 + p + ul a", "href"), [person]);
    assert!(after.all("tbody a").is_empty());
    let outcomes = after.all("tbody td:last-child");
    assert_eq!(outcomes, ["stayed, since it was changed later", "taken back"]);
    assert_eq!(after.all("main ul + ul a, main ul a[href*=outcome]"), ["taken back: 1", "stayed: 1"]);
    assert_eq!(given::names(db, &city), ["Maija Malli"]);
    let again = officer.submit(&page, &path, &[("nonce", &officer.get(&path).attributes("input[name=nonce]", "value")[0])]);
    assert_eq!(again.status, StatusCode::CONFLICT);
});
