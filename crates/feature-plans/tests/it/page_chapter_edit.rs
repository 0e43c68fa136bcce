use axum::http::StatusCode;
use feature_plans::rules::TEXT_LIMIT;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, HOSTILE};

both!(given::migrations(), fn a_chapter_is_added_at_the_end_and_shown_there(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/handbooks/{}/new-chapter", book.id);
    let page = browser.get(&path);
    assert!(!page.attributes("main a", "href").iter().any(|href| href.ends_with("/remove")), "nothing to remove yet");
    let added = browser.submit(&page, &path, &[("title", HOSTILE), ("body", HOSTILE)]);
    let shown = browser.told(&added, "done-chapter-added");
    assert!(shown.all("main script").is_empty());
    let chapters = db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap().chapters;
    assert_eq!(chapters.last().unwrap().title, HOSTILE);
    let fragment = format!("#chapter-{}", chapters.last().unwrap().id);
    assert!(added.location().unwrap().ends_with(&fragment));
    assert!(shown.one(&fragment).contains(HOSTILE));
});

both!(given::migrations(), fn everything_that_is_wrong_with_a_chapter_is_said_at_once(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/handbooks/{}/new-chapter", book.id);
    let (longest, too_long) = given::long_lines();
    let body = "b".repeat(TEXT_LIMIT + 1);
    let refused = browser.submit(&browser.get(&path), &path, &[("title", &too_long), ("body", &body)]);
    refused.refuses(&["title", "body"]);
    assert_eq!(refused.one("textarea[name=body]"), body);
    let added = browser.submit(&refused, &path, &[("title", &longest), ("body", &body[1..])]);
    browser.told(&added, "done-chapter-added");
});

both!(given::migrations(), fn who_saves_a_chapter_second_sees_both_versions(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/handbooks/{}/chapters/{}", book.id, book.chapters[0].id);
    let late = given::both_versions(&browser, &path, "title", ["Theirs", "", "Mine"]);
    assert_eq!(late.attributes("input[type=radio][name=title]", "value"), ["Theirs", "Mine"]);
    assert_eq!(late.attributes("input[type=hidden][name=body]", "value"), [book.chapters[0].body.clone()], "the same");
    let chapter = db.read_here(|tx| store::handbook::chapter(tx, book.id, book.chapters[0].id)).unwrap();
    assert_eq!((chapter.title.as_str(), &chapter.body), ("Mine", &book.chapters[0].body));
});

both!(given::migrations(), fn chapters_are_written_by_coordinators_of_their_handbook(db) {
    let city = given::city(db);
    let (book, other) = (given::handbook(db, &city), given::handbook(db, &city));
    let app = given::app(db);
    let chapter = book.chapters[0].id;
    for path in ["new-chapter", &format!("chapters/{chapter}"), &format!("chapters/{chapter}/remove")] {
        given::for_coordinators(&app, db, &city, &format!("/handbooks/{}/{path}", book.id));
    }
    let elsewhere = format!("/handbooks/{}/chapters/{chapter}", other.id);
    assert_eq!(given::browser(&app, db, city.coordinator).get(&elsewhere).status, StatusCode::NOT_FOUND);
    assert_eq!(db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap().chapters, book.chapters);
});
