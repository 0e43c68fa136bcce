#![doc = include_str!("../README.md")]

pub mod activity;
mod address;
pub mod backup;
mod db;
pub mod health;
mod held;
mod job;
mod migrate;
mod param;
mod postgres;
mod queue;
mod row;
pub mod schema;
mod session;
mod sqlite;
mod texts;
mod together;
mod trouble;
mod tx;
mod worker;

pub use activity::record;
pub use address::{Address, Engine};
pub use db::{Db, Options};
pub use held::delete_unless_held;
pub use migrate::{Migration, MigrationSet, migrations};
pub use param::{ById, IntoParam, Over, Param, Plain};
pub use row::{Row, json};
pub use texts::{anywhere, places};
pub use trouble::{OnViolation, Violation, ViolationKind, is_away, is_full, is_unknown};
pub use tx::Tx;
