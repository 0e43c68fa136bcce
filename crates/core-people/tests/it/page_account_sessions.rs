use axum::http::StatusCode;

use crate::given::{self, app, count, signed_in, tables};

#[test]
fn one_sees_where_one_is_signed_in_and_ends_it() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let (here, there) = (signed_in(&app, &aino), signed_in(&app, &aino));
    let page = here.get("/account/sessions");
    assert_eq!(page.all("tbody th"), ["Firefox, Linux", "Firefox, Linux"]);
    assert_eq!(page.all(".govuk-tag"), ["this device"]);
    let other = page.attributes("button[name=end]", "value").into_iter().find(|value| value != "others").unwrap();
    let ended = here.submit(&page, "/account/sessions", &[("end", &other)]);
    assert_eq!(here.follow(&ended).one(".notice__title"), "You are signed out there.");
    assert_eq!(there.get("/account").status, StatusCode::SEE_OTHER);
    assert_eq!(here.get("/account").status, StatusCode::OK);
}

#[test]
fn all_others_end_at_once() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let (here, _, _) = (signed_in(&app, &aino), signed_in(&app, &aino), signed_in(&app, &aino));
    let page = here.get("/account/sessions");
    here.submit(&page, "/account/sessions", &[("end", "others")]);
    assert_eq!(count(&db, "sessions"), 1);
    let page = here.get("/account/sessions");
    assert!(page.attributes("button[name=end]", "value").is_empty(), "nothing is left to end");
}

#[test]
fn somebody_elses_session_is_not_ones_own_to_end() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(&db, "Bertta", "bertta@kaupunki.example");
    let app = app(&db);
    let (mine, theirs) = (signed_in(&app, &aino), signed_in(&app, &bertta));
    let id = kit_web::secret::token_digest(&theirs.cookie("session").unwrap());
    let page = mine.get("/account/sessions");
    assert_eq!(mine.submit(&page, "/account/sessions", &[("end", &id)]).status, StatusCode::NOT_FOUND);
    assert_eq!(theirs.get("/account").status, StatusCode::OK);
}
