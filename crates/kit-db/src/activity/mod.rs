//! The activity log: what happened, in order, written in the transaction of the fact.
//!
//! Each activity carries the hash of the one before it, so that nothing can be changed, taken out or put in later without
//! [`verify`] finding it. What a record was like before and after lies apart and is in the chain only by its salted hash:
//! [`erase`] takes it away for good and leaves the chain whole.
//!
//! Whoever writes an activity locks the one row of `activity_head` until COMMIT. So on PostgreSQL too the order of `seq` is
//! the order of COMMIT, and a follower that has read up to some `seq` never misses an activity that is committed later.
//! The price is that transactions which record something end one after the other.

mod chain;
mod read;
mod verify;
mod write;

pub use chain::Head;
pub use read::{
    Activity, Content, advance, after, follow, head, head_at, of_person, of_space, of_subject, position, rewind,
};
pub use verify::{Damage, Verdict, verify};
pub use write::{ERASED, erase, record};
