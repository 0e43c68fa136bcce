//! Letters: an invitation, and the link and code for signing in.

pub mod invitation;
pub mod sign_in;
