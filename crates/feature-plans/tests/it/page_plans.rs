use kit_test::both;

use crate::given::{self, HOSTILE};

both!(given::migrations(), fn ones_own_plans_come_before_those_that_others_published(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    let (own, published) = (given::plan(db, &city), given::public_plan(db, &other));
    let hidden = given::plan(db, &other);
    let app = given::app(db);
    let [own, published, hidden] = [own.id, published.id, hidden.id].map(|plan| format!("/plans/{plan}"));
    let listed = |person| given::browser(&app, db, person).get("/plans").attributes(".card a", "href");
    for person in [city.coordinator, city.officer, city.reader] {
        assert_eq!(listed(person), [own.clone(), published.clone()]);
    }
    assert_eq!(listed(city.stranger), [&*published]);
    assert_eq!(app.browser().get("/plans").attributes(".card a", "href"), [published]);
    let all = listed(city.administrator);
    assert!(all.len() == 3 && all.contains(&hidden), "{all:?}");
});

both!(given::migrations(), fn who_may_bring_a_plan_in_is_offered_to(db) {
    let city = given::city(db);
    let app = given::app(db);
    let offered = |person| {
        let page = given::browser(&app, db, person).get("/plans");
        assert_eq!(page.all(".empty").len(), 1);
        let hrefs = page.attributes("main a", "href");
        ["/plans/import", "/plans/new"].map(|href| hrefs.iter().any(|one| one == href))
    };
    assert_eq!(offered(city.coordinator), [true, true]);
    for person in [city.officer, city.reader, city.administrator, city.stranger] {
        assert_eq!(offered(person), [false, false]);
    }
    assert_eq!(app.browser().get("/plans").all(".empty").len(), 1);
});

both!(given::migrations(), fn the_list_asks_no_more_where_it_is_longer(db) {
    let city = given::city(db);
    let app = given::app(db);
    let mut counts = Vec::new();
    for rows in 1..=3 {
        given::plan_as(db, &city, |change| change.title = HOSTILE.into());
        let page = given::browser(&app, db, city.reader).get("/plans");
        assert_eq!((page.all(".card h2"), page.all("main script").len()), (vec![HOSTILE.to_owned(); rows], 0));
        counts.push(page.statements.unwrap());
    }
    assert_eq!(counts[0], counts[2]);
});

both!(given::migrations(), fn the_list_is_taken_along_with_what_the_reader_sees(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    given::plan(db, &city);
    given::public_plan(db, &other);
    let app = given::app(db);
    let lines = |person| given::browser(&app, db, person).get("/plans/as/csv").text().trim_end().lines().count();
    assert_eq!((lines(city.reader), lines(city.stranger), lines(city.administrator)), (3, 2, 3));
    assert_eq!(app.browser().get("/plans/as/csv").text().trim_end().lines().count(), 2);
    assert!(app.browser().get("/plans/as/xlsx").bytes.starts_with(b"PK"));
});
