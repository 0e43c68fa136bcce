//! What tests of bodies begin with: a board, its members, its meetings.

use core_commitments::actions::{call_meeting, found_body, seat_member};
use core_commitments::rules::{Body, BodyChange, BodyKind, Meeting, MeetingChange, Seat, SeatChange, SeatRole, Status};
use core_commitments::store;
use jiff::civil::Date;
use kernel::{Lang, MultiText};
use kit_db::Db;

use crate::given::{City, TODAY, leave, occasion};

/// A board of this name.
pub fn called(name: &str) -> BodyChange {
    BodyChange { kind: BodyKind::Board, names: MultiText::of(Lang::En, name) }
}

/// The city board.
pub fn board(db: &Db, city: &City) -> Body {
    db.write_here(|tx| found_body(tx, &occasion(), &leave(city), &called("City board"))).unwrap()
}

/// A member of this name who has no account.
pub fn named(name: &str) -> SeatChange {
    SeatChange {
        person: None,
        name: name.into(),
        email: String::new(),
        role: SeatRole::Member,
        since: None,
        until: None,
    }
}

/// Somebody in a body.
pub fn seated(db: &Db, city: &City, body: &Body, change: &SeatChange) -> Seat {
    db.write_here(|tx| seat_member(tx, &occasion(), &leave(city), body.id, change)).unwrap()
}

/// A meeting on this day at which the work is reviewed.
pub fn on(day: Date) -> MeetingChange {
    MeetingChange { on: day, at: None, place: String::new(), reviews: true }
}

/// Such a meeting of a body.
pub fn meeting(db: &Db, city: &City, body: &Body, day: Date) -> Meeting {
    db.write_here(|tx| call_meeting(tx, &occasion(), &leave(city), (body.id, TODAY), &on(day))).unwrap()
}

/// The day on which a meeting's review is due and how it stands; nothing where none is owed.
pub fn review(db: &Db, meeting: &Meeting) -> Option<(Date, Status)> {
    let id = meeting.id.to_string();
    let duties = db.read_here(|tx| store::duty::of_sources(tx, "meeting", std::slice::from_ref(&id))).unwrap();
    duties.get(&id).map(|duty| (duty.due_on, duty.status(TODAY)))
}
