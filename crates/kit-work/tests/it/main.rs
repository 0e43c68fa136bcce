//! Jobs and letters on both databases.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod followers;
mod given;
mod jobs;
mod killed_postman;
mod letters_by_smtp;
mod letters_to_a_folder;
mod schema;
