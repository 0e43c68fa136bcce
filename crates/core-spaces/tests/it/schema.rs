use kit_db::Engine;
use kit_db::schema::{describe, differences};
use kit_test::fresh;

use crate::given::migrations;

#[test]
fn both_engines_get_the_same_tables() {
    let [one, other] =
        [Engine::Sqlite, Engine::Postgres].map(|engine| fresh(engine, &migrations()).read_here(describe).unwrap());
    assert_eq!(differences(&one, &other), Vec::<String>::new());
}
