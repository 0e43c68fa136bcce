//! People, organisations and what signs people in, in the database.

pub mod account;
pub mod attempt;
pub mod ceremony;
pub mod mandate;
pub mod organisation;
pub mod passkey;
pub mod person;
pub mod recovery_code;
pub mod sign_in_code;
pub mod viewer;
