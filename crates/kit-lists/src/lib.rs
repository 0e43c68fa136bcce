#![doc = include_str!("../README.md")]

mod cell;
mod files;
mod head;
mod list;
mod paging;
mod query;
pub mod reading;
pub mod sheets;
mod view;

pub use cell::Cell;
pub use files::{MOST_TAKEN, Taken, downloads, take_out};
pub use head::Head;
pub use list::{List, Row};
pub use paging::{Paging, ROWS};
pub use query::{Query, SEARCH_LIMIT};
pub use view::{ListView, Page};
