use feature_plans::actions::log_contact;
use feature_plans::rules::PromiseState;
use feature_plans::store;
use kit_test::both;

use crate::contacting::{call, promise, somebody};
use crate::given::{self, TODAY, leave, occasion};

both!(given::migrations(), fn a_promise_is_added_kept_dropped_and_removed(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let change = call(city.officer, vec![their]);
    let new = [promise("A letter", Some(TODAY))];
    let contact =
        db.write_here(|tx| log_contact(tx, &occasion(), &leave(&city), (TODAY, false), &change, &new)).unwrap();
    let promises = || db.read_here(|tx| store::promise::of_contacts(tx, &[contact.id])).unwrap();
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/spaces/{}/promises/{}", city.space, promises()[0].id);
    browser.submit(&browser.get(&path), &path, &[("state", "dropped")]).refuses(&["reason"]);
    browser.submit(&browser.get(&path), &path, &[("state", "kept"), ("settled-on", "2026-11-23")]).refuses(&["settled-on"]);
    browser.submit(&browser.get(&path), &path, &[("body", "")]).refuses(&["body"]);
    let kept = browser.submit(&browser.get(&path), &path, &[("state", "kept")]);
    browser.told(&kept, "done-promise-changed");
    assert_eq!(promises()[0].state, PromiseState::Kept { on: TODAY });
    let new = format!("/spaces/{}/contacts/{}/new-promise", city.space, contact.id);
    browser.told(&browser.submit(&browser.get(&new), &new, &[("body", "A visit"), ("side", "us")]), "done-promise-added");
    let remove = format!("{path}/remove");
    let asked = browser.get(&remove);
    assert_eq!(asked.one(".govuk-inset-text"), "A letter");
    browser.told(&browser.submit(&asked, &remove, &[]), "done-promise-removed");
    assert_eq!(promises().iter().map(|one| one.body.as_str()).collect::<Vec<_>>(), ["A visit"]);
    let reader = given::browser(&app, db, city.reader);
    assert_eq!((reader.get(&new).status.as_u16(), reader.get(&path).status.as_u16()), (403, 403));
});
