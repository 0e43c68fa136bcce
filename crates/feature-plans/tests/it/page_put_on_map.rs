use feature_plans::rules::influence::Position;
use feature_plans::store;
use kit_test::both;

use crate::contacting::somebody;
use crate::given;
use crate::mapping::{person, put, unknown};

both!(given::migrations(), fn somebody_is_put_on_the_map_by_a_form(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    somebody(db, &city, "Häkkinen", None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/goals/{goal}/influence/new", plan.id);
    let form = browser.get(&format!("{path}?whom=hakkinen&influence=4&interest=2"));
    assert_eq!(form.attributes("#whom", "value"), ["hakkinen"]);
    assert_eq!(form.attributes("[name=influence][checked]", "value"), ["4"]);
    assert_eq!(form.attributes("#whom", "hx-get"), [format!("/spaces/{}/contacts/find", city.space)]);
    let filled = [("position", "opposes"), ("evidence", "Said no\nin the committee"), ("evidence-on", "1.11.2026")];
    let saved = browser.submit(&browser.get(&path), &path, &[&[("whom", "hakkinen"), ("influence", "4"), ("interest", "2")], &filled[..]].concat());
    let page = browser.told(&saved, "done-map-put");
    assert_eq!(page.all("#list th[scope=row]"), ["1. Häkkinen"]);
    let entry = db.read_here(|tx| store::influence::of_goal(tx, goal)).unwrap().remove(0).entry;
    let said = &entry.steps[0].said;
    assert_eq!((said.influence, said.interest, said.position), (4, 2, Position::Opposes));
    assert_eq!(entry.known_as, "minister, Ministry of Transport");
    assert_eq!(entry.steps[0].by, Some(city.officer));
});

both!(given::migrations(), fn what_is_wrong_is_said_at_once_and_what_was_typed_stays(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    put(db, &plan, (goal, person(db, &city, "Minister")), &unknown(1, 1));
    somebody(db, &city, "Member", None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/goals/{goal}/influence/new", plan.id);
    let refused = |fields: &[(&str, &str)]| {
        let good = [
            ("whom", "Member"),
            ("influence", "3"),
            ("interest", "3"),
            ("position", "supports"),
            ("evidence", "Typed"),
            ("evidence-on", "2026-11-22"),
        ];
        let untouched = good.into_iter().filter(|(name, _)| fields.iter().all(|(other, _)| other != name));
        let all: Vec<(&str, &str)> = untouched.chain(fields.iter().copied()).collect();
        browser.submit(&browser.get(&path), &path, &all)
    };
    let without = refused(&[("evidence", ""), ("evidence-on", "")]);
    without.refuses(&["evidence", "evidence-on"]);
    assert_eq!(without.attributes("#whom", "value"), ["Member"]);
    assert_eq!(without.attributes("[name=position][checked]", "value"), ["supports"]);
    let all_wrong = refused(&[("whom", ""), ("influence", "6"), ("interest", "0"), ("evidence-on", "2026-11-23")]);
    all_wrong.refuses(&["whom", "influence", "interest", "evidence-on"]);
    assert_eq!(all_wrong.one("#evidence"), "Typed");
    refused(&[("whom", "Minister")]).refuses(&["whom"]);
    refused(&[("position", "")]).refuses(&["position"]);
    assert_eq!(refused(&[("position", "perhaps")]).status, 400);
    assert_eq!(db.read_here(|tx| store::influence::of_goal(tx, goal)).unwrap().len(), 1);
    for person in [city.reader, city.administrator] {
        given::closed(&app, db, person, &path, axum::http::StatusCode::FORBIDDEN);
    }
    given::for_those_inside(&app, db, &city, &path);
});

both!(given::migrations(), fn somebody_new_is_added_to_the_register_once_it_is_said(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/goals/{goal}/influence/new", plan.id);
    let filled = [("whom", "New Person, secretary, New Office"), ("influence", "3"), ("interest", "3"), ("position", "unknown")];
    let asked = browser.submit(&browser.get(&path), &path, &filled);
    asked.refuses(&["whom"]);
    assert_eq!(asked.attributes("[name=sure]", "value"), ["add"]);
    browser.told(&browser.submit(&asked, &path, &[("sure", "add")]), "done-map-put");
    let listed = db.read_here(|tx| store::influence::of_goal(tx, goal)).unwrap();
    assert_eq!((listed[0].name.as_str(), listed[0].entry.known_as.as_str()), ("New Person", "secretary, New Office"));
});

both!(given::migrations(), fn a_name_with_brackets_is_found_as_it_is_written(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    somebody(db, &city, "Minister 1 (example)", None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/goals/{goal}/influence/new", plan.id);
    let put = |whom: &str| {
        let filled = [("whom", whom), ("influence", "3"), ("interest", "3"), ("position", "unknown")];
        browser.submit(&browser.get(&path), &path, &filled)
    };
    browser.told(&put("Minister 1 (example)"), "done-map-put");
    let suggested = put("Minister 1 (example) (minister, Ministry of Transport)");
    suggested.refuses(&["whom"]);
    assert!(suggested.text().contains("Minister 1 (example) is on the map already."));
});
