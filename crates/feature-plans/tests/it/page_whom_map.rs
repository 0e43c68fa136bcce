use core_register::actions::{add_organisation, merge_persons};
use core_register::rules::PersonChange;
use feature_plans::actions::put_on_map;
use feature_plans::rules::influence::{Position, Whom};
use kernel::Lang;
use kit_test::{TestApp, both};

use crate::contacting::office;
use crate::given::{self, TODAY, leave, occasion};
use crate::mapping::{person, put, stands, unknown};

both!(given::migrations(), fn one_persons_map_has_all_goals_also_those_of_doubles(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let (tram, port) = (given::goal(db, &plan, "The tram").id, given::goal(db, &plan, "The port").id);
    let (kept, double) = (person(db, &city, "Aino Example"), person(db, &city, "A. Example"));
    put(db, &plan, (tram, kept), &stands(5, 4, Position::Supports, "canary-evidence"));
    put(db, &plan, (port, double), &unknown(2, 2));
    db.write_here(|tx| {
        let change = PersonChange { name: "Aino Example".into(), ..PersonChange::default() };
        merge_persons(tx, &occasion(), &leave(&city), TODAY, (double, 1), ((kept, 1), &change))
    })
    .unwrap();
    let app = TestApp::new(db, core_people::identify, vec![core_register::feature(), feature_plans::feature()]);
    let register = format!("/spaces/{}/register/persons/{kept}", city.space);
    let path = format!("{register}/influence");
    let browser = given::browser(&app, db, city.officer);
    let page = browser.get(&path);
    assert_eq!(page.one("h1"), "All goals on one map");
    assert_eq!(page.all("tbody th"), ["Goal 1 (2026): The tram", "Goal 2 (2026): The port"]);
    assert_eq!(page.attributes(".picture--wide .p-point", "aria-label").len(), 2);
    assert!(page.text().contains("canary-evidence"));
    let told = browser.get(&register);
    assert!(told.text().contains("supports · Influence 5, interest 4"));
    assert!(told.attributes("main a", "href").contains(&path));
    let reader = given::browser(&app, db, city.reader);
    assert_eq!(reader.get(&path).status, 403);
    assert!(!reader.get(&register).text().contains("Influence 5"), "readers learn nothing on the person's page");
    given::seen_inside(&app, db, &city, &path);
});

both!(given::migrations(), fn an_organisation_has_a_map_too(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let authority = db.write_here(|tx| add_organisation(tx, &occasion(), &leave(&city), &office("Authority"))).unwrap();
    let path = format!("/spaces/{}/register/organisations/{}/influence", city.space, authority.id);
    let app = TestApp::new(db, core_people::identify, vec![core_register::feature(), feature_plans::feature()]);
    let browser = given::browser(&app, db, city.officer);
    assert!(browser.get(&path).text().contains("Not on the map of any goal yet."));
    let about = (goal, Whom::Organisation(authority.id), "");
    let when = (TODAY, Lang::En);
    db.write_here(|tx| put_on_map(tx, &occasion(), &leave(&city), &plan, when, about, &unknown(1, 5))).unwrap();
    assert_eq!(browser.get(&path).all("tbody th"), ["Goal 1 (2026): The tram"]);
});
