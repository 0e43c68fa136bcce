//! Where things are: for pages, and for mails that lead there.

use kernel::SpaceId;

use crate::rules::{BodyId, CommitmentId, DutyId, MeetingId};

/// What the reader owes.
pub(crate) const WORK: &str = "/work";

/// How often reminders come to the reader.
pub(crate) const REMINDERS: &str = "/account/reminders";

/// A space's commitments.
pub(crate) fn commitments_href(space: SpaceId) -> String {
    format!("/spaces/{space}/commitments")
}

/// A commitment's page.
pub fn commitment_href(space: SpaceId, id: CommitmentId) -> String {
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

/// A body's page.
pub fn body_href(space: SpaceId, body: BodyId) -> String {
    format!("/spaces/{space}/bodies/{body}")
}

/// A meeting's page.
pub fn meeting_href(space: SpaceId, id: MeetingId) -> String {
    format!("/spaces/{space}/meetings/{id}")
}

/// Where a member of a body reads what was sent, without signing in.
pub(crate) fn dossier_href(token: &str) -> String {
    format!("/dossiers/{token}")
}

/// Where a member of a body turns such mails off.
pub(crate) fn dossier_off_href(token: &str) -> String {
    format!("/dossiers/{token}/off")
}
