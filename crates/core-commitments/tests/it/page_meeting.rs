use axum::http::StatusCode;
use core_commitments::rules::Terms;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY};
use crate::send_dossier::{reached, send, to_send};
use crate::sitting::{board, meeting, seated};

both!(given::migrations(), fn a_meeting_tells_what_is_missing_and_from_whom_and_one_click_reminds_them(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, date(2026, 11, 29));
    let owed = |title: &str, owner| {
        given::commitment(db, &city, &Terms { title: title.into(), owner, ..given::terms(&city, TODAY) });
    };
    owed("The figures", Some(city.officer));
    owed("Somebody's", None);
    let app = given::app(db);
    let path = format!("/spaces/{}/meetings/{}", city.space, meeting.id);
    let reader = given::browser(&app, db, city.reader).get(&path);
    assert_eq!(reader.all("h3"), ["Officer of Kuvitelma", "Nobody's"]);
    assert!(reader.all("main form").is_empty(), "coordinators alone remind");
    let browser = given::browser(&app, db, city.coordinator);
    let page = browser.get(&path);
    assert!(page.attributes("main a", "href").iter().any(|href| href.ends_with("/hand-over")), "it is given to somebody");
    let asked = browser.told(&browser.submit(&page, &path, &[]), "done-missing-asked");
    assert!(asked.all("h3")[0].contains("asked 22 Nov 2026"));
    assert!(asked.all("main form").is_empty(), "nobody is left to be reminded today");
    assert_eq!(given::letters(db).len(), 1);
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
    given::browser(&app, db, city.reader);
});

both!(given::migrations(), fn coordinators_see_to_whom_it_was_sent(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, date(2026, 11, 29));
    let seat = seated(db, &city, &body, &reached("Aino Example", "aino@example.org")).id;
    send(db, &city, &to_send(&meeting, &[seat])).unwrap();
    let app = given::app(db);
    let path = format!("/spaces/{}/meetings/{}", city.space, meeting.id);
    let page = given::browser(&app, db, city.coordinator).get(&path);
    assert!(page.text().contains("Aino Example") && page.text().contains("sent 22\u{a0}Nov\u{a0}2026"));
    assert!(!given::browser(&app, db, city.reader).get(&path).text().contains("Aino Example"));
});
