use std::collections::HashMap;
use std::error::Error as StdError;

use bytes::BytesMut;
use kernel::Result;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::{IsNull, ToSql, Type};
use postgres::{Client, Statement};

use super::trouble::of_commit;
use crate::trouble::{Kind, Trouble};
use crate::{Param, Row};

/// How many statements a connection keeps prepared on the server.
const KEPT_STATEMENTS: usize = 1_000;

/// A connection to the server. It blocks, so it lives on plain threads only.
pub(crate) struct PostgresSession {
    client: Client,
    prepared: HashMap<Box<str>, Statement>,
    broken: bool,
}

impl PostgresSession {
    pub(super) fn over(client: Client) -> Self {
        Self { client, prepared: HashMap::new(), broken: false }
    }

    /// Readers see one state of the data for the whole transaction. Writers see what others committed meanwhile, and
    /// lock the rows that they decide upon.
    pub(crate) fn begin(&mut self, writing: bool) -> Result<(), Trouble> {
        self.run(if writing {
            "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
        } else {
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        })
    }

    pub(crate) fn commit(&mut self) -> Result<(), Trouble> {
        self.client.batch_execute("COMMIT").map_err(|error| {
            let trouble = of_commit(&error);
            self.broken |= matches!(trouble.kind, Kind::Unknown | Kind::Broken);
            trouble
        })
    }

    /// Statements without parameters and without an answer.
    pub(crate) fn run(&mut self, sql: &str) -> Result<(), Trouble> {
        self.client.batch_execute(sql).map_err(|error| self.noticed(error))
    }

    pub(crate) fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64, Trouble> {
        let statement = self.prepared(sql, params)?;
        let values: Vec<_> = params.iter().map(|param| param as &(dyn ToSql + Sync)).collect();
        self.client.execute(&statement, &values).map_err(|error| self.noticed(error))
    }

    pub(crate) fn each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        visit: &mut dyn FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let ended = self.each_or_trouble(sql, params, visit);
        ended.unwrap_or_else(|error| Err(self.noticed(error).while_running(sql)))
    }

    /// The outer error is the driver's, the inner one the visitor's.
    fn each_or_trouble(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        visit: &mut dyn FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<Result<()>, postgres::Error> {
        let statement = match self.prepared(sql, params) {
            Ok(statement) => statement,
            Err(trouble) => return Ok(Err(trouble.while_running(sql))),
        };
        let values = params.iter().map(|param| param as &(dyn ToSql + Sync));
        let mut rows = self.client.query_raw(&statement, values)?;
        while let Some(row) = rows.next()? {
            if let Err(error) = visit(&Row::of_postgres(&row)) {
                return Ok(Err(error));
            }
        }
        Ok(Ok(()))
    }

    pub(crate) fn is_broken(&self) -> bool {
        self.broken || self.client.is_closed()
    }

    pub(crate) fn distrust(&mut self) {
        self.broken = true;
    }

    fn prepared(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Statement, Trouble> {
        let statement = if let Some(known) = self.prepared.get(sql) {
            known.clone()
        } else {
            let made = self.client.prepare(sql).map_err(|error| self.noticed(error))?;
            if self.prepared.len() >= KEPT_STATEMENTS {
                self.prepared.clear();
            }
            self.prepared.insert(sql.into(), made.clone());
            made
        };
        let wanted = statement.params().len();
        if wanted != params.len() {
            return Err(Trouble::new(Kind::Other, format!("{wanted} parameters wanted, {} given", params.len())));
        }
        Ok(statement)
    }

    /// Remembers whether the error cost the connection, or the plans that it keeps.
    fn noticed(&mut self, error: postgres::Error) -> Trouble {
        let trouble = Trouble::from(error);
        self.broken |= trouble.kind == Kind::Broken;
        if trouble.kind == Kind::Other {
            // A migration elsewhere may have made a plan useless ("cached plan must not change result type").
            self.prepared.clear();
        }
        trouble
    }
}

impl std::fmt::Debug for PostgresSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostgresSession").field("broken", &self.broken).finish_non_exhaustive()
    }
}

impl ToSql for Param<'_> {
    fn to_sql(&self, of: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        match self {
            Param::Null => Ok(IsNull::Yes),
            Param::Int(number) => int_to_sql(*number, of, out),
            Param::Float(number) if *of == Type::FLOAT8 => number.to_sql(of, out),
            Param::Flag(flag) if *of == Type::BOOL => flag.to_sql(of, out),
            Param::Text(text) if <&str as ToSql>::accepts(of) => text.as_ref().to_sql(of, out),
            Param::Bytes(bytes) if *of == Type::BYTEA => bytes.as_ref().to_sql(of, out),
            Param::Float(_) | Param::Flag(_) | Param::Text(_) | Param::Bytes(_) => Err(misfit(of)),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    postgres::types::to_sql_checked!();
}

fn int_to_sql(number: i64, of: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
    match *of {
        Type::INT8 => number.to_sql(of, out),
        Type::INT4 => i32::try_from(number)?.to_sql(of, out),
        Type::INT2 => i16::try_from(number)?.to_sql(of, out),
        _ => Err(misfit(of)),
    }
}

fn misfit(of: &Type) -> Box<dyn StdError + Sync + Send> {
    format!("the value does not fit where a {of} is wanted").into()
}
