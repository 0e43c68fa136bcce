//! What a person, an organisation, a mandate and a way to sign in must be. Nothing here waits,
//! stores or shows.

mod device;
mod email;
mod folded;
mod limits;
mod mandate;
mod organisation;
mod password;
mod person;
mod recovery;
mod second_factor;
mod sign_in;

pub use device::{Browser, System, browser, system};
pub use email::{EMAIL_LIMIT, Email};
pub use folded::{SEARCH_LETTERS, SEARCH_LIMIT, folded};
pub use limits::{Limit, TryOf, counted_client};
pub use mandate::{CAPACITY_LIMIT, Mandate, MandateId};
pub use organisation::{COUNTRY_LENGTH, NAME_LIMIT, Organisation, OrganisationKind};
pub use password::{HASHES_AT_ONCE, PASSWORD_LONGEST, PASSWORD_SHORTEST, Password, PasswordHash};
pub use person::{PERSON_NAME_LIMIT, Person, person_name};
pub use recovery::{RECOVERY_CODES, RecoveryCode};
pub use second_factor::{Seed, TOTP_SECONDS};
pub use sign_in::{
    CEREMONY_MINUTES, CODE_DIGITS, CODE_MINUTES, CODE_TRIES, LINK_HOURS, PASSKEY_NAME_LIMIT, SHOWN_MINUTES, SignInCode,
    SignInCodeId, fresh_code, passkey_name, typed_code,
};
