//! The index on disk: which fields it has, how entries become its documents, and where it lies.

mod folder;
mod mark;
mod schema;
mod writer;

pub(crate) use folder::{Generation, Generations};
pub(crate) use mark::Mark;
pub(crate) use schema::{Fields, KIND, PLACE, PartOf, YEAR, hashed, split_of};
pub(crate) use writer::Writer;

use kernel::Fault;

/// What broke while this was done to the index.
pub(crate) fn broke<E>(doing: &'static str) -> impl FnOnce(E) -> Fault
where
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    move |error| Fault::because(doing, error)
}
