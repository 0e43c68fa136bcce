use core_commitments::actions::move_meeting;
use core_commitments::rules::{MeetingChange, Status};
use jiff::civil::{date, time};
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};
use crate::sitting::{board, meeting, on, review};

both!(given::migrations(), fn its_review_moves_along(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let (first, second) = (meeting(db, &city, &body, date(2026, 12, 14)), meeting(db, &city, &body, date(2026, 12, 21)));
    let change = |version, change: &MeetingChange| {
        db.write_here(|tx| move_meeting(tx, &occasion(), &leave(&city), (first.id, version, TODAY), change))
    };
    let later = MeetingChange { at: Some(time(16, 0, 0, 0)), ..on(date(2027, 1, 11)) };
    assert_eq!(change(1, &later).unwrap().said, later);
    assert_eq!(review(db, &first), Some((date(2027, 1, 11), Status::Upcoming)));
    assert_eq!(refused(change(1, &later)), "changed-meanwhile");
    assert_eq!(refused(change(2, &on(second.said.on))), "meeting-known");
    change(2, &MeetingChange { reviews: false, ..later }).unwrap();
    assert_eq!(review(db, &first), None);
    assert_eq!(given::happened_last(db), "meeting.moved");
});
