//! What may be said of an organisation.

pub mod access;
mod identifier;
pub mod import;
mod lines;
mod place;
mod profile;
mod tag;

pub use identifier::{IDENTIFIER_LIMIT, Identifier, Scheme};
pub use lines::{LINE_LIMIT, LINES_LIMIT, LineKind, Lines};
pub use place::Place;
pub use profile::{
    ABOUT_LIMIT, OTHER_NAMES_LIMIT, OtherName, POPULATION_LIMIT, Profile, ProfileChange, WEBSITE_LIMIT, website,
};
pub use tag::{LanguageTag, TAGS_LIMIT};
