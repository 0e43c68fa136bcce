use axum::http::StatusCode;
use core_register::rules::OutsideKind;
use jiff::civil::date;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn the_next_one_is_named_in_one_step(db) {
    let city = given::city(db);
    let app = given::app(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let first = given::person(db, &city, "Ensi Malli");
    let left = given::tenure(db, &city, (&first, &ministry), "ministeri", (Some(date(2023, 6, 20)), None));
    let path = format!("/spaces/{}/register/posts/{}/next", city.space, left.post);
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, StatusCode::FORBIDDEN);
    let officer = given::browser(&app, db, city.officer);
    let form = officer.get(&path);
    assert_eq!(form.one("#after option[selected]"), "Ensi Malli", "who holds it leaves");
    officer.submit(&form, &path, &[]).refuses(&["since", "person"]);
    for _ in 0..2 {
        given::person(db, &city, "Sama Nimi");
    }
    let several = [("person", "Sama Nimi"), ("since", "2026-12-01")];
    officer.submit(&officer.get(&path), &path, &several).refuses(&["person"]);
    let early = [("person", "Uusi Malli"), ("since", "2023-06-20")];
    officer.submit(&officer.get(&path), &path, &early).refuses(&["since"]);
    assert!(!given::names(db, &city).contains(&"Uusi Malli".to_owned()), "nobody is added by what was refused");
    let saved = officer.submit(&officer.get(&path), &path, &[("person", "Uusi Malli"), ("since", "2026-11-01")]);
    let page = officer.told(&saved, "done-next-named");
    assert_eq!(page.all(".posts__what"), ["Uusi Malli", "Ensi Malli"]);
    assert_eq!(given::posts_of(db, first.id)[0].tenure.until, Some(date(2026, 10, 31)));
});
