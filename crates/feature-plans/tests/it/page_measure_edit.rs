use axum::http::StatusCode;
use feature_plans::rules::{MeasureProgress, TEXT_LIMIT};
use feature_plans::store;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, HOSTILE, TODAY};

both!(given::migrations(), fn an_officer_adds_a_measure_with_all_that_belongs_to_it(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let plan = given::plan_as(db, &city, |change| change.handbook = Some(book.id));
    let goal = given::goal(db, &plan, "A goal");
    let target = given::target(db, &plan, goal.id, "A target", None);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/goals/{}/new-measure", plan.id, goal.id);
    let page = browser.get(&format!("{path}?target={}", target.id));
    assert_eq!(page.attributes("select[name=target] option[selected]", "value"), [target.id.to_string()]);
    assert_eq!(page.all("select[name=tool] option").len(), 3, "none, or one of the handbook's");
    let asked = |value: &str| format!(".govuk-radios__item:has([value={value}]) + .radios__more input");
    assert_eq!(page.attributes(&asked("done"), "name"), ["done_on"]);
    assert_eq!(page.attributes(&asked("dropped"), "name"), ["drop_reason"]);
    let names = ["Coordinator of Kuvitelma", "Officer of Kuvitelma", "Reader of Kuvitelma"];
    assert_eq!(page.all(".govuk-checkboxes__label"), names, "who has a role in the space");
    let (owner, helper) = (city.officer.to_string(), city.reader.to_string());
    let tool = book.tools[0].id.to_string();
    let fields = [
        ("title", HOSTILE), ("details", HOSTILE), ("tool", &tool), ("owner", &owner), ("helpers", &helper),
        ("starts_on", "2026-11-01"), ("due_on", "2026-12-31"), ("progress", "ongoing"),
    ];
    let added = browser.submit(&page, &path, &fields);
    let shown = browser.told(&added, "done-measure-added");
    assert!(shown.text().contains("&lt;script&gt;") || shown.text().contains("&#60;script&#62;"));
    assert!(shown.all("main script").is_empty());
    let saved = db.read_here(|tx| store::measure::of_plan(tx, plan.id)).unwrap().remove(0);
    assert_eq!((saved.target, saved.tool), (Some(target.id), Some(book.tools[0].id)));
    assert_eq!((saved.starts_on, saved.due_on), (Some(date(2026, 11, 1)), Some(date(2026, 12, 31))));
    assert_eq!(saved.owner.unwrap().person, Some(city.officer));
    assert_eq!(saved.helpers[0].person, Some(city.reader));
    assert_eq!(saved.progress, MeasureProgress::Ongoing);
});

both!(given::migrations(), fn everything_that_is_wrong_with_a_measure_is_said_at_once(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/goals/{}/new-measure", plan.id, goal.id);
    let (longest, too_long) = given::long_lines();
    let helper = city.reader.to_string();
    let typed = [
        ("title", too_long.as_str()), ("starts_on", "2026-12-02"), ("due_on", "2026-12-01"), ("progress", "done"),
        ("done_on", "2026-11-23"), ("helpers", helper.as_str()), ("kind", "communication"),
    ];
    let refused = browser.submit(&browser.get(&path), &path, &typed);
    refused.refuses(&["title", "due_on", "done_on"]);
    assert_eq!(refused.attributes("input[type=date]", "value"), ["2026-12-02", "2026-12-01", "2026-11-23"]);
    assert_eq!(refused.attributes("input[checked]", "value"), ["communication", &helper, "done"]);
    let undone = browser.submit(&refused, &path, &[("title", &longest), ("due_on", "2026-12-02"), ("done_on", "")]);
    undone.refuses(&["done_on"]);
    let unexplained = browser.submit(&undone, &path, &[("progress", "dropped"), ("drop_reason", "")]);
    unexplained.refuses(&["drop_reason"]);
    let details = "d".repeat(TEXT_LIMIT + 1);
    let fields = [("progress", "done"), ("done_on", "22.11.2026"), ("details", &details)];
    let long = browser.submit(&unexplained, &path, &fields);
    long.refuses(&["details"]);
    let added = browser.submit(&long, &path, &[("details", &details[1..])]);
    browser.told(&added, "done-measure-added");
    let saved = db.read_here(|tx| store::measure::of_plan(tx, plan.id)).unwrap().remove(0);
    assert_eq!((saved.progress, saved.helpers.len()), (MeasureProgress::Done { on: TODAY }, 1));
});

both!(given::migrations(), fn who_left_the_space_still_has_what_was_theirs(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let mut change = given::measure_change("A measure");
    change.owner = Some(given::worker(db, city.stranger));
    let measure = given::measure(db, &plan, goal.id, change);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/measures/{}", plan.id, measure.id);
    let page = browser.get(&path);
    assert_eq!(page.all("select[name=owner] option[selected]"), ["Stranger to Kuvitelma"]);
    let saved = browser.submit(&page, &path, &[("title", "Reworded")]);
    browser.told(&saved, "done-measure-changed");
    let now = db.read_here(|tx| store::measure::get(tx, plan.id, measure.id)).unwrap();
    assert_eq!((now.title.as_str(), now.owner), ("Reworded", measure.owner));
});

both!(given::migrations(), fn who_saves_a_measure_second_sees_both_versions(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let measure = given::measure(db, &plan, goal.id, given::measure_change("As it was"));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/measures/{}", plan.id, measure.id);
    let late = given::both_versions(&browser, &path, "title", ["Theirs", "", "Mine"]);
    assert_eq!(late.attributes("input[type=radio][name=title]", "value"), ["Theirs", "Mine"]);
    assert_eq!(db.read_here(|tx| store::measure::get(tx, plan.id, measure.id)).unwrap().title, "Mine");
    let (first, second) = (browser.get(&path), browser.get(&path));
    browser.told(&browser.submit(&first, &path, &[("kind", "communication")]), "done-measure-changed");
    let late = browser.submit(&second, &path, &[("progress", "ongoing")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!((late.all("#kind-hint").len(), late.all("#progress-hint").len()), (1, 1), "what was chosen meanwhile");
});

both!(given::migrations(), fn a_measure_is_removed_on_a_page_that_asks(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let measure = given::measure(db, &plan, goal.id, given::measure_change("A measure"));
    let app = given::app(db);
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/measures/{}", plan.id, measure.id);
    let page = browser.get(&format!("{path}?progress=dropped"));
    assert_eq!(page.attributes("input[name=progress][checked]", "value"), ["dropped"], "as the list's link asks");
    let remove = page.attributes("main a", "href").into_iter().find(|href| href.ends_with("/remove")).unwrap();
    let asked = browser.get(&remove);
    assert_eq!(asked.one(".govuk-inset-text"), "A measure");
    browser.told(&browser.submit(&asked, &remove, &[]), "done-measure-removed");
    assert!(db.read_here(|tx| store::measure::of_plan(tx, plan.id)).unwrap().is_empty());
});

both!(given::migrations(), fn measures_are_written_by_those_who_follow_up(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "A goal");
    let measure = given::measure(db, &plan, goal.id, given::measure_change("A measure"));
    let app = given::app(db);
    let below = [format!("goals/{}/new-measure", goal.id), format!("measures/{}", measure.id), format!("measures/{}/remove", measure.id)];
    for path in below.map(|path| format!("/plans/{}/{path}", plan.id)) {
        for person in [city.reader, city.administrator] {
            given::closed(&app, db, person, &path, StatusCode::FORBIDDEN);
        }
        given::for_those_inside(&app, db, &city, &path);
        assert_eq!(given::browser(&app, db, city.coordinator).get(&path).status, StatusCode::OK);
    }
    let browser = given::browser(&app, db, city.officer);
    let path = format!("/plans/{}/measures/{}", plan.id, measure.id);
    let stranger = city.stranger.to_string();
    let foreign = browser.submit(&browser.get(&path), &path, &[("owner", &stranger)]);
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "only who has a role can be chosen");
    assert_eq!(db.read_here(|tx| store::measure::get(tx, plan.id, measure.id)).unwrap().version, 1);
});
