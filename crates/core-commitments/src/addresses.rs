//! Where things are: for pages, and for mails that lead there.

use kernel::SpaceId;

use crate::rules::{CommitmentId, DutyId};

/// What the reader owes.
pub(crate) const WORK: &str = "/work";

/// How often reminders come to the reader.
pub(crate) const REMINDERS: &str = "/account/reminders";

/// A space's commitments.
pub(crate) fn commitments_href(space: SpaceId) -> String {
    format!("/spaces/{space}/commitments")
}

/// A commitment's page.
pub(crate) fn commitment_href(space: SpaceId, id: CommitmentId) -> String {
    format!("/spaces/{space}/commitments/{id}")
}

/// A duty's page.
pub fn duty_href(space: SpaceId, id: DutyId) -> String {
    format!("/spaces/{space}/duties/{id}")
}

/// The form of one field that says that a duty is done.
pub(crate) fn done_href(space: SpaceId, id: DutyId) -> String {
    format!("/spaces/{space}/duties/{id}/done")
}

/// Where reminders are turned off without signing in.
pub(crate) fn off_href(key: &str) -> String {
    format!("/reminders/off/{key}")
}

/// The days on which nobody of a space's organisation works.
pub(crate) fn days_off_href(space: SpaceId) -> String {
    format!("/spaces/{space}/days-off")
}

/// Where all that somebody owes in a space is passed on.
pub(crate) fn pass_on_href(space: SpaceId) -> String {
    format!("/spaces/{space}/duties/pass-on")
}
