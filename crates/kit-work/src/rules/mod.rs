//! How often, how long, and when.

mod patience;
mod schedule;

pub(crate) use patience::{
    FORGET_AFTER_DAYS, JOB_LEASE_MINUTES, LETTER_LEASE_MINUTES, MOST_JOB_ATTEMPTS, MOST_LETTER_ATTEMPTS,
    SERVER_AWAY_SECONDS, wait_after,
};
pub use schedule::{Schedule, Slot};
