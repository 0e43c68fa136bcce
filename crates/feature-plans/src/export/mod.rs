//! What is taken out: a plan as data that comes in again and as a text in Markdown, and what is kept about somebody.

mod data;
mod kept;
mod text;

pub use data::json;
pub(crate) use kept::kept;
pub use text::markdown;

/// For whom a plan is taken out: those outside get what they see on its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everybody.
    Public,
    /// Those who have a role in the plan's space.
    Inside,
}
