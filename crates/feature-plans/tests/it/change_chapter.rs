use feature_plans::actions::{ChapterChange, add_chapter, change_chapter, move_chapter, remove_chapter};
use feature_plans::rules::Step;
use feature_plans::store;
use kernel::Error;
use kit_db::activity;
use kit_test::both;

use crate::given::{self, leave, occasion};

fn change(title: &str) -> ChapterChange {
    ChapterChange { title: title.into(), body: "Text.".into() }
}

both!(given::migrations(), fn chapters_come_change_move_and_go(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let added = db.write_here(|tx| add_chapter(tx, &occasion(), &leave(&city), &book, &change("Ways"))).unwrap();
    let load = || db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap();
    let titles = || load().chapters.iter().map(|chapter| chapter.title.clone()).collect::<Vec<_>>().join(", ");
    assert_eq!(titles(), "Principles, Roles, Ways");
    let step = |step| {
        let book = load();
        db.write_here(|tx| move_chapter(tx, &occasion(), &leave(&city), &book, (added.id, step))).unwrap();
    };
    step(Step::Up);
    assert_eq!(titles(), "Principles, Ways, Roles");
    step(Step::Up);
    step(Step::Up);
    assert_eq!(titles(), "Ways, Principles, Roles");
    let save = |version| {
        db.write_here(|tx| change_chapter(tx, &occasion(), &leave(&city), &book, (added.id, version), &change("Means")))
    };
    assert_eq!(save(1).unwrap().version, 2);
    assert!(matches!(save(1), Err(Error::Refused(refusals)) if refusals[0].code == "changed-meanwhile"));
    let remove = || db.write_here(|tx| remove_chapter(tx, &occasion(), &leave(&city), &book, added.id));
    remove().unwrap();
    assert_eq!(titles(), "Principles, Roles");
    assert!(matches!(remove(), Err(Error::Missing)));
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 1)).unwrap();
    assert_eq!(log[0].content.clone().unwrap().before.unwrap()["body"], "Text.", "what it said is not lost");
});

both!(given::migrations(), fn a_chapter_is_of_its_own_handbook(db) {
    let city = given::city(db);
    let (book, other) = (given::handbook(db, &city), given::handbook(db, &city));
    let foreign = other.chapters[0].id;
    let tried = db.write_here(|tx| change_chapter(tx, &occasion(), &leave(&city), &book, (foreign, 1), &change("A")));
    assert!(matches!(tried, Err(Error::Missing)));
    let elsewhere = given::city_called(db, "Toisaalla");
    let tried = db.write_here(|tx| add_chapter(tx, &occasion(), &leave(&elsewhere), &book, &change("A")));
    assert!(matches!(tried, Err(Error::Missing)));
});
