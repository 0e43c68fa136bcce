use feature_plans::actions::save_import;
use feature_plans::store;
use kit_test::both;

use crate::begin_import::begun;
use crate::given::{self, leave, occasion};

both!(given::migrations(), fn a_document_becomes_a_plan(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    let at = (import.id, import.version);
    let plan = db.write_here(|tx| save_import(tx, &occasion(), &leave(&city), at, "Plan of 2027")).unwrap();
    let contents = db.read_here(|tx| store::contents::get(tx, plan)).unwrap();
    assert_eq!((contents.plan.year, contents.plan.title.as_str()), (2027, "Plan of 2027"));
    assert_eq!(contents.goals.len(), 2);
    assert_eq!(contents.goals[0].goal.title, "A faster railway");
    assert_eq!(contents.goals[0].targets[0].parts[0].target.name, "Planning begins");
    assert_eq!(contents.goals[0].partners.len(), 2);
    assert_eq!(contents.goals[0].officers[0].name, "Connections manager");
});
