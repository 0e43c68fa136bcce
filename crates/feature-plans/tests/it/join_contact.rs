use feature_plans::actions::join_contact;
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::ContactChange;
use feature_plans::store;
use kit_test::both;

use crate::contacting::{call, logged, promise, somebody};
use crate::given::{self, leave, occasion};

both!(given::migrations(), fn what_both_wrote_stays(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram");
    let (_, minister) = somebody(db, &city, "Minister", None);
    let (_, secretary) = somebody(db, &city, "Secretary", None);
    let contact = logged(db, &city, &call(city.officer, vec![minister.clone()]));
    let mine = ContactChange {
        said: "They promised nothing".into(),
        level: Level::Confidential,
        goals: vec![(goal.id, plan.year)],
        ..call(city.coordinator, vec![minister.clone(), secretary.clone()])
    };
    let promises = [promise("A letter", None)];
    db.write_here(|tx| join_contact(tx, &occasion(), &leave(&city), contact.id, &mine, &promises)).unwrap();
    let joined = db.read_here(|tx| store::contact::get(tx, city.space, contact.id)).unwrap();
    assert!(joined.ours.contains(&city.officer) && joined.ours.contains(&city.coordinator));
    assert_eq!((joined.theirs, joined.goals), (vec![minister, secretary], vec![goal.id]));
    assert_eq!((joined.said.as_str(), joined.level), ("They listened\n\nThey promised nothing", Level::Confidential));
    assert_eq!(db.read_here(|tx| store::promise::of_contacts(tx, &[contact.id])).unwrap().len(), 1);
});
