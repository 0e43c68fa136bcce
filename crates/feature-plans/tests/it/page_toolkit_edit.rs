use feature_plans::rules::NAMES_LIMIT;
use feature_plans::store;
use kit_test::both;

use crate::given::{self, HOSTILE};

both!(given::migrations(), fn tools_are_written_one_on_a_line(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/handbooks/{}/toolkit", book.id);
    let page = browser.get(&path);
    assert_eq!(page.all("textarea"), ["Meetings", "Newsletter"]);
    let lines = format!("Letters\r\n\r\n {HOSTILE} \r\nMeetings");
    let set = browser.submit(&page, &path, &[("advocacy", &lines), ("communication", "")]);
    let shown = browser.told(&set, "done-toolkit-set");
    assert!(shown.all("main script").is_empty());
    let tools = db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap().tools;
    assert_eq!(tools.iter().map(|tool| tool.name.as_str()).collect::<Vec<_>>(), ["Letters", HOSTILE, "Meetings"]);
    let meetings = book.tools.iter().find(|tool| tool.name == "Meetings").unwrap();
    assert_eq!(tools[2].id, meetings.id, "measures that use it still do");
});

both!(given::migrations(), fn too_much_is_refused_beside_its_field(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/handbooks/{}/toolkit", book.id);
    let (longest, too_long) = given::long_lines();
    let most = vec!["Tool"; NAMES_LIMIT].join("\n");
    let too_many = format!("{most}\nOne more");
    let refused = browser.submit(&browser.get(&path), &path, &[("advocacy", &too_long), ("communication", &too_many)]);
    refused.refuses(&["advocacy", "communication"]);
    assert_eq!(refused.one("textarea[name=advocacy]"), too_long);
    let set = browser.submit(&refused, &path, &[("advocacy", &longest), ("communication", &most)]);
    browser.told(&set, "done-toolkit-set");
    assert_eq!(db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap().tools.len(), NAMES_LIMIT + 1);
});

both!(given::migrations(), fn who_saves_the_toolkit_second_sees_both_versions(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let path = format!("/handbooks/{}/toolkit", book.id);
    let (_, too_long) = given::long_lines();
    let late = given::both_versions(&browser, &path, "advocacy", ["Theirs", &too_long, "Mine"]);
    assert_eq!(late.attributes("input[type=radio][name=advocacy]", "value"), ["Theirs", "Mine"]);
    let tools = db.read_here(|tx| store::handbook::get(tx, book.id)).unwrap().tools;
    assert_eq!(tools.iter().map(|tool| tool.name.as_str()).collect::<Vec<_>>(), ["Mine", "Newsletter"]);
});

both!(given::migrations(), fn the_toolkit_is_written_by_coordinators(db) {
    let city = given::city(db);
    let book = given::handbook(db, &city);
    let app = given::app(db);
    given::for_coordinators(&app, db, &city, &format!("/handbooks/{}/toolkit", book.id));
});
