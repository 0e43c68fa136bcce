//! Lists of organisations that are brought in: what columns are for, what rows say, what is known already.

mod field;
mod matching;
mod stage;
mod told;

pub use field::{Field, recognise};
pub use matching::{Found, Known, Planned, Who, plan};
pub use stage::{Choice, DirectoryImportId, Import, Mapping, Outcome, Progress, Stage};
pub use told::Told;
