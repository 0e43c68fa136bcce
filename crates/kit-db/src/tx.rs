use kernel::{Error, Fault, Result};

use crate::session::Session;
use crate::trouble::{Kind, Trouble};
use crate::{Engine, Param, Row};

/// An open transaction: what every store function takes. One SQL text serves both engines, with `$1`, `$2`… as parameters.
///
/// A statement that fails spoils the whole transaction, on SQLite as on PostgreSQL: nothing more runs in it and it is
/// rolled back. [`Tx::attempt`] limits the damage to a part.
#[derive(Debug)]
pub struct Tx<'a> {
    session: &'a mut Session,
    writing: bool,
    spoiled: bool,
    statements: u64,
}

impl<'a> Tx<'a> {
    pub(crate) fn over(session: &'a mut Session, writing: bool) -> Self {
        Self { session, writing, spoiled: false, statements: 0 }
    }

    /// Runs a statement and gives the number of rows that it changed.
    pub fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64> {
        self.send(sql, params, |session| session.execute(sql, params))
    }

    /// All rows of an answer, mapped.
    pub fn query<T>(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        mut map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut all = Vec::new();
        self.each(sql, params, |row| {
            all.push(map(row)?);
            Ok(())
        })?;
        Ok(all)
    }

    /// The one row of an answer; [`Error::Missing`] when there is none, a fault when there are several.
    pub fn one<T>(&mut self, sql: &str, params: &[Param<'_>], map: impl FnMut(&Row<'_>) -> Result<T>) -> Result<T> {
        self.maybe(sql, params, map)?.ok_or(Error::Missing)
    }

    /// The one row of an answer, if there is one; a fault when there are several.
    pub fn maybe<T>(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        mut map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut found = None;
        self.each(sql, params, |row| {
            if found.is_some() {
                return Err(Trouble::new(Kind::Other, "several rows where one is wanted").while_running(sql));
            }
            found = Some(map(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// Row by row, without keeping them: for exports that are longer than memory. Stops at the first error.
    pub fn each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        mut visit: impl FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        self.send(sql, params, |session| session.each(sql, params, &mut visit))
    }

    /// Runs a part of a write so that its failure undoes just that part, and the rest can go on.
    pub fn attempt<T>(&mut self, part: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.session.savepoint("part").map_err(|trouble| trouble.while_doing("beginning a part of a write"))?;
        let mut inner = Tx::over(self.session, self.writing);
        let outcome = part(&mut inner);
        let (spoiled, statements) = (inner.spoiled, inner.statements);
        self.statements += statements;
        let ended = match outcome {
            Ok(_) if !spoiled => self.session.release("part"),
            _ => self.session.undo("part"),
        };
        if let Err(trouble) = ended {
            self.spoiled = true;
            return Err(trouble.while_doing("ending a part of a write"));
        }
        if spoiled && outcome.is_ok() { Err(went_on_spoiled()) } else { outcome }
    }

    /// How many statements were sent: for tests that a page's number of queries does not grow with its rows.
    pub fn statements(&self) -> u64 {
        self.statements
    }

    /// Which database it is, for the rare statement that must differ.
    pub fn engine(&self) -> Engine {
        self.session.engine()
    }

    /// Whether the transaction may write.
    pub fn is_writing(&self) -> bool {
        self.writing
    }

    /// Several statements without parameters, as migrations have them.
    pub(crate) fn batch(&mut self, sql: &str) -> Result<()> {
        self.send(sql, &[], |session| session.batch(sql).map_err(|trouble| trouble.while_running(sql)))
    }

    /// Whether a statement failed, so that nothing may be committed.
    pub(crate) fn is_spoiled(&self) -> bool {
        self.spoiled
    }

    fn send<T>(&mut self, sql: &str, params: &[Param<'_>], run: impl FnOnce(&mut Session) -> Result<T>) -> Result<T> {
        if self.spoiled {
            return Err(Trouble::new(Kind::Other, "an earlier statement of this transaction failed").while_running(sql));
        }
        params.iter().try_for_each(Param::check)?;
        self.statements += 1;
        run(self.session).inspect_err(|error| self.spoiled |= Trouble::beneath(error).is_some())
    }
}

/// The fault of code that swallows a failed statement and reports success: it must never be committed.
pub(crate) fn went_on_spoiled() -> Error {
    Fault::new("a statement failed and the transaction went on").into()
}
