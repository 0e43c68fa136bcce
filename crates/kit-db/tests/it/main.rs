//! The face over both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod migrations;
mod transactions;
