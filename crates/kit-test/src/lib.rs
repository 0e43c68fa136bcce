#![doc = include_str!("../README.md")]

mod app;
mod databases;
mod sink;
mod store;

pub use app::{Browser, NOW, Page, TestApp};
pub use databases::{TestDb, each_database, fresh, on};
#[doc(hidden)]
pub use kit_db as __kit_db;
pub use sink::{Envelope, Named, Received, Sink, sender};

/// Two tests of one body, `name::sqlite` and `name::postgres`, each on a fresh database. The first argument gives the
/// migrations; without it the database is empty.
///
/// ```ignore
/// both!(given::migrations(), fn a_plan_is_saved(db) {
///     db.write_here(|tx| …).unwrap();
/// });
/// ```
#[macro_export]
macro_rules! both {
    (fn $name:ident($db:ident) $body:block) => { $crate::both!([], fn $name($db) $body); };
    ($sets:expr, fn $name:ident($db:ident) $body:block) => {
        fn $name(engine: $crate::__kit_db::Engine) {
            $crate::on(engine, &$sets, |$db: &$crate::__kit_db::Db| $body);
        }

        mod $name {
            #[test]
            fn sqlite() {
                super::$name($crate::__kit_db::Engine::Sqlite);
            }

            #[test]
            fn postgres() {
                super::$name($crate::__kit_db::Engine::Postgres);
            }
        }
    };
}
