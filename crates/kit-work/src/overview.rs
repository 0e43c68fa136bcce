use kernel::Moment;

use crate::job::JobId;
use crate::letter::LetterId;

/// How jobs and letters stand: for `doctor`, for the administrator's page, and for tests that nothing is left over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Jobs that are still to be done, later ones too.
    pub jobs_waiting: i64,
    /// When the first of them was or is due.
    pub jobs_since: Option<Moment>,
    /// Letters that are still to leave.
    pub letters_waiting: i64,
    /// When the first of them was written.
    pub letters_since: Option<Moment>,
    /// Jobs that were given up, the latest first, a hundred at most.
    pub dead_jobs: Vec<DeadJob>,
    /// Letters that do not leave by themselves, the latest first, a hundred at most.
    pub stuck_letters: Vec<StuckLetter>,
}

/// A job that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadJob {
    /// Which.
    pub id: JobId,
    /// Its kind.
    pub kind: String,
    /// What was wrong the last time.
    pub why: String,
}

/// A letter that does not leave by itself any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StuckLetter {
    /// Which.
    pub id: LetterId,
    /// Its kind.
    pub kind: String,
    /// Whether nobody knows if it left; otherwise it did not.
    pub is_unknown: bool,
    /// What was wrong the last time.
    pub why: String,
}

/// What became of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// Which.
    pub id: LetterId,
    /// To which address it was written.
    pub to_address: String,
    /// How it stands.
    pub state: FateState,
}

/// How a letter stands, for whoever had it written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FateState {
    /// It waits to leave, or to be tried again.
    Waits,
    /// The mail server has taken it.
    Left,
    /// The mail server will never take it.
    Refused,
    /// Nobody knows whether it left, and it is not tried again by itself.
    Unknown,
}
