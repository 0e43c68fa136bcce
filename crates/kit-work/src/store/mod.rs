//! All SQL of this crate.

pub(crate) mod jobs;
pub(crate) mod letters;
mod standing;

pub(crate) use standing::standing;
