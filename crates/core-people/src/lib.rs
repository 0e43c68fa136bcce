//! Persons, organisations, mandates, accounts, sign-in, and one's own data.
