use axum::http::StatusCode;
use kit_db::params;

use crate::given::{self, app, letters, signed_in, tables};

#[test]
fn the_list_is_for_administrators() {
    let db = tables();
    let aino = given::somebody(&db, "Aino", "aino@kaupunki.example");
    let app = app(&db);
    let browser = signed_in(&app, &aino);
    let rows = core_people::feature().routes.into_iter().map(|route| route.row);
    for row in rows.filter(|row| row.path.starts_with("/people") || row.path.starts_with("/organisations")) {
        let path = row.path.replace("{person}", &aino.person.to_string());
        let answer = if row.method == "GET" { browser.get(&path) } else { browser.post(&path, &[]) };
        assert!(
            matches!(answer.status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND),
            "{} {path}: {}",
            row.method,
            answer.status
        );
        if !path.contains('{') {
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
        let stranger = if row.method == "GET" { app.browser().get(&path) } else { app.browser().post(&path, &[]) };
        assert_ne!(stranger.status, StatusCode::OK, "{path}");
    }
    assert!(browser.get("/account").all("nav a").iter().all(|label| label != "People"), "nor in the navigation");
}

#[test]
fn people_are_listed_searched_and_paged() {
    let db = tables();
    let paula = given::administrator(&db);
    for number in 0..60 {
        given::person(&db, &format!("Henkilö {number:02}"));
    }
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let page = browser.get("/people");
    assert_eq!((page.one(".list-head__count"), page.all("tbody tr").len()), ("61 people".into(), 50));
    assert_eq!(page.all(".govuk-pagination__item").len(), 2);
    assert_eq!(browser.get("/people?page=2").all("tbody tr").len(), 11);
    assert_eq!(browser.get("/people?page=99").all("tbody tr").len(), 11, "the last there is");
    let found = browser.get("/people?q=henkil%C3%B6+07");
    assert_eq!((found.all("tbody th"), found.all(".filter-tag").len()), (vec!["Henkilö 07".to_owned()], 1));
    assert_eq!(browser.get("/people?q=nobody+like+that").one(".empty__title"), "Nobody was found");
    assert!(page.all("nav a").contains(&"People".to_owned()));
}

#[test]
fn the_number_of_statements_does_not_grow_with_the_rows() {
    let db = tables();
    let list = |rows: usize| {
        for number in 0..rows {
            given::person(&db, &format!("Henkilö {number}"));
        }
        db.read_here(|tx| {
            core_people::store::person::list(tx, "", jiff::civil::date(2026, 11, 22), 0, 50)?;
            Ok(tx.statements())
        })
        .unwrap()
    };
    assert_eq!(list(1), list(2));
}

#[test]
fn a_person_is_added_and_invited() {
    let db = tables();
    let paula = given::administrator(&db);
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let page = browser.get("/people/new");
    let wrong = browser.submit(&page, "/people/new", &[("name", ""), ("email", "x"), ("lang", "sv")]);
    assert_eq!(wrong.errors(), ["Write the name.", "Write the mail address in full, such as name@city.example."]);
    assert_eq!(wrong.attributes("input[name=lang][checked]", "value"), ["sv"], "what was chosen stays");
    let added = browser.submit(&wrong, "/people/new", &[("name", "Bertta"), ("email", "Bertta@Kaupunki.example")]);
    let shown = browser.follow(&added);
    assert_eq!(
        (shown.one("h1"), shown.one(".notice__title")),
        ("Bertta".into(), "The person is added, and the invitation is on its way.".into())
    );
    let invitations = letters(&db, "invitation");
    let hers = invitations.iter().find(|(to, ..)| to == "bertta@kaupunki.example").unwrap();
    assert_eq!(hers.1, "Du har ett konto i tjänsten Kortteli");
    let page = browser.get("/people/new");
    let taken = browser.submit(&page, "/people/new", &[("name", "Toinen"), ("email", "bertta@kaupunki.example")]);
    assert_eq!(taken.errors(), ["Another account has this mail address already."]);
    let administrators =
        db.read_here(|tx| tx.one("SELECT count(*) FROM accounts WHERE administrator", params![], |row| row.int(0)));
    assert_eq!(administrators.unwrap(), 1);
}
