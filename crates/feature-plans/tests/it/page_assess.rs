use feature_plans::rules::influence::Position;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, TODAY};
use crate::mapping::{assess, person, put, stands, unknown};

both!(given::migrations(), fn a_moved_point_opens_its_form_with_the_evidence_kept(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let change = stands(2, 2, Position::Opposes, "Said no");
    let entry = put(db, &plan, (goal, person(db, &city, "Minister")), &change);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/influence/{}/assess", plan.id, entry.id);
    let form = browser.get(&format!("{path}?influence=5&interest=3"));
    let chosen = |name: &str| form.attributes(&format!("[name={name}][checked]"), "value");
    assert_eq!([chosen("influence"), chosen("interest"), chosen("position")].concat(), ["5", "3", "opposes"]);
    assert_eq!((form.one("#evidence"), form.attributes("#evidence-on", "value")), ("Said no".into(), vec!["2026-11-22".into()]));
    let beyond = browser.get(&format!("{path}?influence=6&interest=x"));
    assert_eq!(beyond.attributes("[name=influence][checked]", "value"), ["2"], "a level that is none is not taken");
    browser.told(&browser.submit(&form, &path, &[]), "done-map-assessed");
    let kept = db.read_here(|tx| store::influence::get(tx, plan.id, entry.id)).unwrap().entry;
    assert_eq!((kept.version(), kept.steps[1].said.influence, kept.steps[1].said.evidence.as_str()), (2, 5, "Said no"));
});

both!(given::migrations(), fn what_is_wrong_is_said_and_a_colleagues_step_is_not_overwritten(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let entry = put(db, &plan, (goal, person(db, &city, "Minister")), &unknown(2, 2));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/influence/{}/assess", plan.id, entry.id);
    let form = browser.get(&path);
    let without = browser.submit(&form, &path, &[("position", "neutral"), ("evidence", "Typed")]);
    without.refuses(&["evidence-on"]);
    assert_eq!(without.one("#evidence"), "Typed");
    browser.submit(&form, &path, &[("influence", "6")]).refuses(&["influence"]);
    assess(db, &city, &plan, &entry, TODAY, &unknown(3, 3)).unwrap();
    let late = browser.submit(&without, &path, &[("evidence-on", "2026-11-22")]);
    assert_eq!((late.status.as_u16(), late.one("#evidence")), (409, "Typed".into()));
    browser.told(&browser.submit(&late, &path, &[]), "done-map-assessed");
    for person in [city.reader, city.administrator] {
        given::closed(&app, db, person, &path, axum::http::StatusCode::FORBIDDEN);
    }
    given::for_those_inside(&app, db, &city, &path);
});
