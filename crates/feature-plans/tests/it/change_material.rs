use feature_plans::actions::change_material;
use feature_plans::rules::{MaterialChange, MaterialKind};
use feature_plans::store;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};
use crate::saying::{message, said};

both!(given::migrations(), fn of_another_kind_it_goes_last_there(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let of = |kind, title: &str| MaterialChange { kind, ..message(title) };
    let first = said(db, &city, (&plan, goal), &of(MaterialKind::Position, "Rails first"));
    let second = said(db, &city, (&plan, goal), &message("The tram is for all"));
    let change = |version, said: MaterialChange| {
        db.write_here(|tx| change_material(tx, &occasion(), &leave(&city), &plan, (second.id, version), &said))
    };
    let after = change(1, of(MaterialKind::Position, "The tram is for all")).unwrap();
    assert_eq!((after.position, after.version), (first.position + 1, 2));
    assert_eq!(db.read_here(|tx| store::material::get(tx, plan.id, second.id)).unwrap(), after);
    assert_eq!(refused(change(1, message("Too late"))), "changed-meanwhile");
    let wrong = MaterialChange { address: "nowhere".into(), ..message("A message") };
    assert_eq!(refused(change(2, wrong)), "address-unclear");
});
