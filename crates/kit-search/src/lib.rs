#![doc = include_str!("../README.md")]

mod asking;
mod entry;
mod following;
mod index;
mod search;
mod sight;
mod source;
mod words;

pub use asking::{Answer, Hit, Piece, QUESTION_LIMIT, Question, Wanted};
pub use entry::{Entry, Level, Part, Weight};
pub use following::Following;
pub use search::{Search, Standing};
pub use sight::Sight;
pub use source::Source;
pub use words::Analyser;
