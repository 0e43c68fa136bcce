use core_directory::rules::import::{Choice, Stage};
use kit_test::both;

use crate::given::{self, app, imported, now, signed_in};

both!(given::migrations(), fn a_list_is_taken_back_after_asking(db) {
    let paula = given::administrator(db);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let list = imported(db, "name;country\nKuopio;FI\n", Choice::Skip);
    let path = format!("/organisations/imports/{}/undo", list.id);
    let (first, second) = (browser.get(&path), browser.get(&path));
    let led = browser.submit(&first, &path, &[]);
    assert_eq!(led.location().unwrap(), format!("/organisations/imports/{}", list.id));
    assert_eq!(now(db, &list).stage, Stage::Undoing);
    assert!(!browser.submit(&second, &path, &[]).errors().is_empty(), "once");
});
