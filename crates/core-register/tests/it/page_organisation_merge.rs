use axum::http::StatusCode;
use core_register::rules::OutsideKind;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn the_other_entry_is_found_compared_and_joined(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let kept = given::organisation(db, &city, OutsideKind::Media, "Sanomat");
    let other = given::organisation(db, &city, OutsideKind::Media, "Sanomat Oy");
    let path = format!("/spaces/{}/register/organisations/{}/merge", city.space, kept.id);
    let page = officer.get(&path);
    assert_eq!(page.all("label.govuk-radios__label"), ["Sanomat Oy"]);
    let compared = officer.get(&format!("{path}?other={}", other.id));
    assert_eq!(compared.one("#name-fi-hint"), "In the other entry: Sanomat Oy");
    let after = officer.told(&officer.submit(&compared, &path, &[]), "done-merged");
    assert_eq!(after.one("h1"), "Sanomat");
    assert_eq!(given::organisation_now(db, &city, other.id).id, kept.id);
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, StatusCode::FORBIDDEN);
});
