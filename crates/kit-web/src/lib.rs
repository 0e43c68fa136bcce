//! What every page shares: how requests come in and answers go out, who reads and in which
//! language, forms that have one effect, and the face: the shell around pages, the components in
//! them and the pictures. `COMPONENTS.md` beside this crate lists what a page's template can call.

// Templates name the view structs by this crate's public name, so that they compile in every crate.
extern crate self as kit_web;

pub mod answer;
mod app;
mod asked;
pub mod assets;
pub mod compare;
/// Cookies: the session, and choices of the reader.
pub mod cookie;
mod failure;
mod form;
pub mod form_view;
pub mod list_view;
pub mod markdown;
mod pace;
pub mod pages;
pub mod pictures;
mod public_cache;
pub mod quoted;
mod reader;
mod reading;
mod retention;
mod route;
mod router;
mod row;
/// The secret that signs, and tokens.
pub mod secret;
mod server;
mod session;
pub mod shell;
mod shell_of;
pub mod state;
pub mod store;
mod submit;
pub mod tree;
mod visit;

/// The words that all pages share.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use app::{App, ByCode, Navigation, Parts, Site};
pub use failure::encoded;
pub use form::{Checks, Form, NONCE_FIELD, Upload, typed_day};
pub use reader::{Reader, forbidden};
pub use reading::Statements;
pub use retention::forget_old;
pub use route::Route;
pub use router::{ADDRESS_LIMIT, router};
pub use row::{Access, FORM_LIMIT, Row};
pub use server::serve;
pub use session::{FRESH_MINUTES, IDLE_DAYS, Identify, LONGEST_DAYS, Session, Viewer};
pub use submit::{Doing, Done};
pub use visit::{MOST_FIELDS, Peer, Visit};

/// The tables of sessions and answered forms.
pub const MIGRATIONS: kit_db::MigrationSet =
    kit_db::MigrationSet { crate_name: "kit-web", migrations: kit_db::migrations!["0001_sessions"] };
