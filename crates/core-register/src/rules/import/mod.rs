//! Lists that are brought into a register: what columns are for, what rows say, what is known already.

mod field;
mod kind;
mod matching;
mod sheet;
mod stage;
mod told;
mod values;

pub use field::{Field, recognise};
pub use kind::kind_of_name;
pub use matching::{Found, KnownPerson, OrganisationKey, Planned, Somebody, plan};
pub use sheet::{head_row, suggest};
pub use stage::{Choice, Import, KEPT_DAYS, Mapping, Outcome, Stage, Stayed};
pub use told::{Columns, OrganisationTold, PostTold, Told, add_line};
pub use values::{SlashOrder, day_of_serial};
