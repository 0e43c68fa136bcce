use axum::http::StatusCode;
use core_people::actions::{NewMandate, add_mandate};
use core_people::store::mandate;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, HOSTILE, app, occasion, signed_in};

both!(given::migrations(), fn a_mandate_ends_on_a_day_that_is_not_before_its_first(db) {
    let paula = given::administrator(db);
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let organisation = given::city(db, HOSTILE);
    let new = NewMandate { person: aino.person, organisation, capacity: "johtaja".into(), since: date(2026, 1, 1), until: None };
    let id = db.write_here(|tx| add_mandate(tx, &occasion(), &new)).unwrap();
    let app = app(db);
    let browser = signed_in(&app, &paula);
    let path = format!("/people/{}/mandates/{id}/end", aino.person);
    let page = browser.get(&path);
    assert!(page.one(".page-head__lede").contains(HOSTILE), "the page says for whom");
    assert_eq!((page.attributes("input[name=until]", "value"), page.all("main script").len()), (vec!["2026-11-22".to_owned()], 0));
    for wrong in ["2025-12-31", "soon", ""] {
        let refused = browser.submit(&page, &path, &[("until", wrong)]);
        refused.refuses(&["until"]);
        assert_eq!(refused.attributes("input[name=until]", "value"), [wrong]);
    }
    let until = || db.read_here(|tx| mandate::get(tx, aino.person, id)).unwrap().mandate.until;
    assert_eq!(until(), None);
    let shown = browser.told(&browser.submit(&page, &path, &[("until", "1.1.2026")]), "done-mandate-ended");
    assert_eq!(until(), Some(date(2026, 1, 1)));
    assert!(shown.all("tbody a").is_empty(), "what is over cannot be ended");
    let other = format!("/people/{}/mandates/{id}/end", paula.person);
    assert_eq!(browser.get(&other).status, StatusCode::NOT_FOUND, "a mandate is its person's");
});
