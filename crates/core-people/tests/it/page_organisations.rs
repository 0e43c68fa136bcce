use axum::http::StatusCode;

use crate::given::{self, app, signed_in, tables};

#[test]
fn an_organisation_is_added_with_its_names() {
    let db = tables();
    let paula = given::administrator(&db);
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let page = browser.get("/organisations/new");
    assert_eq!(page.attributes("#name-sv", "lang"), ["sv"]);
    let wrong = browser.submit(&page, "/organisations/new", &[("country", "Finland")]);
    assert_eq!(
        wrong.errors(),
        ["Write the name in at least one language.", "Write the country as two letters, for example FI."]
    );
    let fields = [("name-fi", "Esimerkkilä"), ("name-sv", "Exempelby"), ("kind", "region"), ("country", "fi")];
    let added = browser.submit(&wrong, "/organisations/new", &fields);
    let list = browser.follow(&added);
    assert_eq!(
        (list.all("tbody th"), list.all("tbody td")),
        (vec!["Esimerkkilä".into()], vec!["region or joint authority".into(), "FI".to_owned()])
    );
    assert_eq!(list.one(".list-head__count"), "1 organisation");
    let swedish = signed_in(&app, &paula).reading(kernel::Lang::Sv);
    swedish.hold("lang", "sv");
    assert_eq!(swedish.get("/organisations?q=exempel").all("tbody th"), ["Exempelby"]);
}

#[test]
fn two_who_edit_see_both_versions() {
    let db = tables();
    let paula = given::administrator(&db);
    let city = given::city(&db, "Esimerkkilä");
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let path = format!("/organisations/{city}/edit");
    let (first, second) = (browser.get(&path), browser.get(&path));
    browser.submit(&first, &path, &[("name-fi", "Eka")]);
    let late = browser.submit(&second, &path, &[("name-fi", "Toka")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[type=radio][name=name-fi]", "value"), ["Eka", "Toka"]);
    let saved = browser.submit(&late, &path, &[("name-fi", "Eka")]);
    assert_eq!(browser.follow(&saved).all("tbody th"), ["Eka"]);
    assert_eq!(browser.submit(&browser.get(&path), &path, &[("kind", "town")]).status, StatusCode::BAD_REQUEST);
}
