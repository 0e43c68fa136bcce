//! The program as a whole: its command line, its configuration, its network, and stories across features.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod backup;
mod cli;
mod configuration;
mod doctor;
mod given;
mod network;
mod public_pages;
mod served;
