use axum::http::StatusCode;
use core_spaces::rules::{Role, Visibility};

use crate::given::{self, app, signed_in, tables};

#[test]
fn an_administrator_creates_a_space_for_an_organisation() {
    let db = tables();
    let administrator = given::administrator(&db);
    let city = given::city(&db, "Esimerkkilä");
    let app = app(&db);
    let browser = signed_in(&app, administrator);
    assert_eq!(browser.get("/spaces").one(".empty__title"), "There are no spaces yet");
    assert!(browser.get("/spaces/new").all("main form[method=post]").is_empty(), "first one searches");
    let page = browser.get("/spaces/new?q=esim");
    let nothing = browser.submit(&page, "/spaces/new", &[]);
    assert_eq!(nothing.errors(), ["Choose an organisation."]);
    let unnamed = browser.submit(&page, "/spaces/new", &[("organisation", &city.to_string())]);
    assert_eq!(unnamed.errors(), ["Write a name in at least one language."]);
    let fields =
        [("organisation", city.to_string()), ("name-fi", "Vaikuttaminen".into()), ("visibility", "public".into())];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    let created = browser.submit(&page, "/spaces/new", &fields);
    let roles = browser.follow(&created);
    assert_eq!(
        (roles.one("h1"), roles.one(".empty__title")),
        ("Who may do what".into(), "Nobody has a role here yet".into())
    );
    let list = browser.get("/spaces");
    assert_eq!(
        (list.all("tbody th"), list.all("tbody td")),
        (vec!["Vaikuttaminen".into()], vec!["Esimerkkilä".into(), "everybody".to_owned()])
    );
}

#[test]
fn only_administrators_see_all_spaces() {
    let db = tables();
    let space = given::space(&db, "Esimerkkilä", Visibility::Members);
    let coordinator = given::person(&db, "Aino");
    given::grant(&db, space, coordinator, Role::Coordinator);
    let app = app(&db);
    let browser = signed_in(&app, coordinator);
    assert_eq!(browser.get("/spaces").status, StatusCode::FORBIDDEN);
    assert_eq!(browser.get("/spaces/new").status, StatusCode::FORBIDDEN);
    assert_eq!(app.browser().get("/spaces").status, StatusCode::SEE_OTHER);
}

#[test]
fn two_who_edit_a_space_see_both_versions() {
    let db = tables();
    let space = given::space(&db, "Esimerkkilä", Visibility::Members);
    let coordinator = given::person(&db, "Aino");
    given::grant(&db, space, coordinator, Role::Coordinator);
    let app = app(&db);
    let browser = signed_in(&app, coordinator);
    let path = format!("/spaces/{space}/edit");
    let (first, second) = (browser.get(&path), browser.get(&path));
    let saved = browser.submit(&first, &path, &[("name-fi", "Eka"), ("visibility", "public")]);
    assert_eq!(browser.follow(&saved).one(".notice__title"), "The space is saved.");
    let late = browser.submit(&second, &path, &[("name-fi", "Toka")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[type=radio][name=name-fi]", "value"), ["Eka", "Toka"]);
    let chosen = browser.submit(&late, &path, &[]);
    assert_eq!(browser.follow(&chosen).one(".page-head__eyebrow"), "Toka");
}
