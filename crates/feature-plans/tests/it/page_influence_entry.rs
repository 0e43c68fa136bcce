use feature_plans::rules::contact::ContactChange;
use feature_plans::rules::influence::Position;
use jiff::civil::date;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given::{self, TODAY};
use crate::mapping::{assess, put_on, stands, unknown};

both!(given::migrations(), fn an_entry_tells_where_they_stand_and_every_step(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let (minister, their) = somebody(db, &city, "Minister", None);
    let first = put_on(db, &plan, (goal.id, minister.id), date(2026, 3, 1), &unknown(2, 4)).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/influence/{}", plan.id, first.id);
    let alone = browser.get(&path);
    assert!(alone.all("svg.picture").is_empty(), "one step is no way");
    assert!(alone.one("dl").contains("not yet"));
    assess(db, &city, &plan, &first, TODAY, &stands(5, 4, Position::Supports, "Spoke for it")).unwrap();
    logged(db, &city, &ContactChange { goals: vec![(goal.id, plan.year)], ..call(city.officer, vec![their]) });
    let page = browser.get(&path);
    assert_eq!(page.one("h1"), "Minister");
    assert!(page.one(".lead").starts_with("Manage closely."));
    assert!(page.one("dl").contains("Spoke for it") && page.one("dl").contains("22 Nov 2026"));
    assert_eq!(page.all("tbody th"), ["2. 22 Nov 2026", "1. 1 Mar 2026"], "the latest first");
    let points = page.attributes(".picture--wide .p-point", "href");
    assert_eq!(points, [format!("{path}#step-2"), format!("{path}#step-1")]);
    assert!(!page.text().contains("@ministry.example"));
    for person in [city.reader, city.administrator] {
        assert_eq!(given::browser(&app, db, person).get(&path).status, 403);
    }
    given::seen_inside_of_plan(&app, db, &city, &path);
});

both!(given::migrations(), fn somebody_whose_name_was_erased_is_known_by_the_post(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let (minister, _) = somebody(db, &city, "Minister", None);
    let entry = put_on(db, &plan, (goal, minister.id), TODAY, &unknown(2, 4)).unwrap();
    db.write_here(|tx| core_register::store::person::erase(tx, minister.id, true, kit_test::NOW)).unwrap();
    let app = given::app(db);
    let page = given::browser(&app, db, city.officer).get(&format!("/plans/{}/influence/{}", plan.id, entry.id));
    assert_eq!(page.one("h1"), "minister, Ministry of Transport");
});
