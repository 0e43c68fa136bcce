//! Measures pages, reports, imports and the contact log on a real socket against the same bytes sent from memory by the same
//! server in the same run, and what counts a million duties against the database alone. Also the small HTTP client that does it, which tests of the whole program use too.

mod client;
mod contacts;
mod data;
mod duties;
mod floor;
mod load;
mod memory;
mod rows;
mod stopwatch;
mod store;
mod subjects;

pub use client::{Answer, Client};
pub use rows::{Row, table};
pub use subjects::{Order, measure};
