//! What the drivers complain about, put into the few kinds that callers can act on.

use std::fmt;

use kernel::{Error, Fault, Refusal, Result};

/// An error of a driver, beneath a [`Fault`]. It never carries values from rows: those may be personal.
#[derive(Clone, Debug)]
pub(crate) struct Trouble {
    pub(crate) kind: Kind,
    message: String,
}

/// What a caller can do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A constraint of the schema said no.
    Violation(Violation),
    /// No room left on the database's disk.
    Full,
    /// The connection broke while COMMIT was under way: the write may stand or not.
    Unknown,
    /// The server chose this transaction to give way (serialization failure, deadlock): run it again.
    GiveWay,
    /// The connection broke, or leads to a server that may not write, before COMMIT: nothing happened.
    Broken,
    /// No connection could be made.
    Away,
    /// Anything else.
    Other,
}

impl Trouble {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    /// As the kernel's error, with what was being done.
    pub(crate) fn while_doing(self, doing: &str) -> Error {
        Fault::because(doing.to_owned(), self).into()
    }

    /// As the kernel's error, with the statement that was being run. The text has placeholders, no values.
    pub(crate) fn while_running(self, sql: &str) -> Error {
        let mut short: String = sql.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some((cut, _)) = short.char_indices().nth(300) {
            short.truncate(cut);
            short.push('…');
        }
        Fault::because(format!("running `{short}`"), self).into()
    }

    pub(crate) fn beneath(error: &Error) -> Option<&Self> {
        match error {
            Error::Fault(fault) => fault.cause_as(),
            _ => None,
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Trouble {}

/// A constraint of the schema that a statement broke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Which kind of constraint.
    pub kind: ViolationKind,
    /// The constraint's name where the database tells it: always on PostgreSQL, for CHECK also on SQLite.
    pub constraint: Option<String>,
    /// The table, where the database tells it.
    pub table: Option<String>,
    /// The columns of a unique or not-null constraint, where the database tells them.
    pub columns: Vec<String>,
}

/// The kinds of constraints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViolationKind {
    /// UNIQUE or PRIMARY KEY: there is one like it already.
    Unique,
    /// FOREIGN KEY: what it points to is missing, or something still points to it.
    ForeignKey,
    /// CHECK: a value outside of what the schema allows.
    Check,
    /// NOT NULL: a value is missing.
    NotNull,
}

impl Violation {
    /// The violation beneath an error, if it is one.
    pub fn of(error: &Error) -> Option<&Violation> {
        match Trouble::beneath(error) {
            Some(Trouble { kind: Kind::Violation(violation), .. }) => Some(violation),
            _ => None,
        }
    }

    /// Whether a unique constraint over exactly these columns was broken, in any order.
    pub fn is_unique_on(&self, columns: &[&str]) -> bool {
        self.kind == ViolationKind::Unique
            && self.columns.len() == columns.len()
            && columns.iter().all(|column| self.columns.iter().any(|own| own == column))
    }

    /// Whether the constraint of this name was broken.
    pub fn is_named(&self, constraint: &str) -> bool {
        self.constraint.as_deref() == Some(constraint)
    }
}

/// Turns violations into refusals. A trait only because a method on `Result` must be one.
pub trait OnViolation<T> {
    /// Where the error is a violation and `refuse` has a refusal for it, gives that refusal; leaves all else alone.
    fn on_violation(self, refuse: impl FnOnce(&Violation) -> Option<Refusal>) -> Result<T>;
}

impl<T> OnViolation<T> for Result<T> {
    fn on_violation(self, refuse: impl FnOnce(&Violation) -> Option<Refusal>) -> Result<T> {
        self.map_err(|error| match Violation::of(&error).and_then(refuse) {
            Some(refusal) => refusal.into(),
            None => error,
        })
    }
}

/// Whether the database's disk is full. Nothing was written; the web answers 507.
pub fn is_full(error: &Error) -> bool {
    has_kind(error, &Kind::Full)
}

/// Whether the connection broke during COMMIT, so that nobody knows whether the write stands: look it up by its nonce.
pub fn is_unknown(error: &Error) -> bool {
    has_kind(error, &Kind::Unknown)
}

/// Whether the database could not be reached. Nothing was written; the web answers 503.
pub fn is_away(error: &Error) -> bool {
    has_kind(error, &Kind::Away) || has_kind(error, &Kind::Broken)
}

fn has_kind(error: &Error, kind: &Kind) -> bool {
    Trouble::beneath(error).is_some_and(|trouble| trouble.kind == *kind)
}
