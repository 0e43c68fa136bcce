use axum::http::StatusCode;
use feature_plans::store;
use kit_test::both;

use crate::given;

both!(given::migrations(), fn a_coordinator_renews_a_handbook_chapter_by_chapter(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/handbooks/{}/renew", book.id);
    let page = browser.get(&path);
    assert_eq!(page.attributes("input[name=term_from]", "value"), ["2030"]);
    assert_eq!(page.attributes("input[name=term_until]", "value"), ["2033"]);
    let (first, second) = (format!("fate-{}", book.chapters[0].id), format!("fate-{}", book.chapters[1].id));
    let why = format!("reason-{}", book.chapters[1].id);
    let kept = browser.submit(&page, &path, &[(&first, "continue"), ("wanted", "keep")]);
    let handbook = browser.follow(&kept);
    assert!(handbook.text().contains("What you chose is kept.") && handbook.text().contains("Go on with the renewal"));
    let open = browser.submit(&browser.get(&path), &path, &[(&second, "drop"), ("term_from", "2026"), ("wanted", "make")]);
    assert_eq!(open.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(open.attributes(".govuk-error-summary a", "href"), ["#term_from".to_owned(), format!("#{why}")]);
    let fields = [("term_from", "2030"), (why.as_str(), "In the bylaws now"), ("wanted", "make")];
    let made = browser.submit(&open, &path, &fields);
    let new = browser.follow(&made);
    assert_eq!(new.all("section h2")[0], "Principles");
    assert_eq!(new.all(".halves li"), ["Meetings", "Newsletter"]);
    let old = browser.get(&format!("/handbooks/{}", book.id));
    assert!(old.text().contains("superseded") && !old.text().contains("/renew"));
    assert!(browser.get(&path).text().contains("This handbook has been renewed."));
    assert_eq!(db.read_here(|tx| store::handbook::of_space(tx, city.space)).unwrap().len(), 2);
    given::for_coordinators(&app, db, &city, &path);
});

both!(given::migrations(), fn the_newest_handbook_of_the_year_is_proposed_for_the_next_plan(db) {
    let city = given::city(db);
    let (old, new) = (given::handbook(db, &city), given::handbook(db, &city));
    let plan = given::plan_as(db, &city, |change| change.handbook = Some(old.id));
    given::goal(db, &plan, "The tram");
    let app = given::app(db);
    let page = given::browser(&app, db, city.coordinator).get(&format!("/plans/{}/renew", plan.id));
    let proposed = page.attributes("select[name=handbook] option[selected]", "value").remove(0);
    assert!([old.id.to_string(), new.id.to_string()].contains(&proposed));
});
