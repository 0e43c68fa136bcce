use axum::http::StatusCode;
use core_spaces::rules::Role;
use feature_plans::store;
use kit_test::{Browser, Page, both};

use crate::begin_import::{DOCUMENT, begun};
use crate::given::{self, HOSTILE};

fn paste(browser: &Browser<'_>, text: &str) -> Page {
    browser.submit(&browser.get("/plans/import"), "/plans/import", &[("pasted", text)])
}

both!(given::migrations(), fn pasted_text_is_read_as_a_file_is(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let begun = paste(&browser, &format!("{DOCUMENT}\n{HOSTILE}\n"));
    let page = browser.follow(&begun);
    assert_eq!(page.attributes("input[id^=goal-][id$=-title]", "value"), ["A faster railway", "A green port"]);
    assert!(page.all("main script").is_empty());
    let import = db.read_here(|tx| {
        let (id, _) = store::import::open_in_space(tx, city.space)?.remove(0);
        store::import::get(tx, id)
    });
    assert_eq!(import.unwrap().by, Some(city.coordinator));
});

both!(given::migrations(), fn what_is_no_plan_is_refused_beside_where_it_came_from(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    paste(&browser, " \n ").refuses(&["file"]);
    let pasted = paste(&browser, HOSTILE);
    pasted.refuses(&["pasted"]);
    assert_eq!((pasted.one("textarea[name=pasted]"), pasted.all("main script").len()), (HOSTILE.to_owned(), 0));
    for (name, bytes) in [("plan.pdf", b"%PDF-1.7".as_slice()), ("empty.txt", b""), ("broken.docx", b"PK nonsense")] {
        let form = browser.get("/plans/import");
        browser.upload(&form, "/plans/import", &[("pasted", "")], ("file", name, bytes)).refuses(&["file"]);
    }
    assert!(db.read_here(|tx| store::import::open_in_space(tx, city.space)).unwrap().is_empty());
});

both!(given::migrations(), fn what_is_not_saved_yet_is_listed_for_those_who_may_save_it(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    let second = given::city_called(db, "Toisaalla");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let listed = |browser: &Browser<'_>| browser.get("/plans/import").attributes("main li a", "href");
    assert_eq!(listed(&browser), [format!("/imports/{}", import.id)]);
    assert!(listed(&given::browser(&app, db, second.coordinator)).is_empty());
    let undo = format!("/imports/{}/undo", import.id);
    browser.told(&browser.submit(&browser.get(&undo), &undo, &[]), "done-import-undone");
    assert!(listed(&browser).is_empty());
});

both!(given::migrations(), fn plans_are_brought_in_by_coordinators_into_their_own_spaces(db) {
    let (city, second, foreign) =
        (given::city(db), given::city_called(db, "Toisaalla"), given::city_called(db, "Muualla"));
    db.write_here(|tx| given::grant(tx, second.space, city.coordinator, Role::Coordinator)).unwrap();
    let app = given::app(db);
    for person in [city.officer, city.reader, city.administrator, city.stranger] {
        assert_eq!(given::browser(&app, db, person).get("/plans/import").status, StatusCode::FORBIDDEN);
    }
    assert!(app.browser().get("/plans/import").location().unwrap().starts_with("/sign-in"));
    let browser = given::browser(&app, db, city.coordinator);
    let page = browser.get("/plans/import");
    assert_eq!(page.all("select[name=space] option").len(), 2);
    let send = |space: String| browser.submit(&page, "/plans/import", &[("space", &space), ("pasted", DOCUMENT)]);
    assert_eq!(send(foreign.space.to_string()).status, StatusCode::NOT_FOUND);
    assert_eq!(send(second.space.to_string()).status, StatusCode::SEE_OTHER);
    assert_eq!(db.read_here(|tx| store::import::open_in_space(tx, second.space)).unwrap().len(), 1);
});
