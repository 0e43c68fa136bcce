//! Calls a meeting of a body off, with the reason.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, Result};
use kit_db::Tx;

use super::move_meeting::save;
use super::same_version;
use crate::rules::access::KeepBodies;
use crate::rules::limits::line;
use crate::rules::{Meeting, MeetingId};
use crate::store;

/// Calls a meeting off: nothing is owed to it any more. Refused with `settle-reason-missing` or `line-too-long` on
/// `reason`, with `meeting-called-off`, and with `changed-meanwhile`.
pub fn call_off_meeting(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<KeepBodies>,
    (id, version, today): (MeetingId, i64, Date),
    reason: &str,
) -> Result<Meeting> {
    let before = store::meeting::get(tx, allowed.space(), id)?;
    same_version(version, before.version)?;
    before.takes_place()?;
    line("reason", "settle-reason-missing", reason)?;
    let after = Meeting { called_off: Some(reason.to_owned()), ..before.clone() };
    save(tx, occasion, today, &before, after, "meeting.called-off")
}
