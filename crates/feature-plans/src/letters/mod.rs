//! Letters: an invitation to a contact, and that what was forwarded waits.

pub(crate) mod contact_invitation;
pub(crate) mod draft_waits;
