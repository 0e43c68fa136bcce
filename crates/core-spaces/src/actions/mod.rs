//! What can be done with a space: one file per verb.

pub mod change_space;
pub mod create_space;
pub mod end_role;
pub mod grant_role;

pub use change_space::change_space;
pub use create_space::create_space;
pub use end_role::end_role;
pub use grant_role::grant_role;
