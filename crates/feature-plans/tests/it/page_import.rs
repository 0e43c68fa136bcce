use axum::http::StatusCode;
use feature_plans::rules::import::Import;
use feature_plans::store;
use kit_db::Db;
use kit_test::{TestApp, both};

use crate::begin_import::begun;
use crate::given::{self, City, HOSTILE};

/// An import that a coordinator has begun, and where it is corrected.
struct Begun {
    city: City,
    import: Import,
    app: TestApp,
    path: String,
}

fn opened(db: &Db) -> Begun {
    let city = given::city(db);
    let import = begun(db, &city);
    Begun { path: format!("/imports/{}", import.id), app: given::app(db), city, import }
}

both!(given::migrations(), fn what_was_recognised_is_corrected_and_saved_as_a_plan(db) {
    let Begun { city, import, app, path } = opened(db);
    let browser = given::browser(&app, db, city.coordinator);
    let page = browser.get(&path);
    assert_eq!(page.all(".source-lines li").len(), import.source_text.lines().filter(|line| !line.is_empty()).count());
    assert_eq!(page.attributes("input[name=year]", "value"), ["2027"]);
    let kept = browser.submit(&page, &path, &[("goal-0-title", HOSTILE), ("reviews", "City board: 52"), ("do", "keep")]);
    let page = browser.told(&kept, "done-import-corrected");
    assert_eq!(page.attributes("input[name=goal-0-title]", "value"), [HOSTILE]);
    assert!(page.all("main script").is_empty());
    let more = browser.submit(&page, &path, &[("do", "add-goal")]);
    let page = browser.told(&more, "done-import-corrected");
    let fields = [("title", "Our plan"), ("goal-2-title", "A third"), ("goal-1-remove", "yes"), ("do", "save")];
    let plan = browser.told(&browser.submit(&page, &path, &fields), "done-import-saved");
    assert_eq!(plan.one("h1"), "Our plan");
    let plan = db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap().remove(0);
    let goals = db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap();
    assert_eq!(goals.iter().map(|goal| goal.title.as_str()).collect::<Vec<_>>(), [HOSTILE, "A third"]);
    let notes = db.read_here(|tx| store::plan::notes(tx, plan.id)).unwrap();
    assert!(notes.iter().any(|note| note.body.contains("A green port") && note.body.contains("Shore power")), "{notes:?}");
    assert_eq!(given::follow_ups(db, &plan)[0].per_year, 52);
    assert_eq!(browser.get(&path).location().unwrap(), format!("/plans/{}", plan.id), "once saved, it leads to the plan");
});

both!(given::migrations(), fn what_cannot_be_saved_is_said_beside_its_field_and_nothing_typed_is_lost(db) {
    let Begun { city, app, path, .. } = opened(db);
    let browser = given::browser(&app, db, city.coordinator);
    let page = browser.get(&path);
    let (_, too_long) = given::long_lines();
    let wrong = [("goal-0-title", ""), ("goal-1-partners", &too_long), ("term", "Typed"), ("do", "save")];
    let refused = browser.submit(&page, &path, &wrong);
    refused.refuses(&["goal-0-title", "goal-1-partners"]);
    assert_eq!(refused.attributes("input[name=term]", "value"), ["Typed"]);
    assert_eq!(refused.one("textarea[name=goal-1-partners]"), too_long);
    let untitled = browser.submit(&page, &path, &[("title", " "), ("do", "save")]);
    untitled.refuses(&["title"]);
    assert!(db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap().is_empty());
});

both!(given::migrations(), fn an_unclear_follow_up_comes_back_with_everything_that_was_typed(db) {
    let Begun { city, app, path, .. } = opened(db);
    let browser = given::browser(&app, db, city.coordinator);
    for unclear in ["City board", "City board: often", "City board: 0", "City board: 53"] {
        let typed = [("reviews", unclear), ("goal-1-title", "Typed"), ("unplaced", "A note"), ("do", "keep")];
        let refused = browser.submit(&browser.get(&path), &path, &typed);
        refused.refuses(&["reviews"]);
        assert_eq!(refused.one("textarea[name=reviews]"), unclear);
        assert_eq!(refused.attributes("input[name=goal-1-title]", "value"), ["Typed"]);
        assert_eq!(refused.one("textarea[name=unplaced]"), "A note");
        assert_eq!(refused.attributes("input[name=goals]", "value"), ["2"]);
    }
});

both!(given::migrations(), fn a_year_that_is_none_is_refused_and_stays(db) {
    let Begun { city, app, path, .. } = opened(db);
    let browser = given::browser(&app, db, city.coordinator);
    for year in ["soon", "1989", "2101"] {
        let refused = browser.submit(&browser.get(&path), &path, &[("title", "A plan"), ("year", year), ("do", "save")]);
        refused.refuses(&["year"]);
        assert_eq!(refused.attributes("input[name=year]", "value"), [year]);
    }
    let saved = browser.submit(&browser.get(&path), &path, &[("title", "A plan"), ("year", ""), ("do", "save")]);
    browser.told(&saved, "done-import-saved");
    assert_eq!(db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap()[0].year, 2026, "this year's");
});

both!(given::migrations(), fn a_goal_that_is_to_be_a_note_is_not_lost_where_something_else_is_wrong(db) {
    let Begun { city, app, path, .. } = opened(db);
    let browser = given::browser(&app, db, city.coordinator);
    let wrong = [("title", ""), ("goal-1-remove", "yes"), ("do", "save")];
    let refused = browser.submit(&browser.get(&path), &path, &wrong);
    refused.refuses(&["title"]);
    browser.told(&browser.submit(&refused, &path, &[("title", "A plan"), ("do", "save")]), "done-import-saved");
    let plan = db.read_here(|tx| store::plan::of_space(tx, city.space)).unwrap().remove(0);
    assert_eq!(db.read_here(|tx| store::goal::of_plan(tx, plan.id)).unwrap().len(), 1);
    let notes = db.read_here(|tx| store::plan::notes(tx, plan.id)).unwrap();
    assert_eq!(notes.iter().filter(|note| note.body.contains("A green port")).count(), 1, "{notes:?}");
});

both!(given::migrations(), fn who_corrects_second_is_told_before_anything_is_replaced(db) {
    let Begun { city, import, app, path } = opened(db);
    let browser = given::browser(&app, db, city.coordinator);
    let (first, second) = (browser.get(&path), browser.get(&path));
    browser.told(&browser.submit(&first, &path, &[("goal-0-title", "Theirs"), ("do", "keep")]), "done-import-corrected");
    let mine = [("goal-0-title", "Mine"), ("reviews", "unclear"), ("do", "keep")];
    let back = browser.submit(&second, &path, &mine);
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    let late = browser.submit(&back, &path, &[("reviews", ""), ("do", "keep")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.attributes("input[name=goal-0-title]", "value"), ["Mine"]);
    browser.told(&browser.submit(&late, &path, &[("do", "keep")]), "done-import-corrected");
    let tree = db.read_here(|tx| store::import::get(tx, import.id)).unwrap().tree;
    assert_eq!(tree.goals[0].title, "Mine");
});

both!(given::migrations(), fn imports_are_for_coordinators(db) {
    let city = given::city(db);
    let import = begun(db, &city);
    let app = given::app(db);
    given::for_coordinators(&app, db, &city, &format!("/imports/{}", import.id));
    given::for_coordinators(&app, db, &city, &format!("/imports/{}/undo", import.id));
    assert_eq!(db.read_here(|tx| store::import::get(tx, import.id)).unwrap().version, 1);
});
