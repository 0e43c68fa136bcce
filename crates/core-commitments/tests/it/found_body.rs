use core_commitments::actions::found_body;
use core_commitments::rules::{BODIES_LIMIT, BodyChange};
use core_commitments::store;
use kernel::{Lang, MultiText};
use kit_test::both;

use crate::given::{self, leave, occasion, refused};
use crate::sitting::{board, called};

both!(given::migrations(), fn a_space_has_each_body_once(db) {
    let city = given::city(db);
    let body = board(db, &city);
    assert_eq!(given::happened_last(db), "body.founded");
    let found = |change: &BodyChange| db.write_here(|tx| found_body(tx, &occasion(), &leave(&city), change));
    assert_eq!(refused(found(&called("city BOARD"))), "body-known");
    assert_eq!(refused(found(&BodyChange { names: MultiText::default(), ..called("") })), "body-name-missing");
    let swedish = BodyChange { names: MultiText::of(Lang::Sv, "Stadsstyrelsen"), ..called("") };
    found(&swedish).unwrap();
    assert_eq!(db.read_here(|tx| store::body::of_space(tx, city.space)).unwrap().len(), 2);
    let other = given::city_called(db, "Toisaalla");
    assert!(db.read_here(|tx| store::body::get(tx, other.space, body.id)).is_err(), "it is of its space alone");
    board(db, &other);
});

both!(given::migrations(), fn there_are_so_many_bodies(db) {
    let city = given::city(db);
    for number in 0..BODIES_LIMIT {
        db.write_here(|tx| found_body(tx, &occasion(), &leave(&city), &called(&format!("Body {number}")))).unwrap();
    }
    let one_more = db.write_here(|tx| found_body(tx, &occasion(), &leave(&city), &called("One more")));
    assert_eq!(refused(one_more), "bodies-too-many");
});
