//! What may be kept: pure rules, without I/O.

pub mod file;
