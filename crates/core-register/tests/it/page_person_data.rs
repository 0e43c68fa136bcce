use core_register::actions::merge_persons;
use core_register::rules::{OutsideKind, PersonChange};
use kit_test::both;
use serde_json::Value;

use crate::given::{self, TODAY, leave, occasion, person_change};

both!(given::migrations(), fn all_that_is_kept_about_a_person_is_taken_out(db) {
    let city = given::city(db);
    let app = given::app(db);
    let ministry = given::organisation(db, &city, OutsideKind::Ministry, "Liikenneministeriö");
    let (kept, double) = (given::person(db, &city, "Maija Malli"), given::person(db, &city, "Malli Maija"));
    let party = given::organisation(db, &city, OutsideKind::Party, "Puolue");
    given::tenure(db, &city, (&double, &ministry), "ministeri", (None, None));
    db.write_here(|tx| {
        let change = PersonChange { party: Some(party.id), ..person_change("Maija Malli") };
        merge_persons(tx, &occasion(), &leave(&city), TODAY, (double.id, 1), ((kept.id, 1), &change))
    })
    .unwrap();
    let path = format!("/spaces/{}/register/persons/{}/data", city.space, kept.id);
    let coordinator = given::browser(&app, db, city.coordinator);
    let file = coordinator.get(&path);
    let data: Value = serde_json::from_slice(&file.bytes).unwrap();
    let names: Vec<&str> = data["entries"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Maija Malli", "Malli Maija"], "what was merged is kept too");
    assert_eq!(data["entries"][0]["note"], kept.note);
    assert_eq!(data["entries"][0]["party"]["name"], "Puolue");
    assert_eq!(data["posts"][0]["title"], "ministeri");
    assert!(data["activities"].as_array().unwrap().iter().any(|one| one["what"] == "register-person.added"));
    let by_double = path.replace(&kept.id.to_string(), &double.id.to_string());
    assert_eq!(coordinator.get(&by_double).bytes, file.bytes);
    assert!(coordinator.get(path.strip_suffix("/data").unwrap()).attributes("main a", "href").contains(&path));
});

both!(given::migrations(), fn it_is_taken_out_by_who_answers_for_the_register(db) {
    let city = given::city(db);
    let app = given::app(db);
    let person = given::person(db, &city, "Maija Malli");
    let path = format!("/spaces/{}/register/persons/{}/data", city.space, person.id);
    for other in [city.officer, city.reader] {
        let browser = given::browser(&app, db, other);
        assert_eq!(browser.get(&path).status, 403);
        assert!(!browser.get(path.strip_suffix("/data").unwrap()).text().contains("/data\""));
    }
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, 404);
    let foreign = given::person(db, &given::city_called(db, "Toisaalla"), "Heidän Malli");
    let path = format!("/spaces/{}/register/persons/{}/data", city.space, foreign.id);
    assert_eq!(given::browser(&app, db, city.coordinator).get(&path).status, 404);
});
