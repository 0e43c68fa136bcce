//! People, organisations and signing in, on both databases and by pages.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod add_mandate;
mod add_organisation;
mod add_passkey;
mod add_person;
mod ask_to_sign_in;
mod authenticator;
mod change_account;
mod change_organisation;
mod change_person;
mod choose_organisation;
mod close_account;
mod create_first_administrator;
mod end_mandate;
mod end_sessions;
mod forget_expired;
mod given;
mod identify;
mod make_sign_in_link;
mod open_session;
mod own_data;
mod page_account;
mod page_account_passkeys;
mod page_account_password;
mod page_account_sessions;
mod page_organisations;
mod page_people;
mod page_person;
mod page_sign_in;
mod page_sign_in_code;
mod page_sign_in_link;
mod page_sign_in_passkey;
mod page_sign_in_password;
mod page_sign_out;
mod remove_passkey;
mod remove_password;
mod renew_recovery_codes;
mod reopen_account;
mod schema;
mod set_password;
mod sign_in_by_code;
mod sign_in_by_link;
mod sign_in_by_passkey;
mod sign_in_by_password;
mod tries;
