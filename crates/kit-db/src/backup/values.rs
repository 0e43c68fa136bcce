//! A row as a line of JSON: whole numbers and flags as such, texts as strings, floats as strings (so that every bit comes
//! back), bytes in base64.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use kernel::{Fault, Result};
use serde_json::Value;

use super::damaged;
use crate::row::Cell;
use crate::schema::Holds;
use crate::{Param, Row};

/// Reads a row's values. A value of another kind than its column says is a fault: SQLite would keep it, PostgreSQL not.
pub(super) fn of_row(row: &Row<'_>, columns: &[Holds]) -> Result<Vec<Value>> {
    columns.iter().enumerate().map(|(at, holds)| of_cell(row.cell(at)?, *holds, at)).collect()
}

fn of_cell(cell: Cell<'_>, holds: Holds, at: usize) -> Result<Value> {
    Ok(match (holds, cell) {
        (_, Cell::Null) => Value::Null,
        (Holds::Text, Cell::Text(text)) => Value::from(text),
        (Holds::Int, Cell::Int(number)) => Value::from(number),
        (Holds::Float, Cell::Float(number)) => Value::from(number.to_string()),
        (Holds::Flag, Cell::Flag(flag)) => Value::from(flag),
        (Holds::Flag, Cell::Int(number @ (0 | 1))) => Value::from(number == 1),
        (Holds::Bytes, Cell::Bytes(bytes)) => Value::from(BASE64_STANDARD.encode(bytes)),
        _ => return Err(Fault::new(format!("column {at} holds something else than {}", holds.sql())).into()),
    })
}

/// Reads a line of a backup back.
pub(super) fn of_line(line: &str, columns: &[Holds]) -> Result<Vec<Param<'static>>> {
    let values: Vec<Value> = serde_json::from_str(line).map_err(damaged)?;
    if values.len() != columns.len() {
        return Err(damaged(format!("a row of {} values where {} are wanted", values.len(), columns.len())));
    }
    values.into_iter().zip(columns).map(|(value, holds)| of_value(value, *holds)).collect()
}

fn of_value(value: Value, holds: Holds) -> Result<Param<'static>> {
    let read = match (holds, value) {
        (_, Value::Null) => Some(Param::Null),
        (Holds::Text, Value::String(text)) => Some(Param::Text(text.into())),
        (Holds::Int, Value::Number(number)) => number.as_i64().map(Param::Int),
        (Holds::Float, Value::String(text)) => text.parse().ok().map(Param::Float),
        (Holds::Flag, Value::Bool(flag)) => Some(Param::Flag(flag)),
        (Holds::Bytes, Value::String(text)) => {
            BASE64_STANDARD.decode(text).ok().map(|bytes| Param::Bytes(bytes.into()))
        }
        _ => None,
    };
    read.ok_or_else(|| damaged(format!("a value that is not {}", holds.sql())))
}

#[cfg(test)]
mod tests {
    use super::{of_cell, of_line};
    use crate::Param;
    use crate::row::Cell;
    use crate::schema::Holds;

    #[test]
    fn every_value_comes_back_to_the_bit() {
        let floats = [0.1, -0.0, 1e-308, f64::MAX, f64::MIN_POSITIVE, 5e-324, 1.0 / 3.0, 1e300];
        for number in floats {
            let line = format!("[{}]", of_cell(Cell::Float(number), Holds::Float, 0).unwrap());
            let Param::Float(read) = of_line(&line, &[Holds::Float]).unwrap()[0] else { panic!("{line}") };
            assert_eq!(read.to_bits(), number.to_bits());
        }
        let line = format!("[{}]", of_cell(Cell::Int(i64::MIN), Holds::Int, 0).unwrap());
        assert_eq!(of_line(&line, &[Holds::Int]).unwrap(), [Param::Int(i64::MIN)]);
    }

    #[test]
    fn a_line_that_does_not_fit_is_refused() {
        for line in ["", "[", "[1]", "[1,2,3]", "[\"1\",2]", "[1.5,\"a\"]", "{}"] {
            assert!(of_line(line, &[Holds::Int, Holds::Text]).is_err(), "{line}");
        }
    }
}
