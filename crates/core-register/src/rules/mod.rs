//! What the register says of persons, organisations and posts: pure rules, without I/O.

pub mod access;
mod ids;
pub mod import;
mod limits;
mod nearness;
mod organisation;
mod person;
mod post;
mod retention;
mod seat;
pub mod succession;
mod tenure;

pub(crate) use kit_words::plain;

pub use ids::{ErasureId, PostId, RegisterImportId, RegisterOrganisationId, RegisterPersonId, TenureId};
pub use limits::{LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT};

pub use nearness::nearness;
pub use organisation::{Organisation, OrganisationChange, OutsideKind, is_website};
pub use person::{Person, PersonChange};
pub use post::{Post, PostChange};
pub use retention::{Erasure, KEEP_LIMITS, KEEP_MONTHS, due, keep_months};
pub use seat::{is_seat, weight};
pub use tenure::{Tenure, TenureChange, runs_on};
