use axum::http::StatusCode;
use feature_plans::store;
use kit_test::both;

use crate::begin_import::begun;
use crate::given;
use crate::reporting::{QUARTER, frozen};

both!(given::migrations(), fn a_saved_import_is_taken_back_once_and_leaves_nothing(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let (path, undo) = (format!("/imports/{}", import.id), format!("/imports/{}/undo", import.id));
    assert_eq!(browser.get(&undo).attributes(".actions a", "href").last().unwrap(), &path);
    browser.told(&browser.submit(&browser.get(&path), &path, &[("do", "save")]), "done-import-saved");
    let plan = db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap().remove(0);
    let (asked, second) = (browser.get(&undo), browser.get(&undo));
    assert_eq!(asked.one(".govuk-inset-text"), "plan.md");
    assert_eq!(asked.attributes(".actions a", "href").last().unwrap(), &format!("/plans/{}", plan.id));
    browser.told(&browser.submit(&asked, &undo, &[]), "done-import-undone");
    assert!(db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap().is_empty());
    assert_eq!(browser.submit(&second, &undo, &[]).status, StatusCode::CONFLICT);
    for gone in [&path, &undo] {
        assert_eq!(browser.get(gone).status, StatusCode::NOT_FOUND, "{gone}");
    }
});

both!(given::migrations(), fn a_plan_with_a_frozen_report_is_not_taken_back(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let (path, undo) = (format!("/imports/{}", import.id), format!("/imports/{}/undo", import.id));
    browser.told(&browser.submit(&browser.get(&path), &path, &[("do", "save")]), "done-import-saved");
    let plan = db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap().remove(0);
    let front = format!("/plans/{}", plan.id);
    let offered = || browser.get(&front).attributes("main a", "href").contains(&undo);
    assert!(offered());
    let asked = browser.get(&undo);
    assert_eq!(asked.attributes(".govuk-breadcrumbs a", "href"), ["/plans", &front]);
    frozen(db, &city, &plan, QUARTER);
    let refused = browser.submit(&asked, &undo, &[]);
    assert_eq!((refused.status, refused.errors().len()), (StatusCode::CONFLICT, 1));
    let told = browser.get(&undo);
    assert!(told.all("main button").is_empty() && told.text().contains(&refused.errors()[0]));
    assert_eq!(told.attributes("main p a", "href"), [front.as_str()]);
    assert!(!offered());
    assert_eq!(db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap(), [plan]);
});
