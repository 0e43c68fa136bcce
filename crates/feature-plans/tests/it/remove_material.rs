use feature_plans::actions::remove_material;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};
use crate::saying::{message, said};

both!(given::migrations(), fn what_is_said_no_more_goes(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Elsewhere"));
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let id = said(db, &city, (&plan, goal), &message("The tram is for all")).id;
    let remove = |city| db.write_here(|tx| remove_material(tx, &occasion(), &leave(city), &plan, id));
    assert_eq!(refused(remove(&other)), "missing");
    assert_eq!(remove(&city).unwrap(), goal);
    assert!(db.read_here(|tx| store::material::of_plan(tx, plan.id)).unwrap().is_empty());
});
