use feature_plans::actions::{OfficerChange, PeopleChange, set_people_of_goal};
use feature_plans::rules::{NAMES_LIMIT, PeopleOfGoal};
use feature_plans::store;
use kernel::Error;
use kit_db::activity;
use kit_test::both;

use crate::given::{self, leave, occasion};

fn texts(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

both!(given::migrations(), fn entries_that_stay_keep_their_ids(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let set = |version, change: &PeopleChange| {
        db.write_here(|tx| set_people_of_goal(tx, &occasion(), &leave(&city), &plan, (goal.id, version), change))
    };
    let people = || -> PeopleOfGoal {
        db.read_here(|tx| store::people_of_goal::of_goal(tx, plan.id, goal.id)).unwrap()
    };
    let officer = |name: &str, person| OfficerChange { name: name.into(), person };
    let first = PeopleChange {
        stakeholders: vec![("Ministry".into(), texts(&["Minister", "Secretary"])), ("Parliament".into(), Vec::new())],
        partners: texts(&["Port", "University"]),
        officers: vec![officer("Director", Some(city.officer))],
    };
    assert_eq!(set(1, &first).unwrap().version, 2);
    let before = people();
    assert_eq!(before.officers[0].person, Some(city.officer));
    let second = PeopleChange {
        stakeholders: vec![("Parliament".into(), Vec::new()), ("Ministry".into(), texts(&["Secretary", "Adviser"]))],
        partners: texts(&["University of applied sciences", "Port"]),
        officers: vec![officer("Director", None), officer("Another", None)],
    };
    set(2, &second).unwrap();
    let after = people();
    assert_eq!(after.stakeholders[0].id, before.stakeholders[1].id);
    assert_eq!(after.stakeholders[1].id, before.stakeholders[0].id);
    assert_eq!(after.stakeholders[1].members[0], before.stakeholders[0].members[1]);
    assert_eq!(after.partners[1], before.partners[0]);
    assert_eq!(after.officers[0].id, before.officers[0].id);
    assert_eq!(after.officers[0].person, None);
    assert!(matches!(set(1, &first), Err(Error::Refused(refusals)) if refusals[0].code == "changed-meanwhile"));
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 1)).unwrap();
    assert_eq!(log[0].kind, "goal.people-set");
    let told = log[0].content.clone().unwrap().before.unwrap();
    assert_eq!(told["stakeholders"][0], "Ministry (Minister, Secretary)");
});

both!(given::migrations(), fn a_list_has_an_end(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let set = |count| {
        let change = PeopleChange { partners: vec!["Port".into(); count], ..PeopleChange::default() };
        db.write_here(|tx| set_people_of_goal(tx, &occasion(), &leave(&city), &plan, (goal.id, 1), &change))
    };
    assert!(matches!(set(NAMES_LIMIT + 1), Err(Error::Refused(refusals)) if refusals[0].code == "names-too-many"));
    assert!(set(NAMES_LIMIT).is_ok());
});
