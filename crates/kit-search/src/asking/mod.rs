//! From what somebody typed to what is found: the words, the query, what is counted, and the pieces of text to show.

mod collecting;
mod pieces;
mod query;
mod question;
mod wanted;

pub(crate) use collecting::Gathering;
pub use pieces::Piece;
pub(crate) use query::query;
pub use question::{Answer, Hit, QUESTION_LIMIT, Question};
pub use wanted::Wanted;
