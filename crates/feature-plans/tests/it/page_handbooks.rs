use feature_plans::actions::{HandbookRenewal, renew_handbook};
use feature_plans::rules::renewal::Choices;
use kit_test::both;

use crate::given::{self, HOSTILE, TODAY, leave, occasion};
use crate::renewing::continued;

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

both!(given::migrations(), fn a_handbook_that_was_renewed_leads_to_the_new_one(db) {
    let city = given::city(db);
    let last = given::handbook(db, &city);
    let choices = last.chapters.iter().fold(Choices::default(), |all, chapter| all.with(chapter.id, continued()));
    let renewal = HandbookRenewal { title: "New handbook".into(), term: (Some(2030), Some(2033)), choices };
    let made = db.write_here(|tx| renew_handbook(tx, &occasion(), &leave(&city), &last, (TODAY, 0), &renewal)).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.reader);
    let page = browser.get("/handbooks");
    assert_eq!(page.all(".card .govuk-tag"), ["superseded"]);
    assert!(page.attributes(".card p a", "href").contains(&format!("/handbooks/{}", made.id)));
    assert!(browser.get("/handbooks/as/csv").text().lines().any(|line| line.contains("Handbook of") && line.contains("New")));
    given::plan_as(db, &city, |change| {
        change.handbook = Some(last.id);
        change.visibility = core_spaces::rules::Visibility::Public;
    });
    assert!(app.browser().get("/handbooks").all(".card .govuk-tag").is_empty(), "who does not see the new one");
});
