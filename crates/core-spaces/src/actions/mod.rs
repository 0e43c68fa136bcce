//! What can be done with a space: one file per verb.

mod change_space;
mod create_space;
mod end_role;
mod grant_role;

pub use change_space::change_space;
pub use create_space::create_space;
pub use end_role::{Ended, end_role};
pub use grant_role::grant_role;
