//! What tests of reviews begin with: a board with a member whom mail reaches, its meetings.

use core_commitments::actions::{call_meeting, found_body, seat_member};
use core_commitments::rules::{Body, BodyChange, BodyKind, Meeting, MeetingChange, Seat, SeatChange, SeatRole};
use jiff::civil::Date;
use kernel::{Lang, MultiText};
use kit_db::Db;

use crate::given::{City, TODAY, leave, occasion};

/// The city board, without members.
pub fn board(db: &Db, city: &City) -> Body {
    let change = BodyChange { kind: BodyKind::Board, names: MultiText::of(Lang::En, "City board") };
    db.write_here(|tx| found_body(tx, &occasion(), &leave(city), &change)).unwrap()
}

/// A member whom mail reaches at this address.
pub fn member(db: &Db, city: &City, body: &Body, email: &str) -> Seat {
    let change = SeatChange {
        person: None,
        name: "Aino Example".into(),
        email: email.into(),
        role: SeatRole::Member,
        since: None,
        until: None,
    };
    db.write_here(|tx| seat_member(tx, &occasion(), &leave(city), body.id, &change)).unwrap()
}

/// A meeting of a body at which the work is reviewed.
pub fn meeting(db: &Db, city: &City, body: &Body, on: Date) -> Meeting {
    let change = MeetingChange { on, at: None, place: "City hall".into(), reviews: true };
    db.write_here(|tx| call_meeting(tx, &occasion(), &leave(city), (body.id, TODAY), &change)).unwrap()
}
