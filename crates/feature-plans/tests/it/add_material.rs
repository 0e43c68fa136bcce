use feature_plans::actions::add_material;
use feature_plans::rules::{MATERIALS_LIMIT, MaterialChange, MaterialKind};
use feature_plans::store;
use kernel::{Lang, MultiText};
use kit_test::both;

use crate::given::{self, leave, occasion, refused};
use crate::saying::{message, said};

both!(given::migrations(), fn what_there_is_to_say_is_kept_by_kind_in_its_order(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Elsewhere"));
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let position = MaterialChange { kind: MaterialKind::Position, ..message("Rails first") };
    let all = [position, message("The tram is for all"), message("It is quiet")];
    let kept: Vec<_> = all.into_iter().map(|one| said(db, &city, (&plan, goal), &one)).collect();
    let found = db.read_here(|tx| store::material::of_goals(tx, &[goal])).unwrap();
    assert_eq!(found, [kept[1].clone(), kept[2].clone(), kept[0].clone()], "messages come first");
    let add = |city: &given::City, said: MaterialChange| db.write_here(|tx| add_material(tx, &occasion(), &leave(city), &plan, (goal, &said)));
    assert_eq!(refused(add(&other, message("A message"))), "missing");
    assert_eq!(refused(add(&city, MaterialChange { titles: MultiText::default(), ..message("") })), "material-title-missing");
    let swedish = MaterialChange { titles: MultiText::of(Lang::Sv, "Spåret"), ..message("") };
    assert!(add(&city, swedish).is_ok(), "one language is enough");
});

both!(given::migrations(), fn there_are_so_many_of_a_kind_and_no_more(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "The tram").id;
    let add = |said: MaterialChange| db.write_here(|tx| add_material(tx, &occasion(), &leave(&city), &plan, (goal, &said)));
    for number in 0..MATERIALS_LIMIT {
        add(message(&format!("Message {number}"))).unwrap();
    }
    assert_eq!(refused(add(message("One more"))), "materials-too-many");
    assert!(add(MaterialChange { kind: MaterialKind::Background, ..message("Another kind") }).is_ok());
});
