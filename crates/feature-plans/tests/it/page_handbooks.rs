use kit_test::both;

use crate::given::{self, HOSTILE};

both!(given::migrations(), fn handbooks_are_listed_for_those_who_may_read_them(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let (closed, open) = (given::handbook(db, &city), given::handbook(db, &other));
    let app = given::app(db);
    let listed = |person: Option<kernel::PersonId>| {
        let browser = person.map_or_else(|| app.browser(), |person| given::browser(&app, db, person));
        browser.get("/handbooks").attributes(".card a", "href")
    };
    assert!(listed(None).is_empty());
    assert_eq!(app.browser().get("/handbooks").all(".empty").len(), 1);
    given::plan_as(db, &other, |change| {
        change.handbook = Some(open.id);
        change.visibility = core_spaces::rules::Visibility::Public;
    });
    let [closed, open] = [closed.id, open.id].map(|book| format!("/handbooks/{book}"));
    assert_eq!(listed(None), [&*open]);
    assert_eq!(listed(Some(city.stranger)), [&*open]);
    for person in [city.reader, city.administrator] {
        let mut seen = listed(Some(person));
        seen.sort();
        let mut both = [open.clone(), closed.clone()];
        both.sort();
        assert_eq!(seen, both);
    }
    assert_eq!(listed(Some(other.officer)), [open]);
    let lines = |person| given::browser(&app, db, person).get("/handbooks/as/csv").text().trim_end().lines().count();
    assert_eq!((lines(city.reader), lines(other.officer)), (3, 2), "files show no more than the page");
    assert!(app.browser().get("/handbooks/as/xlsx").bytes.starts_with(b"PK"));
});

both!(given::migrations(), fn coordinators_alone_are_offered_to_begin_one(db) {
    let city = given::city(db);
    let app = given::app(db);
    let offers = |person| {
        let page = given::browser(&app, db, person).get("/handbooks");
        page.attributes("main a", "href").contains(&"/handbooks/new".to_owned())
    };
    assert!(offers(city.coordinator));
    assert!(![city.officer, city.reader, city.administrator, city.stranger].into_iter().any(offers));
});

both!(given::migrations(), fn the_list_asks_no_more_where_it_is_longer(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let mut counts = Vec::new();
    for rows in 1..=3 {
        let path = "/handbooks/new";
        browser.submit(&browser.get(path), path, &[("title", HOSTILE)]);
        let page = browser.get("/handbooks");
        assert_eq!((page.all(".card h2"), page.all("main script").len()), (vec![HOSTILE.to_owned(); rows], 0));
        counts.push(page.statements.unwrap());
    }
    assert_eq!(counts[0], counts[2]);
});
