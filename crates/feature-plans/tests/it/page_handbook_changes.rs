use axum::http::StatusCode;
use core_spaces::rules::Visibility;
use feature_plans::actions::{ChapterChange, HandbookRenewal, add_chapter, change_chapter, renew_handbook};
use feature_plans::rules::Handbook;
use feature_plans::rules::renewal::Choices;
use feature_plans::store;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, HOSTILE, TODAY, leave, occasion};
use crate::renewing::{continued, dropped};

/// The first chapter says something else, the second is dropped, a third is new.
fn renewed(db: &Db, city: &City) -> (Handbook, Handbook) {
    let last = given::handbook(db, city);
    let choices = Choices::default()
        .with(last.chapters[0].id, continued())
        .with(last.chapters[1].id, dropped("In the bylaws now"));
    let renewal = HandbookRenewal { title: "New".into(), term: (Some(2030), Some(2033)), choices };
    let new = db.write_here(|tx| renew_handbook(tx, &occasion(), &leave(city), &last, (TODAY, 0), &renewal)).unwrap();
    let change = ChapterChange { title: "Principles".into(), body: format!("We speak with **two** voices. {HOSTILE}") };
    let which = (new.chapters[0].id, 1);
    db.write_here(|tx| change_chapter(tx, &occasion(), &leave(city), &new, which, &change)).unwrap();
    let money = ChapterChange { title: "Money".into(), body: String::new() };
    db.write_here(|tx| add_chapter(tx, &occasion(), &leave(city), &new, &money)).unwrap();
    (last, new)
}

both!(given::migrations(), fn what_changed_is_told_chapter_by_chapter_and_word_by_word(db) {
    let city = given::city(db);
    let (last, new) = renewed(db, &city);
    let app = given::app(db);
    let page = given::browser(&app, db, city.reader).get(&format!("/handbooks/{}/changes", new.id));
    assert_eq!(page.all(".change__became"), ["changed", "new", "dropped"]);
    assert_eq!(page.all(".change h2"), ["Principles", "Money", "Roles"]);
    assert!(page.text().contains("Chapters: 1 changed, 1 new, 1 dropped."));
    assert!(page.all("del")[0].contains("one voice.") && page.all("ins")[0].contains("two voices."));
    assert!(page.all("ins")[0].starts_with("put in:"), "told by words too");
    assert!(page.text().contains("In the bylaws now") && page.all("main script").is_empty());
    assert!(!page.text().contains("**") && !page.text().contains("- the"), "markup is no word");
    let file = |person, format| given::browser(&app, db, person).get(&format!("/handbooks/{}/changes/as/{format}", new.id));
    let csv = file(city.reader, "csv").text();
    for words in ["We speak with one voice.", "We speak with two voices.", "• the board", "In the bylaws now"] {
        assert!(csv.contains(words), "{words}: {csv}");
    }
    assert!(file(city.reader, "xlsx").bytes.starts_with(b"PK"));
    let links = page.attributes(".change a", "href");
    assert!(links[2].starts_with(&format!("/handbooks/{}#", last.id)));
    let none = given::browser(&app, db, city.reader).get(&format!("/handbooks/{}/changes", last.id));
    assert!(none.text().contains("does not go on from an earlier one"));
});

both!(given::migrations(), fn everybody_sees_it_where_both_handbooks_are_public(db) {
    let city = given::city(db);
    let (last, new) = renewed(db, &city);
    let app = given::app(db);
    let path = format!("/handbooks/{}/changes", new.id);
    assert_eq!(app.browser().get(&path).status, StatusCode::NOT_FOUND);
    let publish = |handbook: &Handbook| {
        given::plan_as(db, &city, |change| {
            change.handbook = Some(handbook.id);
            change.visibility = Visibility::Public;
        });
    };
    publish(&new);
    let page = app.browser().get(&path);
    assert!(page.text().contains("does not go on from an earlier one") && !page.text().contains("Roles"));
    assert!(!app.browser().get(&format!("/handbooks/{}", new.id)).text().contains("/changes"));
    publish(&last);
    let page = app.browser().get(&path);
    assert_eq!(page.all(".change__became").len(), 3);
    assert!(!page.text().contains("In the bylaws now"), "why is for those inside");
    let csv = app.browser().get(&format!("{path}/as/csv")).text();
    assert!(csv.contains("Roles") && !csv.contains("In the bylaws now"), "files show no more than the page");
    assert_eq!(db.read_here(|tx| store::handbook::get(tx, last.id)).unwrap().chapters.len(), 2);
});
