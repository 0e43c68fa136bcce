use axum::http::{StatusCode, header};

use crate::given::{self, HOSTILE, app, signed_in, tables};

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
    assert_eq!(
        browser.get("/people?q=nobody+like+that").one("#list > p"),
        "Nothing like this is here. Remove a filter."
    );
    assert!(page.all("nav a").contains(&"People".to_owned()));
}

#[test]
fn the_list_asks_no_more_where_it_is_longer() {
    let db = tables();
    let paula = given::administrator(&db);
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let mut counts = Vec::new();
    for rows in 2..=4 {
        given::person(&db, HOSTILE);
        let page = browser.get("/people");
        assert_eq!((page.all("tbody tr").len(), page.all("main script").len()), (rows, 0));
        counts.push(page.statements.unwrap());
    }
    assert_eq!(counts[0], counts[2]);
}

#[test]
fn the_list_is_taken_along_as_it_was_narrowed() {
    let db = tables();
    let paula = given::administrator(&db);
    for number in 0..60 {
        given::person(&db, &format!("=Henkilö {number:02}"));
    }
    let app = app(&db);
    let browser = signed_in(&app, &paula);
    let found = browser.get("/people?q=henkil%C3%B6+1");
    let files = found.attributes(".downloads a", "href");
    assert_eq!(files, ["/people/as/csv?q=henkil%C3%B6%201", "/people/as/xlsx?q=henkil%C3%B6%201"]);
    assert_eq!(browser.get(&files[0]).text().trim_end().lines().count(), 11);
    assert!(browser.get(&files[1]).bytes.starts_with(b"PK"));
    let all = browser.get("/people/as/csv");
    assert_eq!(all.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    assert_eq!(all.text().trim_end().lines().count(), 62, "all pages of it");
    assert!(all.text().contains("\n'=Henkilö 00"), "harmless");
}
