//! Search over records that are made up for it, on both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod asking;
mod following;
mod given;
mod secrets;
