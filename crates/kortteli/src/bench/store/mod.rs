//! What only measuring asks of the database.

pub(super) mod duty;
