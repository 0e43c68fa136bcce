//! The words that every crate shares: ids, time, chance, language, who acts, what happened, and
//! what can go wrong. Pure values; no async, no I/O. An edit here rebuilds everything, so keep it
//! small and dull.

mod actor;
mod chance;
mod clock;
mod error;
mod happening;
mod hex;
mod id;
mod lang;
mod multi_text;
mod state;

pub use actor::{Actor, Occasion};
pub use chance::Chance;
pub use clock::{Clock, Moment};
pub use error::{Error, Fault, Refusal, RefusalKind, Result};
pub use happening::{Happening, Ref};
pub use hex::hex;
pub use id::{AccountId, FileId, Key, OrganisationId, PersonId, SpaceId};
pub use lang::Lang;
pub use multi_text::MultiText;
pub use state::State;

#[doc(hidden)]
pub use serde as __serde;
#[doc(hidden)]
pub use uuid as __uuid;
