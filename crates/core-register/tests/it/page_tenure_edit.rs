use axum::http::StatusCode;
use core_register::rules::OutsideKind;
use jiff::civil::date;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn an_organisation_that_is_not_there_is_added_with_the_post(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let person = given::person(db, &city, "Maija Malli");
    let path = format!("/spaces/{}/register/persons/{}/new-post", city.space, person.id);
    let page = officer.get(&path);
    let refused = officer.submit(&page, &path, &[("since", "soon")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.refuses(&["organisation", "since", "title"]);
    let refused = officer.submit(&page, &path, &[("organisation", "Komissio"), ("until", "2026-99-99")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let nothing = officer.get(&format!("/spaces/{}/register/organisations", city.space));
    assert_eq!(nothing.one(".empty h2"), "No organisations yet", "a refused form adds nothing");
    let fields = [
        ("title", "komissaari"),
        ("organisation", "Euroopan komissio"),
        ("kind", "government"),
        ("since", "1.12.2024"),
        ("until", ""),
    ];
    let done = officer.told(&officer.submit(&page, &path, &fields), "done-tenure-added");
    assert_eq!(done.one(".posts__what"), "komissaari, Euroopan komissio");
    assert_eq!(done.all(".posts__when"), ["from 1 Dec 2024 Change komissaari"]);
});

both!(given::migrations(), fn a_post_stays_where_it_was_though_another_organisation_is_called_alike(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let _first = given::organisation(db, &city, OutsideKind::Committee, "Valiokunta");
    let second = given::organisation(db, &city, OutsideKind::Committee, "Valiokunta");
    let person = given::person(db, &city, "Maija Malli");
    let tenure = given::tenure(db, &city, (&person, &second), "jäsen", (Some(date(2023, 5, 1)), None));
    let path = format!("/spaces/{}/register/tenures/{}", city.space, tenure.id);
    let page = officer.get(&path);
    assert_eq!(page.attributes("input[name=since]", "value"), ["2023-05-01"]);
    officer.told(&officer.submit(&page, &path, &[("until", "2026-10-31")]), "done-tenure-changed");
    let held = given::posts_of(db, person.id);
    assert_eq!((held[0].post.organisation, held[0].tenure.until), (second.id, Some(date(2026, 10, 31))));
    let stale = officer.submit(&page, &path, &[("until", "")]);
    assert_eq!(stale.location(), Some(format!("/spaces/{}/register/persons/{}?notice=done-tenure-changed", city.space, person.id)));
});

both!(given::migrations(), fn who_saves_second_is_told(db) {
    let city = given::city(db);
    let app = given::app(db);
    let (officer, coordinator) = (given::browser(&app, db, city.officer), given::browser(&app, db, city.coordinator));
    let body = given::organisation(db, &city, OutsideKind::Committee, "Valiokunta");
    let person = given::person(db, &city, "Maija Malli");
    let tenure = given::tenure(db, &city, (&person, &body), "jäsen", (None, None));
    let path = format!("/spaces/{}/register/tenures/{}", city.space, tenure.id);
    let (theirs, ours) = (coordinator.get(&path), officer.get(&path));
    coordinator.told(&coordinator.submit(&theirs, &path, &[("term", "2023–2027")]), "done-tenure-changed");
    let refused = officer.submit(&ours, &path, &[("term", "2019–2023")]);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    officer.told(&officer.submit(&refused, &path, &[]), "done-tenure-changed");
    assert_eq!(given::posts_of(db, person.id)[0].tenure.term, "2019–2023");
    assert_eq!(given::browser(&app, db, city.reader).get(&path).status, StatusCode::FORBIDDEN);
});
