//! Changes when and where a body meets.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Result};
use kit_db::{Tx, record};

use super::call_meeting::refuse_known;
use super::{changed_meanwhile, keep_review, of_meeting, same_version, seen_meeting};
use crate::rules::access::KeepBodies;
use crate::rules::{Meeting, MeetingChange, MeetingId};
use crate::store;

/// Changes a meeting; its review is due on the new day. Refused as [`super::call_meeting`] refuses, with
/// `meeting-called-off`, and with `changed-meanwhile`.
pub fn move_meeting(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepBodies>,
    (id, version, today): (MeetingId, i64, Date),
    change: &MeetingChange,
) -> Result<Meeting> {
    let before = store::meeting::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    before.takes_place()?;
    change.check()?;
    refuse_known(&store::meeting::of_body(tx, before.body)?, Some(id), change.on)?;
    save(tx, occasion, today, &before, Meeting { said: change.clone(), ..before.clone() }, "meeting.moved")
}

/// Saves a meeting with what follows for its review.
pub(super) fn save(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    today: Date,
    before: &Meeting,
    mut after: Meeting,
    kind: &'static str,
) -> Result<Meeting> {
    if !store::meeting::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    let body = store::body::get(tx, after.space, after.body)?;
    keep_review(tx, occasion, today, &body, &after)?;
    record(tx, occasion, &of_meeting(kind, &after).before(seen_meeting(before)).after(seen_meeting(&after)))?;
    Ok(after)
}
