use axum::http::StatusCode;

use crate::given::{self, app, now, signed_in, tables};

#[test]
fn a_person_is_changed_and_two_versions_are_shown() {
    let db = tables();
    let paula = given::administrator(&db);
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let path = format!("/people/{}/edit", aino.person);
    let (first, second) = (browser.get(&path), browser.get(&path));
    let saved = browser.submit(&first, &path, &[("name", "Aino Eka")]);
    assert_eq!(browser.follow(&saved).one("h1"), "Aino Eka");
    let late = browser.submit(&second, &path, &[("name", "Aino Toka")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[type=radio][name=name]", "value"), ["Aino Eka", "Aino Toka"]);
    let chosen = browser.submit(&late, &path, &[]);
    assert_eq!(browser.follow(&chosen).one("h1"), "Aino Toka", "what was typed is chosen first");
}

#[test]
fn an_account_is_closed_and_opened_again() {
    let db = tables();
    let paula = given::administrator(&db);
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let (browser, theirs) = (signed_in(&app, &paula), signed_in(&app, &aino));
    let path = format!("/people/{}/close", aino.person);
    let page = browser.get(&path);
    assert!(page.one(".page-head__lede").starts_with("The person is signed out everywhere at once"));
    let closed = browser.submit(&page, &path, &[]);
    let shown = browser.follow(&closed);
    assert!(shown.all(".govuk-summary-list__value").contains(&"closed".to_owned()));
    assert_eq!(theirs.get("/account").status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/people").all("tbody td:last-child"), ["closed", "administrator"]);
    let again = browser.get(&path);
    assert_eq!(browser.submit(&again, &path, &[]).errors(), ["The account is closed already."]);
    let reopened = browser.submit(&shown, &format!("/people/{}/reopen", aino.person), &[]);
    assert_eq!(browser.follow(&reopened).one(".notice__title"), "The account is open again.");
    assert!(now(&db, aino.id).is_open());
}

#[test]
fn the_only_administrator_cannot_leave() {
    let db = tables();
    let paula = given::administrator(&db);
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let close = format!("/people/{}/close", paula.person);
    let page = browser.get(&close);
    let refused = browser.submit(&page, &close, &[]);
    assert_eq!(
        (refused.status, refused.errors()),
        (
            StatusCode::CONFLICT,
            vec!["This is the only administrator. Make somebody else an administrator first.".to_owned()]
        )
    );
    let edit = format!("/people/{}/edit", paula.person);
    let page = browser.get(&edit);
    let nonce = page.attributes("form input[name=nonce]", "value");
    let nonce = nonce.last().unwrap();
    let fields = [
        ("nonce", nonce.as_str()),
        ("version", "1"),
        ("name", "Paula"),
        ("email", "paula@kaupunki.example"),
        ("lang", "fi"),
    ];
    assert_eq!(browser.post(&edit, &fields).status, StatusCode::CONFLICT);
    assert!(now(&db, paula.id).administrator);
}

#[test]
fn a_mandate_is_given_by_searching_and_ended_on_a_page_of_its_own() {
    let db = tables();
    let paula = given::administrator(&db);
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let city = given::city(&db, "Esimerkkilä");
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let path = format!("/people/{}/mandates/new", aino.person);
    assert_eq!(browser.get(&path).all("form .govuk-radios__label"), ["Esimerkkilä"], "one of few is offered at once");
    for number in 1..=20 {
        given::city(&db, &format!("Muu {number}"));
    }
    assert!(browser.get(&path).all("main form[method=post]").is_empty(), "first one searches");
    assert!(browser.get(&format!("{path}?q=es")).all("main form[method=post]").is_empty(), "with three letters");
    assert_eq!(browser.get(&format!("{path}?q=puuttuu")).one(".empty__title"), "No organisation was found");
    let page = browser.get(&format!("{path}?q=esim"));
    assert_eq!(page.all("form .govuk-radios__label"), ["Esimerkkilä"]);
    let wrong = browser.submit(&page, &path, &[("since", ""), ("until", "soon")]);
    assert_eq!(wrong.errors(), ["Choose an organisation.", "Write the day as 22.11.2026.", "Write the day."]);
    assert_eq!(wrong.all("form .govuk-radios__label"), ["Esimerkkilä"], "the search is still there");
    let id = city.to_string();
    let fields = [("organisation", id.as_str()), ("since", "1.1.2026"), ("until", ""), ("capacity", "")];
    assert_eq!(browser.submit(&page, &path, &fields).errors(), ["Write in which capacity the person acts."]);
    let fields = [("organisation", id.as_str()), ("since", "1.1.2026"), ("until", ""), ("capacity", "johtaja")];
    let given = browser.submit(&page, &path, &fields);
    let shown = browser.follow(&given);
    assert_eq!(shown.all("tbody tr td"), ["johtaja", "1 Jan 2026", "for now", "End the mandate (Esimerkkilä)"]);
    let end = shown.attributes("tbody a", "href")[0].clone();
    let page = browser.get(&end);
    assert!(page.one(".page-head__lede").contains("no longer acts for Esimerkkilä"));
    assert_eq!(
        browser.submit(&page, &end, &[("until", "2025-12-31")]).errors(),
        ["The last day is before the first. Change one of them."]
    );
    let ended = browser.submit(&page, &end, &[("until", "2026-11-21")]);
    assert_eq!(browser.follow(&ended).all("tbody tr td")[2], "21 Nov 2026");
    assert!(browser.follow(&ended).all("tbody a").is_empty(), "what is over cannot be ended");
}

#[test]
fn a_foreign_id_is_missing() {
    let db = tables();
    let paula = given::administrator(&db);
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    for path in [
        "/people/nonsense",
        "/people/00000000000070008000000000000000",
        "/people/00000000000070008000000000000000/edit",
    ] {
        assert_eq!(browser.get(path).status, StatusCode::NOT_FOUND, "{path}");
    }
}
