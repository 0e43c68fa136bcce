//! What the register says of persons, organisations and posts: pure rules, without I/O.

pub mod access;
mod ids;
pub mod import;
mod limits;
mod organisation;
mod person;
mod plain;
mod retention;
mod tenure;

pub use ids::{ErasureId, PostId, RegisterImportId, RegisterOrganisationId, RegisterPersonId, TenureId};
pub use limits::{LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT};

pub use organisation::{Organisation, OrganisationChange, OutsideKind, is_website};
pub use person::{Person, PersonChange};
pub use plain::plain;
pub use retention::{Erasure, KEEP_LIMITS, KEEP_MONTHS, due, keep_months};
pub use tenure::{Post, Tenure, TenureChange, runs_on};
