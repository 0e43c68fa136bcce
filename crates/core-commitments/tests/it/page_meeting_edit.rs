use kit_test::both;

use crate::given;
use crate::sitting::board;

both!(given::migrations(), fn meetings_are_added_moved_and_called_off(db) {
    let city = given::city(db);
    let app = given::app(db);
    let browser = given::browser(&app, db, city.coordinator);
    let body = board(db, &city);
    let path = format!("/spaces/{}/bodies/{}/new-meeting", city.space, body.id);
    let page = browser.get(&path);
    browser.submit(&page, &path, &[("on", ""), ("at", "25")]).refuses(&["on", "at"]);
    let saved = browser.submit(&page, &path, &[("on", "2026-12-14"), ("at", "16.00"), ("reviews", "yes")]);
    let body = browser.told(&saved, "done-meeting-called");
    assert!(body.text().contains("14\u{a0}Dec\u{a0}2026 at 16:00"), "{}", body.text());
    let meeting = body.attributes("main a", "href").into_iter().find(|href| href.contains("/meetings/")).unwrap();
    let meeting = browser.get(&meeting).attributes("main a", "href").into_iter().find(|href| href.contains("/bodies/") && href.contains("/meetings/")).unwrap();
    let page = browser.get(&meeting);
    let saved = browser.submit(&page, &meeting, &[("on", "2026-12-21"), ("wanted", "save")]);
    assert!(browser.told(&saved, "done-meeting-moved").text().contains("21\u{a0}Dec\u{a0}2026 at 16:00"));
    let page = browser.get(&meeting);
    browser.submit(&page, &meeting, &[("wanted", "call-off")]).refuses(&["reason"]);
    let off = browser.submit(&page, &meeting, &[("reason", "Too few could come"), ("wanted", "call-off")]);
    let body = browser.told(&off, "done-meeting-called-off");
    assert!(body.text().contains("called off") && body.text().contains("Too few could come"));
    given::closed(&app, db, &city, &path);
    given::closed(&app, db, &city, &meeting);
});
