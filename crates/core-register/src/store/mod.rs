//! All SQL of the register. A record that was merged is read as the one that it was merged into: wherever
//! a row refers to a person or an organisation, it means `COALESCE(merged_into, id)`.

pub mod erasure;
pub mod organisation;
pub mod person;
pub mod tenure;
