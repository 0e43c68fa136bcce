//! Writes down when a body meets.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Refusal, Result};
use kit_db::{Tx, record};

use super::{keep_review, of_meeting, seen_meeting};
use crate::rules::access::KeepBodies;
use crate::rules::{BodyId, MEETINGS_LIMIT, Meeting, MeetingChange, MeetingId};
use crate::store;

/// Writes down meetings of a body. Where the space's work is reviewed there, its coordinators owe the body the review by
/// that day. Refused as [`MeetingChange::check`] refuses, with `meeting-known` where the body meets on that day already,
/// and with `meetings-too-many`.
pub fn call_meeting(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepBodies>,
    (body, today): (BodyId, Date),
    change: &MeetingChange,
) -> Result<Meeting> {
    let body = store::body::get(tx, allowed.space(), body)?;
    change.check()?;
    let known = store::meeting::of_body(tx, body.id)?;
    if known.len() >= MEETINGS_LIMIT {
        return Err(Refusal::new("meetings-too-many").on("on").with("limit", MEETINGS_LIMIT).into());
    }
    refuse_known(&known, None, change.on)?;
    let meeting = Meeting {
        id: MeetingId::new(occasion.at, &occasion.chance),
        body: body.id,
        space: body.space,
        said: change.clone(),
        called_off: None,
        version: 1,
    };
    store::meeting::insert(tx, &meeting, occasion.at)?;
    keep_review(tx, occasion, today, &body, &meeting)?;
    record(tx, occasion, &of_meeting("meeting.called", &meeting).after(seen_meeting(&meeting)))?;
    Ok(meeting)
}

/// Refuses with `meeting-known` where another meeting is on that day.
pub(super) fn refuse_known(known: &[Meeting], but: Option<MeetingId>, on: Date) -> Result<(), Refusal> {
    let is_same = |other: &&Meeting| Some(other.id) != but && other.called_off.is_none() && other.said.on == on;
    known.iter().find(is_same).map_or(Ok(()), |_| Err(Refusal::new("meeting-known").on("on")))
}
