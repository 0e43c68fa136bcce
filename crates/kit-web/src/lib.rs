//! The face that every page shares: the shell around it, the components in it, the forms and the
//! pictures. `COMPONENTS.md` beside this crate lists what a page's template can call.

// Templates name the view structs by this crate's public name, so that they compile in every crate.
extern crate self as kit_web;

pub mod compare;
pub mod form_view;
pub mod list_view;
pub mod pictures;
pub mod shell;
pub mod state;
pub mod tree;
