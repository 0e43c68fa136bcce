use feature_plans::store;
use feature_plans::store::contact::Asked;
use kit_test::both;

use crate::contacting::{call, logged, somebody};
use crate::given;

both!(given::migrations(), fn the_page_asks_before_a_contact_goes(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = logged(db, &city, &call(city.officer, vec![their]));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/contacts/{}/remove", city.space, contact.id);
    let asked = browser.get(&path);
    assert!(asked.one(".govuk-inset-text").starts_with("Minister"));
    let count = || db.read_here(|tx| store::contact::count(tx, city.space, &Asked::default())).unwrap();
    assert_eq!(count(), 1, "asking takes nothing away");
    browser.told(&browser.submit(&asked, &path, &[]), "done-contact-removed");
    assert_eq!((count(), browser.get(&path).status.as_u16()), (0, 404));
    given::for_those_inside(&app, db, &city, &path);
});
