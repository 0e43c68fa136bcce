use core_commitments::actions::call_meeting;
use core_commitments::rules::{MEETINGS_LIMIT, MeetingChange, Status};
use jiff::ToSpan;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};
use crate::sitting::{board, meeting, on, review};

both!(given::migrations(), fn a_review_is_due_for_each_meeting(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let late = meeting(db, &city, &body, date(2026, 11, 9));
    let soon = meeting(db, &city, &body, date(2026, 11, 27));
    let ahead = meeting(db, &city, &body, date(2026, 12, 14));
    assert_eq!(review(db, &late), Some((date(2026, 11, 9), Status::Late)));
    assert_eq!(review(db, &soon), Some((date(2026, 11, 27), Status::DueSoon)));
    assert_eq!(review(db, &ahead), Some((date(2026, 12, 14), Status::Upcoming)));
    let call = |change: &MeetingChange| {
        db.write_here(|tx| call_meeting(tx, &occasion(), &leave(&city), (body.id, TODAY), change))
    };
    assert_eq!(refused(call(&on(date(2026, 12, 14)))), "meeting-known");
    let other = call(&MeetingChange { reviews: false, ..on(date(2026, 12, 15)) }).unwrap();
    assert_eq!(review(db, &other), None, "nothing is reviewed there");
});

both!(given::migrations(), fn there_are_so_many_meetings(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let day = |number: usize| date(2026, 1, 1).checked_add(i64::try_from(number).unwrap().days()).unwrap();
    let call = |number| {
        let change = MeetingChange { reviews: false, ..on(day(number)) };
        db.write_here(|tx| call_meeting(tx, &occasion(), &leave(&city), (body.id, TODAY), &change))
    };
    (0..MEETINGS_LIMIT).for_each(|number| drop(call(number).unwrap()));
    assert_eq!(refused(call(MEETINGS_LIMIT)), "meetings-too-many");
});
