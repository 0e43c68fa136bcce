//! What is right and what is not: pure.

pub mod recognition;
