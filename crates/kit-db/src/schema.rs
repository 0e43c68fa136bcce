//! What the tables look like, told alike by both engines: for the backup, and for the test that both texts of a migration
//! give the same schema.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Fault, Result};

use crate::{Engine, Tx, params};

/// Where the applied migrations are noted. It belongs to the engine's own schema, not to the data.
pub(crate) const MIGRATIONS_TABLE: &str = "schema_migrations";

/// The tables by name.
pub type Schema = BTreeMap<String, Table>;

/// One table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// In the order of the table.
    pub columns: Vec<Column>,
    /// The tables that its foreign keys lead to, itself left out.
    pub parents: BTreeSet<String>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub holds: Holds,
    /// Whether it may be NULL.
    pub nullable: bool,
}

/// What a column holds: the types that mean the same on both engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// TEXT.
    Text,
    /// BIGINT.
    Int,
    /// DOUBLE PRECISION.
    Float,
    /// BOOLEAN.
    Flag,
    /// BYTEA.
    Bytes,
}

impl Holds {
    /// The type's name in SQL, on both engines.
    pub const fn sql(self) -> &'static str {
        match self {
            Holds::Text => "TEXT",
            Holds::Int => "BIGINT",
            Holds::Float => "DOUBLE PRECISION",
            Holds::Flag => "BOOLEAN",
            Holds::Bytes => "BYTEA",
        }
    }

    /// Reads a type's name in SQL. Others than the five behave differently on the two engines, and are refused.
    pub fn of_sql(name: &str) -> Result<Self> {
        [Holds::Text, Holds::Int, Holds::Float, Holds::Flag, Holds::Bytes]
            .into_iter()
            .find(|holds| holds.sql().eq_ignore_ascii_case(name))
            .ok_or_else(|| {
                Fault::new(format!("{name}: columns are TEXT, BIGINT, DOUBLE PRECISION, BOOLEAN or BYTEA")).into()
            })
    }
}

/// All tables with their columns and parents, the list of applied migrations left out.
pub fn describe(tx: &mut Tx<'_>) -> Result<Schema> {
    let mut schema = Schema::new();
    for name in tables(tx)?.into_iter().filter(|name| name != MIGRATIONS_TABLE) {
        let table = Table { columns: columns(tx, &name)?, parents: parents(tx, &name)? };
        schema.insert(name, table);
    }
    Ok(schema)
}

/// What differs between two schemas, one sentence each; empty when they are equal.
pub fn differences(one: &Schema, other: &Schema) -> Vec<String> {
    let mut found = Vec::new();
    let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    for name in names {
        match (one.get(name), other.get(name)) {
            (Some(a), Some(b)) => table_differences(name, a, b, &mut found),
            (Some(_), None) => found.push(format!("table {name} is missing in the second")),
            _ => found.push(format!("table {name} is missing in the first")),
        }
    }
    found
}

fn table_differences(name: &str, one: &Table, other: &Table, found: &mut Vec<String>) {
    let columns = |table: &Table| -> Vec<String> { table.columns.iter().map(|column| column.name.clone()).collect() };
    if columns(one) != columns(other) {
        found.push(format!("{name} has the columns {:?} and {:?}", columns(one), columns(other)));
        return;
    }
    for (a, b) in one.columns.iter().zip(&other.columns).filter(|(a, b)| a != b) {
        let told =
            |column: &Column| format!("{}{}", column.holds.sql(), if column.nullable { "" } else { " NOT NULL" });
        found.push(format!("{name}.{} is {} and {}", a.name, told(a), told(b)));
    }
    if one.parents != other.parents {
        found.push(format!("{name} points to {:?} and {:?}", one.parents, other.parents));
    }
}

/// The tables so that each comes after those that its foreign keys lead to; in a circle, by name.
pub fn parents_first(schema: &Schema) -> Vec<String> {
    let mut ordered: Vec<String> = Vec::new();
    let mut left: Vec<&String> = schema.keys().collect();
    while !left.is_empty() {
        let ready = |name: &String| {
            schema[name].parents.iter().all(|parent| ordered.contains(parent) || !schema.contains_key(parent))
        };
        let at = left.iter().position(|name| ready(name)).unwrap_or(0);
        ordered.push(left.remove(at).clone());
    }
    ordered
}

/// The names of all tables.
pub(crate) fn tables(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    let sql = match tx.engine() {
        Engine::Sqlite => {
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
        }
        Engine::Postgres => {
            "SELECT c.relname FROM pg_class c WHERE c.relkind IN ('r', 'p')
             AND c.relnamespace = current_schema()::regnamespace ORDER BY c.relname"
        }
    };
    tx.query(sql, params![], |row| row.text(0))
}

fn columns(tx: &mut Tx<'_>, table: &str) -> Result<Vec<Column>> {
    let sql = match tx.engine() {
        Engine::Sqlite => "SELECT name, type, \"notnull\" = 0 FROM pragma_table_info($1) ORDER BY cid",
        Engine::Postgres => {
            "SELECT column_name, data_type, is_nullable = 'YES' FROM information_schema.columns
             WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position"
        }
    };
    tx.query(sql, params![table], |row| {
        Ok(Column { name: row.text(0)?, holds: Holds::of_sql(row.str(1)?)?, nullable: row.flag(2)? })
    })
}

fn parents(tx: &mut Tx<'_>, table: &str) -> Result<BTreeSet<String>> {
    let sql = match tx.engine() {
        Engine::Sqlite => "SELECT \"table\" FROM pragma_foreign_key_list($1) WHERE \"table\" <> $1",
        Engine::Postgres => {
            "SELECT parent.relname FROM pg_constraint k
             JOIN pg_class child ON child.oid = k.conrelid JOIN pg_class parent ON parent.oid = k.confrelid
             WHERE k.contype = 'f' AND child.relnamespace = current_schema()::regnamespace
             AND child.relname = $1 AND parent.relname <> $1"
        }
    };
    Ok(tx.query(sql, params![table], |row| row.text(0))?.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Column, Holds, Schema, Table, differences, parents_first};

    fn table(parents: &[&str]) -> Table {
        let id = Column { name: "id".to_owned(), holds: Holds::Text, nullable: false };
        Table { columns: vec![id], parents: parents.iter().map(ToString::to_string).collect::<BTreeSet<_>>() }
    }

    #[test]
    fn parents_come_first_and_circles_end() {
        let schema = Schema::from([
            ("a".to_owned(), table(&["c"])),
            ("b".to_owned(), table(&["a"])),
            ("c".to_owned(), table(&[])),
            ("x".to_owned(), table(&["y"])),
            ("y".to_owned(), table(&["x"])),
        ]);
        assert_eq!(parents_first(&schema), ["c", "a", "b", "x", "y"]);
    }

    #[test]
    fn every_difference_is_told() {
        let one = Schema::from([("a".to_owned(), table(&[])), ("b".to_owned(), table(&["a"]))]);
        assert!(differences(&one, &one).is_empty());
        let mut other = one.clone();
        other.get_mut("a").unwrap().columns[0].nullable = true;
        other.remove("b");
        assert_eq!(differences(&one, &other), ["a.id is TEXT NOT NULL and TEXT", "table b is missing in the second"]);
    }
}
