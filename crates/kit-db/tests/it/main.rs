//! The face over both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod activity;
mod migrations;
mod transactions;
