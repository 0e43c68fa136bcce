use core_commitments::actions::seat_member;
use core_commitments::rules::{SEATS_LIMIT, SeatChange, SeatRole};
use core_commitments::store;
use kit_db::activity;
use kit_test::both;

use crate::given::{self, leave, occasion, refused};
use crate::sitting::{board, named, seated};

both!(given::migrations(), fn those_who_lead_come_first(db) {
    let city = given::city(db);
    let body = board(db, &city);
    seated(db, &city, &body, &named("Aino Example"));
    let chair = SeatChange { person: Some(city.reader), name: String::new(), role: SeatRole::Chair, ..named("") };
    seated(db, &city, &body, &chair);
    let seats = db.read_here(|tx| store::body::seats(tx, body.id)).unwrap();
    let told: Vec<_> = seats.iter().map(|seat| (seat.name.as_str(), seat.seat.said.role)).collect();
    assert_eq!(told, [("Reader of Kuvitelma", SeatRole::Chair), ("Aino Example", SeatRole::Member)]);
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 10)).unwrap();
    assert!(!format!("{log:?}").contains("Aino Example"), "the log does not keep the names of those outside");
});

both!(given::migrations(), fn there_are_so_many_seats(db) {
    let city = given::city(db);
    let body = board(db, &city);
    for number in 0..SEATS_LIMIT {
        seated(db, &city, &body, &named(&format!("Member {number}")));
    }
    let one_more = db.write_here(|tx| seat_member(tx, &occasion(), &leave(&city), body.id, &named("One more")));
    assert_eq!(refused(one_more), "seats-too-many");
});
