use kit_test::both;

use crate::given;

both!(given::migrations(), fn one_space_is_gone_to_at_once(db) {
    let city = given::city(db);
    let app = given::app(db);
    let to = |person, path: &str| given::browser(&app, db, person).get(path).location();
    let log = format!("/spaces/{}/contacts", city.space);
    assert_eq!(to(city.reader, "/contacts"), Some(log.clone()));
    assert_eq!(to(city.officer, "/contacts/new"), Some(format!("{log}/new")));
    let nobody = given::browser(&app, db, city.stranger).get("/contacts");
    assert_eq!(nobody.all(".empty").len(), 1);
    assert_eq!(given::browser(&app, db, city.reader).get("/contacts/new").all(".empty").len(), 1, "readers log nothing");
    assert!(app.browser().get("/contacts").location().unwrap().starts_with("/sign-in?"));
});
