use core_commitments::actions::change_seat;
use core_commitments::rules::SeatChange;
use core_commitments::store;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};
use crate::sitting::{board, named, seated};

both!(given::migrations(), fn a_term_ends_and_stays_known(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let seat = seated(db, &city, &body, &named("Aino Example"));
    let change = |version, change: &SeatChange| {
        db.write_here(|tx| change_seat(tx, &occasion(), &leave(&city), (body.id, seat.id, version), change))
    };
    let over = SeatChange { until: Some(date(2026, 6, 30)), ..named("Aino Example") };
    assert_eq!(change(1, &over).unwrap().version, 2);
    assert_eq!(refused(change(1, &over)), "changed-meanwhile");
    assert_eq!(refused(change(2, &named(""))), "seat-who-missing");
    let kept = db.read_here(|tx| store::body::seats(tx, body.id)).unwrap();
    assert_eq!(kept[0].seat.said, over);
    assert_eq!(given::happened_last(db), "body.seat-changed");
});
