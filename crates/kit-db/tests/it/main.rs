//! The face over both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod activity;
mod backup;
mod health;
mod migrations;
mod transactions;
