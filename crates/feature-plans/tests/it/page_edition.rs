use axum::http::StatusCode;
use feature_plans::rules::report::{Audience, Part, Parts};
use feature_plans::store;
use kit_test::both;

use crate::given;
use crate::reporting::{self, QUARTER, draft, edition, frozen};

both!(given::migrations(), fn only_what_was_looked_at_is_approved(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/plans/{}/reports/{}/for/network", plan.id, report.id);
    let page = browser.get(&path);
    assert_eq!(page.attributes("input[name=part][checked]", "value"), ["summary", "changes", "targets", "done", "indicators"]);
    assert!(page.text().contains("Done in summer") && !page.text().contains("Late since August"));
    // A choice that was changed is shown first.
    let fields = [("part", "open"), ("who", "City manager"), ("on", "2026-11-22")];
    let shown = browser.told(&browser.submit(&page, &path, &fields), "done-edition-look");
    assert!(shown.text().contains("Late since August") && shown.attributes("input[name=who]", "value") == ["City manager"]);
    let looked = browser.submit(&page, &path, &[("part", "open"), ("wanted", "look"), ("who", "City manager")]);
    assert_eq!(looked.status, StatusCode::SEE_OTHER);
    let looked = browser.get(&looked.location().unwrap());
    assert!(looked.text().contains("Late since August") && !looked.text().contains("Done in summer"));
    assert_eq!(looked.attributes("input[name=who]", "value"), ["City manager"], "nothing typed is lost");
    browser.submit(&looked, &path, &[("part", "open"), ("who", ""), ("on", "")]).refuses(&["on"]);
    let saved = browser.told(&browser.submit(&looked, &path, &fields), "done-edition-approved");
    assert!(saved.text().contains("City manager, 22\u{a0}Nov\u{a0}2026") && saved.all("main form").is_empty());
    let approved = db.read_here(|tx| store::edition::find(tx, report.id, Audience::Network)).unwrap().unwrap();
    assert_eq!(approved.parts, [Part::Open].into_iter().collect::<Parts>());
    let again = browser.submit(&looked, &path, &fields);
    assert!(matches!(again.status, StatusCode::CONFLICT | StatusCode::SEE_OTHER), "{}", again.status);
});

both!(given::migrations(), fn readers_see_what_it_would_say_and_a_draft_has_no_editions(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let report = frozen(db, &city, &plan, QUARTER);
    let app = given::app(db);
    let path = format!("/plans/{}/reports/{}/for/body", plan.id, report.id);
    let reader = given::browser(&app, db, city.reader);
    let page = reader.get(&path);
    assert!(page.text().contains("not been approved yet") && page.all("main form").is_empty());
    edition(db, &city, &plan, &report, Audience::Body).unwrap();
    assert!(reader.get(&path).text().contains("City manager"));
    assert_eq!(app.browser().get(&path).status, StatusCode::SEE_OTHER, "those outside sign in first");
    let waiting = draft(db, &city, &plan, QUARTER);
    let path = format!("/plans/{}/reports/{}/for/body", plan.id, waiting.id);
    assert_eq!(reader.get(&path).status, StatusCode::CONFLICT);
    let nobody = format!("/plans/{}/reports/{}/for/nobody", plan.id, report.id);
    assert_eq!(reader.get(&nobody).status, StatusCode::BAD_REQUEST);
});
