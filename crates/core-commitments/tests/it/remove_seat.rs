use core_commitments::actions::remove_seat;
use core_commitments::store;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};
use crate::sitting::{board, named, seated};

both!(given::migrations(), fn a_mistake_is_taken_away(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let seat = seated(db, &city, &body, &named("Aino Example"));
    let remove = |version| {
        db.write_here(|tx| remove_seat(tx, &occasion(), &leave(&city), (body.id, seat.id, version)))
    };
    assert_eq!(refused(remove(2)), "changed-meanwhile");
    remove(1).unwrap();
    assert!(db.read_here(|tx| store::body::seats(tx, body.id)).unwrap().is_empty());
    assert_eq!(given::happened_last(db), "body.seat-removed");
});
