use core_people::actions::{make_sign_in_link, sign_in_by_link};
use core_people::rules::LINK_HOURS;
use kit_db::Db;
use kit_test::{NOW, both};

use crate::given::{self, at, from_browser, migrations, occasion, refused, site};

fn token(db: &Db) -> String {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let link = db.write_here(|tx| make_sign_in_link(tx, &occasion(), aino.id, &site())).unwrap();
    link.strip_prefix("http://kortteli.example/sign-in/link/").unwrap().to_owned()
}

both!(migrations(), fn it_signs_in_once(db) {
    let token = token(db);
    let late = at(NOW.plus_minutes(LINK_HOURS * 60).plus_millis(-1));
    assert_eq!(db.write_here(|tx| sign_in_by_link(tx, &late, &token, &from_browser())).unwrap().next, "/");
    assert_eq!(refused(db.write_here(|tx| sign_in_by_link(tx, &late, &token, &from_browser()))), "link-expired");
});

both!(migrations(), fn it_lasts_a_day(db) {
    let token = token(db);
    let after = at(NOW.plus_minutes(LINK_HOURS * 60));
    assert_eq!(refused(db.write_here(|tx| sign_in_by_link(tx, &after, &token, &from_browser()))), "link-expired");
});
