use axum::http::StatusCode;
use core_register::rules::OutsideKind;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn the_other_entry_is_found_compared_and_joined(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let (kept, other) = (given::person(db, &city, "Maija Malli"), given::person(db, &city, "Maija Malli-Uusi"));
    given::tenure(db, &city, (&other, &ministry), "ministeri", (None, None));
    let path = format!("/spaces/{}/register/persons/{}/merge", city.space, kept.id);
    let page = officer.get(&path);
    assert_eq!(page.all("label.govuk-radios__label"), ["Maija Malli-Uusi"], "the name is searched at first");
    assert_eq!(page.one(".govuk-radios__hint"), "ministeri, Liikenneministeriö");
    assert_eq!(officer.get(&format!("{path}?q=nobody")).one("main p:not([class])"), "Nothing else is called so.");
    let compared = officer.get(&format!("{path}?other={}", other.id));
    assert_eq!(compared.one("#name-hint"), "In the other entry: Maija Malli-Uusi");
    assert_eq!(compared.attributes("input[name=name]", "value"), ["Maija Malli"]);
    assert!(compared.one("textarea[name=note]").contains("known of Maija Malli-Uusi"), "both notes stay");
    let refused = officer.submit(&compared, &path, &[("name", "")]);
    refused.refuses(&["name"]);
    let done = officer.submit(&refused, &path, &[("name", "Maija Malli-Uusi")]);
    let after = officer.told(&done, "done-merged");
    assert_eq!((after.one("h1"), after.all(".posts__title")), ("Maija Malli-Uusi".into(), vec!["ministeri".to_owned()]));
});

both!(given::migrations(), fn readers_join_nothing(db) {
    let city = given::city(db);
    let app = given::app(db);
    let person = given::person(db, &city, "Maija Malli");
    let path = format!("/spaces/{}/register/persons/{}/merge", city.space, person.id);
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, StatusCode::FORBIDDEN);
});
