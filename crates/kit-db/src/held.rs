use kernel::Result;

use crate::{Param, Tx, Violation, ViolationKind};

/// Deletes rows unless something refers to them, in whichever table of whichever crate: the schema knows. Whether one
/// went.
pub fn delete_unless_held(tx: &mut Tx<'_>, sql: &str, params: &[Param<'_>]) -> Result<bool> {
    let deleted = tx.attempt(|tx| tx.execute(sql, params));
    match deleted {
        Err(error) if Violation::of(&error).is_some_and(|violation| violation.kind == ViolationKind::ForeignKey) => {
            Ok(false)
        }
        deleted => Ok(deleted? > 0),
    }
}
