//! All SQL of commitments.

pub mod asking;
pub mod body;
pub mod commitment;
pub mod day_off;
pub mod dossier;
pub mod duty;
pub mod evidence;
pub mod feed;
pub mod meeting;
mod party;
pub mod passing;
pub mod reminder;
pub mod work;
