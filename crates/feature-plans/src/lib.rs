//! Advocacy handbooks and plans.

pub mod rules;
