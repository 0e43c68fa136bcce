use kit_db::{Address, Engine, health};
use kit_test::{both, fresh};

both!([kit_db::migrations()], fn the_settings_are_fine(db) {
    let found = db.read_here(health::settings).unwrap();
    assert!(found.len() >= 4);
    for finding in found {
        // The server of the tests may do without syncing, which a real one must not.
        assert!(finding.fine || ["fsync", "full_page_writes", "synchronous_commit"].contains(&finding.name), "{finding:?}");
    }
    assert!(db.read_here(health::integrity).unwrap().is_empty());
});

#[test]
fn rows_that_point_to_nothing_are_found() {
    let db = fresh(Engine::Sqlite, &[kit_db::migrations()]);
    let Address::Sqlite(file) = db.address() else { unreachable!() };
    let tool = rusqlite::Connection::open(file).unwrap();
    tool.execute_batch("PRAGMA foreign_keys = OFF; INSERT INTO activity_contents VALUES (5, '', '')").unwrap();
    assert_eq!(
        db.read_here(health::integrity).unwrap(),
        ["1 rows of activity_contents point to missing rows of activities"]
    );
}
