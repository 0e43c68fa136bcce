//! From what somebody typed to what is found: the words, the query, what is counted, and the pieces of text to show.

mod collecting;
mod compounds;
mod pieces;
mod query;
mod question;
mod statistics;
mod wanted;

pub(crate) use collecting::{Best, Found, Gathered, Gathering, Keep};
pub(crate) use compounds::Compounds;
pub use pieces::Piece;
pub(crate) use query::{query, seen};
pub use question::{Answer, Hit, QUESTION_LIMIT, Question};
pub(crate) use statistics::Statistics;
pub use wanted::Wanted;
