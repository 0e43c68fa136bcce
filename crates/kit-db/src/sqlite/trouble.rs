use rusqlite::ErrorCode;
use rusqlite::ffi;

use crate::trouble::{Kind, Trouble};
use crate::{Violation, ViolationKind};

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        let message = match &error {
            // The statement is told by the caller already.
            rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
            other => other.to_string(),
        };
        let kind = match error.sqlite_error() {
            Some(code) => kind_of(*code, &message),
            None => Kind::Other,
        };
        Self::new(kind, message)
    }
}

fn kind_of(error: ffi::Error, message: &str) -> Kind {
    match (error.code, error.extended_code) {
        // Growing the index of the write-ahead log reports a full disk as an I/O error.
        (ErrorCode::DiskFull, _) | (_, ffi::SQLITE_IOERR_SHMSIZE) => Kind::Full,
        (ErrorCode::ConstraintViolation, code) => match violation_kind(code) {
            Some(kind) => Kind::Violation(violation(kind, message)),
            None => Kind::Other,
        },
        _ => Kind::Other,
    }
}

fn violation_kind(extended_code: i32) -> Option<ViolationKind> {
    match extended_code {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID => {
            Some(ViolationKind::Unique)
        }
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Some(ViolationKind::ForeignKey),
        ffi::SQLITE_CONSTRAINT_CHECK => Some(ViolationKind::Check),
        ffi::SQLITE_CONSTRAINT_NOTNULL => Some(ViolationKind::NotNull),
        _ => None,
    }
}

/// Reads what SQLite says: `UNIQUE constraint failed: people.email, people.city`, `CHECK constraint failed: name`,
/// `UNIQUE constraint failed: index 'name'`.
fn violation(kind: ViolationKind, message: &str) -> Violation {
    let told = message.split_once("constraint failed: ").map_or("", |(_, told)| told);
    let mut violation = Violation { kind, constraint: None, table: None, columns: Vec::new() };
    match kind {
        ViolationKind::Check => violation.constraint = Some(told.to_owned()),
        ViolationKind::ForeignKey => {}
        ViolationKind::Unique | ViolationKind::NotNull => {
            if let Some(index) = told.strip_prefix("index '") {
                violation.constraint = Some(index.trim_end_matches('\'').to_owned());
            } else {
                for name in told.split(", ") {
                    if let Some((table, column)) = name.split_once('.') {
                        violation.table = Some(table.to_owned());
                        violation.columns.push(column.to_owned());
                    }
                }
            }
        }
    }
    violation
}
