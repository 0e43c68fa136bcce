use core_commitments::actions::{call_off_meeting, move_meeting};
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};
use crate::sitting::{board, meeting, on, review};

both!(given::migrations(), fn nothing_is_owed_to_it_any_more(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let called = meeting(db, &city, &body, date(2026, 12, 14));
    let off = |version, reason: &str| {
        let which = (called.id, version, TODAY);
        db.write_here(|tx| call_off_meeting(tx, &occasion(), &leave(&city), which, reason))
    };
    assert_eq!(refused(off(1, "")), "settle-reason-missing");
    assert_eq!(off(1, "Too few could come").unwrap().called_off.as_deref(), Some("Too few could come"));
    assert_eq!(review(db, &called), None);
    assert_eq!(refused(off(2, "Again")), "meeting-called-off");
    let which = (called.id, 2, TODAY);
    let moved = db.write_here(|tx| move_meeting(tx, &occasion(), &leave(&city), which, &on(date(2027, 1, 11))));
    assert_eq!(refused(moved), "meeting-called-off");
    meeting(db, &city, &body, date(2026, 12, 14));
});
