use core_commitments::actions::change_body;
use core_commitments::store;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};
use crate::sitting::{board, called, meeting};

both!(given::migrations(), fn its_reviews_say_the_new_name(db) {
    let city = given::city(db);
    let body = board(db, &city);
    meeting(db, &city, &body, date(2026, 12, 14));
    let change = |version, name: &str| {
        let which = (body.id, version);
        db.write_here(|tx| change_body(tx, &occasion(), &leave(&city), which, TODAY, &called(name)))
    };
    assert_eq!(change(1, "Municipal board").unwrap().version, 2);
    assert_eq!(given::happened_last(db), "body.changed");
    assert_eq!(refused(change(1, "Board")), "changed-meanwhile");
    change(2, "municipal board").unwrap();
    let titles = db.read_here(|tx| {
        tx.query("SELECT title FROM commitments WHERE source_kind = 'meeting'", kit_db::params![], |row| row.text(0))
    });
    assert_eq!(titles.unwrap(), ["Review for municipal board"]);
    assert_eq!(db.read_here(|tx| store::body::get(tx, city.space, body.id)).unwrap().version, 3);
});
