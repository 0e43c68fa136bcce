use std::error::Error;

use postgres::error::{DbError, Severity, SqlState};

use crate::trouble::{Kind, Trouble};
use crate::{Violation, ViolationKind};

/// What went wrong outside of COMMIT.
impl From<postgres::Error> for Trouble {
    fn from(error: postgres::Error) -> Self {
        let kind = match error.as_db_error() {
            Some(said) => kind_of(said),
            // Without a word from the server: the connection broke, or the value did not fit the statement.
            None if is_of_connection(&error) => Kind::Broken,
            None => Kind::Other,
        };
        Self::new(kind, words_of(&error))
    }
}

/// What went wrong in COMMIT. Only an ERROR of the server says for certain that nothing was written.
pub(super) fn of_commit(error: &postgres::Error) -> Trouble {
    let kind = match error.as_db_error() {
        Some(said) if is_definite(said) => kind_of(said),
        _ => Kind::Unknown,
    };
    Trouble::new(kind, words_of(error))
}

fn is_definite(said: &DbError) -> bool {
    let state = said.code();
    said.parsed_severity() == Some(Severity::Error)
        && *state != SqlState::T_R_STATEMENT_COMPLETION_UNKNOWN
        && *state != SqlState::QUERY_CANCELED
        && !is_shutdown(state)
}

fn kind_of(said: &DbError) -> Kind {
    let state = said.code();
    if let Some(kind) = violation_kind(state) {
        return Kind::Violation(violation(kind, said));
    }
    if *state == SqlState::T_R_SERIALIZATION_FAILURE || *state == SqlState::T_R_DEADLOCK_DETECTED {
        Kind::GiveWay
    } else if *state == SqlState::DISK_FULL {
        Kind::Full
    } else if *state == SqlState::READ_ONLY_SQL_TRANSACTION || is_shutdown(state) || state.code().starts_with("08") {
        // The node was demoted or stopped: another one is or will be there.
        Kind::Broken
    } else {
        Kind::Other
    }
}

fn is_shutdown(state: &SqlState) -> bool {
    [
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
        SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
    ]
    .contains(state)
}

fn is_of_connection(error: &postgres::Error) -> bool {
    error.is_closed() || error.source().is_some_and(<dyn Error>::is::<std::io::Error>)
}

fn violation_kind(state: &SqlState) -> Option<ViolationKind> {
    match state.code() {
        "23505" => Some(ViolationKind::Unique),
        "23503" => Some(ViolationKind::ForeignKey),
        "23514" => Some(ViolationKind::Check),
        "23502" => Some(ViolationKind::NotNull),
        _ => None,
    }
}

fn violation(kind: ViolationKind, said: &DbError) -> Violation {
    let columns = match kind {
        ViolationKind::NotNull => said.column().map(ToOwned::to_owned).into_iter().collect(),
        ViolationKind::Unique => said.detail().map(columns_of).unwrap_or_default(),
        ViolationKind::ForeignKey | ViolationKind::Check => Vec::new(),
    };
    let own = |text: Option<&str>| text.map(ToOwned::to_owned);
    Violation { kind, constraint: own(said.constraint()), table: own(said.table()), columns }
}

/// The columns of `Key (a, b)=(1, 2) already exists.`, in whatever language the server says it.
fn columns_of(detail: &str) -> Vec<String> {
    let named = detail.split_once('(').and_then(|(_, rest)| rest.split_once(")=(")).map(|(columns, _)| columns);
    named.map_or_else(Vec::new, |columns| {
        columns.split(", ").map(|column| column.trim_matches('"').to_owned()).collect()
    })
}

/// The message without its detail, which would show the values of the row.
fn words_of(error: &postgres::Error) -> String {
    match error.as_db_error() {
        Some(said) => format!("{} {}: {}", said.severity(), said.code().code(), said.message()),
        None => match error.source() {
            Some(cause) => format!("{error}: {cause}"),
            None => error.to_string(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::columns_of;

    #[test]
    fn columns_are_read_from_the_detail() {
        assert_eq!(columns_of("Key (email)=(a@b.fi) already exists."), ["email"]);
        assert_eq!(columns_of("Avain (\"order\", city)=(1, )=(x) on jo olemassa."), ["order", "city"]);
        assert!(columns_of("nothing of the sort").is_empty());
    }
}
