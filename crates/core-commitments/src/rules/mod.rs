//! What commitments and their duties are: pure rules, without I/O.

pub mod access;
mod ahead;
mod body;
mod commitment;
mod day_off;
mod dossier;
mod duty;
mod evidence;
mod feed;
mod frequency;
mod holiday;
mod ids;
mod level;
pub(crate) mod limits;
mod offering;
mod party;
mod recurrence;
mod reminder;
mod reminder_choice;
mod review;

pub use ahead::{Changes, Days, Known, changes, horizon};
pub use body::{
    BODIES_LIMIT, Body, BodyChange, BodyKind, MEETINGS_LIMIT, Meeting, MeetingChange, SEATS_LIMIT, Seat, SeatChange,
    SeatRole,
};
pub use commitment::{Commitment, DECISION, Ended, LEAD_DAYS, LEAD_LIMIT, Source, Sourced, Terms};
pub use day_off::{DAYS_OFF_LIMIT, DaysOff, Shift};
pub use dossier::{DOSSIER_OPEN_DAYS, Dossier, Recipient, is_open, may_send, open_until};
pub use duty::{Dates, Duty, RAISE_AFTER_DAYS, Settled, SettledAs, Status};
pub use evidence::{Acceptance, Evidence, EvidenceState, FILE, Piece, Proof, Shown, URL_LIMIT, proven, shown};
pub use feed::FeedOf;
pub use frequency::Frequency;
pub use holiday::{Holiday, holidays};
pub use ids::{BodyId, CommitmentId, DigestId, DossierId, DutyId, EvidenceId, FeedId, MeetingId, PassingId, SeatId};
pub use level::Level;
pub use limits::{LINE_LIMIT, TEXT_LIMIT};
pub use offering::{OFFERED_LIMIT, offered_days};
pub use party::Party;
pub use recurrence::{COUNT_LIMIT, MONTHS_LIMIT, OCCURRENCES_A_YEAR, RULE_LIMIT, Recurrence, Rule};
pub use reminder::{COORDINATORS_AFTER_DAYS, Hearer, Reminder, Stage, Told, coming, hears, reminder};
pub use reminder_choice::{Often, ReminderChoice};
pub use review::{MEETING, REVIEW_LEAD_DAYS, asks_for, review};
