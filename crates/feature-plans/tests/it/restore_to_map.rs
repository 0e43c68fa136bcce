use feature_plans::actions::{restore_to_map, take_off_map};
use feature_plans::store;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};
use crate::mapping::{assess, person, put, unknown};

both!(given::migrations(), fn who_was_taken_off_comes_back_with_all_steps(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let somebody = person(db, &city, "Aino Example");
    let entry = put(db, &plan, (goal, somebody), &unknown(2, 1));
    let entry = assess(db, &city, &plan, &entry, TODAY, &unknown(3, 1)).unwrap();
    let remove = |id| db.write_here(|tx| take_off_map(tx, &occasion(), &leave(&city), &plan, id)).unwrap();
    let restore =
        || db.write_here(|tx| restore_to_map(tx, &occasion(), &leave(&city), (&plan, Lang::En), entry.id));
    assert_eq!(refused(restore()), "missing", "who is on the map was not taken off");
    remove(entry.id);
    assert_eq!(restore().unwrap(), entry);
    assert_eq!(db.read_here(|tx| store::influence::get(tx, plan.id, entry.id)).unwrap().entry, entry);
    remove(entry.id);
    let anew = put(db, &plan, (goal, somebody), &unknown(5, 5));
    assert_eq!(refused(restore()), "already-on-map");
    remove(anew.id);
    assert_eq!(restore().unwrap(), entry);
});
