//! All SQL of commitments.

pub mod commitment;
pub mod day_off;
pub mod duty;
pub mod evidence;
pub mod feed;
mod party;
pub mod reminder;
pub mod work;
