use std::error::Error as StdError;
use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Error, Fault, Lang, Moment, Result};
use postgres::types::{FromSql, Type};
use rusqlite::types::ValueRef;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A value as it is kept as JSON (TEXT): what [`Row::json`] reads back.
pub fn json(value: &(impl Serialize + ?Sized)) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Fault::because("writing JSON", error).into())
}

/// One row of an answer. Columns are counted from 0, in the order of the SELECT.
#[derive(Debug)]
pub struct Row<'a>(Source<'a>);

#[derive(Debug)]
enum Source<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a postgres::Row),
}

/// What a column holds, whichever driver read it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cell<'a> {
    Null,
    Int(i64),
    Float(f64),
    Flag(bool),
    Text(&'a str),
    Bytes(&'a [u8]),
}

impl<'a> Row<'a> {
    pub(crate) fn of_sqlite(row: &'a rusqlite::Row<'a>) -> Self {
        Self(Source::Sqlite(row))
    }

    pub(crate) fn of_postgres(row: &'a postgres::Row) -> Self {
        Self(Source::Postgres(row))
    }

    /// A text (TEXT).
    pub fn text(&self, column: usize) -> Result<String> {
        self.str(column).map(ToOwned::to_owned)
    }

    /// A text or nothing.
    pub fn maybe_text(&self, column: usize) -> Result<Option<String>> {
        Ok(self.maybe_str(column)?.map(ToOwned::to_owned))
    }

    /// A text (TEXT), borrowed from the row.
    pub fn str(&self, column: usize) -> Result<&str> {
        self.maybe_str(column)?.ok_or_else(|| null(column))
    }

    /// A text or nothing, borrowed from the row.
    pub fn maybe_str(&self, column: usize) -> Result<Option<&str>> {
        match self.cell(column)? {
            Cell::Null => Ok(None),
            Cell::Text(text) => Ok(Some(text)),
            other => Err(wrong(column, other, "text")),
        }
    }

    /// A whole number (BIGINT, `count(*)`). A sum is `CAST(sum(x) AS BIGINT)`.
    pub fn int(&self, column: usize) -> Result<i64> {
        self.maybe_int(column)?.ok_or_else(|| null(column))
    }

    /// A whole number or nothing.
    pub fn maybe_int(&self, column: usize) -> Result<Option<i64>> {
        match self.cell(column)? {
            Cell::Null => Ok(None),
            Cell::Int(number) => Ok(Some(number)),
            other => Err(wrong(column, other, "a whole number")),
        }
    }

    /// A number (DOUBLE PRECISION). An average is `CAST(avg(x) AS DOUBLE PRECISION)`.
    pub fn float(&self, column: usize) -> Result<f64> {
        self.maybe_float(column)?.ok_or_else(|| null(column))
    }

    /// A number or nothing.
    #[expect(clippy::cast_precision_loss, reason = "a whole number in a column of floats came from a float")]
    pub fn maybe_float(&self, column: usize) -> Result<Option<f64>> {
        match self.cell(column)? {
            Cell::Null => Ok(None),
            Cell::Float(number) => Ok(Some(number)),
            Cell::Int(number) => Ok(Some(number as f64)),
            other => Err(wrong(column, other, "a number")),
        }
    }

    /// Yes or no (BOOLEAN, EXISTS, a comparison).
    pub fn flag(&self, column: usize) -> Result<bool> {
        self.maybe_flag(column)?.ok_or_else(|| null(column))
    }

    /// Yes, no or nothing.
    pub fn maybe_flag(&self, column: usize) -> Result<Option<bool>> {
        match self.cell(column)? {
            Cell::Null => Ok(None),
            Cell::Flag(flag) => Ok(Some(flag)),
            // SQLite keeps booleans as 0 and 1.
            Cell::Int(number @ (0 | 1)) => Ok(Some(number == 1)),
            other => Err(wrong(column, other, "yes or no")),
        }
    }

    /// Bytes (BYTEA).
    pub fn bytes(&self, column: usize) -> Result<Vec<u8>> {
        self.maybe_bytes(column)?.ok_or_else(|| null(column))
    }

    /// Bytes or nothing.
    pub fn maybe_bytes(&self, column: usize) -> Result<Option<Vec<u8>>> {
        match self.cell(column)? {
            Cell::Null => Ok(None),
            Cell::Bytes(bytes) => Ok(Some(bytes.to_vec())),
            other => Err(wrong(column, other, "bytes")),
        }
    }

    /// A typed id, or anything else that is kept as a text and read by `FromStr`, such as a state.
    pub fn id<T: FromStr>(&self, column: usize) -> Result<T> {
        self.maybe_id(column)?.ok_or_else(|| null(column))
    }

    /// A typed id or nothing.
    pub fn maybe_id<T: FromStr>(&self, column: usize) -> Result<Option<T>> {
        let Some(text) = self.maybe_str(column)? else { return Ok(None) };
        let read = text.parse().ok();
        read.map(Some).ok_or_else(|| broken(format!("column {column} holds `{text}`, which cannot be read back")))
    }

    /// A point in time (BIGINT, milliseconds since the epoch).
    pub fn moment(&self, column: usize) -> Result<Moment> {
        self.int(column).map(Moment::from_millis)
    }

    /// A point in time or nothing.
    pub fn maybe_moment(&self, column: usize) -> Result<Option<Moment>> {
        Ok(self.maybe_int(column)?.map(Moment::from_millis))
    }

    /// A day (TEXT, `yyyy-mm-dd`).
    pub fn day(&self, column: usize) -> Result<Date> {
        self.id(column)
    }

    /// A day or nothing.
    pub fn maybe_day(&self, column: usize) -> Result<Option<Date>> {
        self.maybe_id(column)
    }

    /// A language (TEXT, its tag).
    pub fn lang(&self, column: usize) -> Result<Lang> {
        self.id(column)
    }

    /// A language or nothing.
    pub fn maybe_lang(&self, column: usize) -> Result<Option<Lang>> {
        self.maybe_id(column)
    }

    /// A value kept as JSON (TEXT).
    pub fn json<T: DeserializeOwned>(&self, column: usize) -> Result<T> {
        self.maybe_json(column)?.ok_or_else(|| null(column))
    }

    /// A value kept as JSON, or nothing.
    pub fn maybe_json<T: DeserializeOwned>(&self, column: usize) -> Result<Option<T>> {
        let Some(text) = self.maybe_str(column)? else { return Ok(None) };
        serde_json::from_str(text)
            .map(Some)
            .map_err(|error| Fault::because(format!("reading the JSON of column {column}"), error).into())
    }

    pub(crate) fn cell(&self, column: usize) -> Result<Cell<'_>> {
        match self.0 {
            Source::Sqlite(row) => sqlite_cell(row, column),
            Source::Postgres(row) => row.try_get(column).map_err(|error| {
                let why = error.source().map_or_else(|| error.to_string(), ToString::to_string);
                broken(format!("reading column {column}: {why}"))
            }),
        }
    }
}

fn sqlite_cell<'a>(row: &'a rusqlite::Row<'_>, column: usize) -> Result<Cell<'a>> {
    let value = row.get_ref(column).map_err(|error| broken(format!("reading column {column}: {error}")))?;
    Ok(match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(number) => Cell::Int(number),
        ValueRef::Real(number) => Cell::Float(number),
        ValueRef::Text(bytes) => Cell::Text(
            std::str::from_utf8(bytes).map_err(|error| Fault::because(format!("reading column {column}"), error))?,
        ),
        ValueRef::Blob(bytes) => Cell::Bytes(bytes),
    })
}

impl<'a> FromSql<'a> for Cell<'a> {
    fn from_sql(of: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(match *of {
            Type::INT8 => Cell::Int(i64::from_sql(of, raw)?),
            Type::INT4 => Cell::Int(i32::from_sql(of, raw)?.into()),
            Type::INT2 => Cell::Int(i16::from_sql(of, raw)?.into()),
            Type::FLOAT8 => Cell::Float(f64::from_sql(of, raw)?),
            Type::FLOAT4 => Cell::Float(f32::from_sql(of, raw)?.into()),
            Type::BOOL => Cell::Flag(bool::from_sql(of, raw)?),
            Type::BYTEA => Cell::Bytes(raw),
            Type::NUMERIC => return Err("a NUMERIC: write CAST(… AS BIGINT) or CAST(… AS DOUBLE PRECISION)".into()),
            _ => Cell::Text(<&str>::from_sql(of, raw)?),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(Cell::Null)
    }

    fn accepts(of: &Type) -> bool {
        matches!(
            *of,
            Type::INT8
                | Type::INT4
                | Type::INT2
                | Type::FLOAT8
                | Type::FLOAT4
                | Type::BOOL
                | Type::BYTEA
                | Type::NUMERIC
        ) || <&str>::accepts(of)
    }
}

fn null(column: usize) -> Error {
    broken(format!("column {column} is NULL where a value is needed"))
}

fn wrong(column: usize, found: Cell<'_>, wanted: &str) -> Error {
    // The kind only: values may be personal.
    let kind = match found {
        Cell::Null => "nothing",
        Cell::Int(_) => "a whole number",
        Cell::Float(_) => "a number",
        Cell::Flag(_) => "yes or no",
        Cell::Text(_) => "text",
        Cell::Bytes(_) => "bytes",
    };
    broken(format!("column {column} holds {kind} where {wanted} is needed"))
}

fn broken(what: String) -> Error {
    Fault::new(what).into()
}
