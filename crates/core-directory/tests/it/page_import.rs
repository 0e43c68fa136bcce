use core_directory::rules::import::Choice;
use kit_test::both;

use crate::given::{self, app, imported, saving, signed_in};

const LIST: &str = "name;country;mayor\nKuopio;FI;a\n;FI;=1+1\n";

both!(given::migrations(), fn a_list_tells_how_far_it_is_and_what_became_of_its_rows(db) {
    let paula = given::administrator(db);
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let going = saving(db, "name;country\nOulu;FI\n", Choice::Skip);
    let page = browser.get(&format!("/organisations/imports/{}", going.id));
    assert_eq!(page.attributes("meta[http-equiv]", "content"), ["2"]);
    assert!(page.one("main").contains("0 of 1 rows"), "{}", page.one("main"));
    let list = imported(db, LIST, Choice::Skip);
    let path = format!("/organisations/imports/{}", list.id);
    let page = browser.get(&path);
    assert_eq!((page.attributes("meta[http-equiv]", "content").len(), page.all("tbody a")), (0, vec!["Kuopio".to_owned()]));
    let wrong = browser.get(&format!("{path}?of=wrong"));
    assert!(wrong.one("tbody").contains("The row has no name."));
    let left = browser.get(&format!("{path}/left/as/csv"));
    assert!(left.text().contains("mayor") && left.text().contains("The row has no name."), "{}", left.text());
    assert!(!left.text().contains(",=1+1"), "formulas are made harmless");
});
