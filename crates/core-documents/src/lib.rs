//! Documents into the house and out of it, and files kept in it.

pub mod reading;
