use feature_plans::actions::{HandbookRenewal, remove_chapter, renew_handbook};
use feature_plans::rules::Handbook;
use feature_plans::rules::renewal::Choices;
use feature_plans::store;
use kit_db::{Db, activity};
use kit_test::both;

use crate::given::{self, City, TODAY, leave, occasion, refused};
use crate::renewing::{continued, dropped};

fn renew(db: &Db, city: &City, last: &Handbook, renewal: &HandbookRenewal) -> kernel::Result<Handbook> {
    db.write_here(|tx| renew_handbook(tx, &occasion(), &leave(city), last, (TODAY, 0), renewal))
}

fn renewal(choices: Choices) -> HandbookRenewal {
    HandbookRenewal { title: "Handbook 2030–2033".into(), term: (Some(2030), Some(2033)), choices }
}

both!(given::migrations(), fn chapters_that_go_on_stand_in_the_new_handbook_with_the_toolkit(db) {
    let city = given::city(db);
    let last = given::handbook(db, &city);
    let choices = Choices::default()
        .with(last.chapters[0].id, continued())
        .with(last.chapters[1].id, dropped("In the bylaws now"));
    let new = renew(db, &city, &last, &renewal(choices)).unwrap();
    let read = db.read_here(|tx| store::handbook::get(tx, new.id)).unwrap();
    assert_eq!((read.title.as_str(), read.term), ("Handbook 2030–2033", Some((2030, 2033))));
    assert_eq!((read.chapters.len(), read.chapters[0].body.as_str()), (1, last.chapters[0].body.as_str()));
    let tools: Vec<&str> = read.tools.iter().map(|tool| tool.name.as_str()).collect();
    assert_eq!(tools, ["Meetings", "Newsletter"]);
    let (links, why) = db.read_here(|tx| store::renewal::of_chapters(tx, new.id)).unwrap();
    assert_eq!(links.chapters[&read.chapters[0].id], last.chapters[0].id);
    assert_eq!(why.chapters[&last.chapters[1].id], "In the bylaws now");
    let still = db.read_here(|tx| store::handbook::get(tx, last.id)).unwrap();
    assert_eq!((still.chapters, still.title), (last.chapters.clone(), last.title.clone()));
    let log = db.read_here(|tx| activity::of_space(tx, city.space, None, 1)).unwrap();
    assert_eq!(log[0].kind, "handbook.renewed");
    // A chapter of the last handbook can be removed all the same.
    for chapter in &last.chapters {
        db.write_here(|tx| remove_chapter(tx, &occasion(), &leave(&city), &last, chapter.id)).unwrap();
    }
    let (links, why) = db.read_here(|tx| store::renewal::of_chapters(tx, new.id)).unwrap();
    assert!(links.chapters.is_empty() && why.chapters.is_empty());
});

both!(given::migrations(), fn a_handbook_is_renewed_once_for_a_later_term_and_with_everything_decided(db) {
    let city = given::city(db);
    let last = given::handbook(db, &city);
    let choices = last.chapters.iter().fold(Choices::default(), |all, chapter| all.with(chapter.id, continued()));
    let whole = renewal(choices);
    assert_eq!(refused(renew(db, &city, &last, &renewal(Choices::default()))), "fate-missing");
    let same = HandbookRenewal { term: (Some(2026), Some(2029)), ..whole.clone() };
    assert_eq!(refused(renew(db, &city, &last, &same)), "renewal-term");
    let untitled = HandbookRenewal { title: String::new(), ..whole.clone() };
    assert_eq!(refused(renew(db, &city, &last, &untitled)), "handbook-title-missing");
    let other = given::city_called(db, "Toisaalla");
    assert_eq!(refused(renew(db, &other, &last, &whole)), "missing");
    renew(db, &city, &last, &whole).unwrap();
    assert_eq!(refused(renew(db, &city, &last, &whole)), "handbook-renewed");
});
