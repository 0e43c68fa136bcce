use axum::http::StatusCode;
use core_commitments::actions::choose_reminders;
use core_commitments::rules::{Often, ReminderChoice, Terms};
use jiff::civil::date;
use kit_test::{Page, both};

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
    owed("My own", Some(city.coordinator));
    let app = given::app(db);
    let path = format!("/spaces/{}/meetings/{}", city.space, meeting.id);
    let reader = given::browser(&app, db, city.reader).get(&path);
    assert_eq!(reader.all("h3"), ["Coordinator of Kuvitelma", "Officer of Kuvitelma", "Nobody's"]);
    assert!(reader.all("main form").is_empty(), "coordinators alone remind");
    let browser = given::browser(&app, db, city.coordinator);
    let page = browser.get(&path);
    assert!(page.attributes("main a", "href").iter().any(|href| href.ends_with("/hand-over")), "it is given to somebody");
    let marked = |page: &Page| {
        let mut marked = page.all("section[aria-labelledby=missing] li .govuk-tag");
        marked.sort();
        marked
    };
    assert!(page.text().contains("A mail goes to: Officer of Kuvitelma (1). It names"), "{}", page.text());
    assert_eq!(marked(&page), ["in the mail"]);
    let asked = browser.told(&browser.submit(&page, &path, &[]), "done-missing-asked");
    assert_eq!(asked.all("h3")[1], "Officer of Kuvitelma asked 22 Nov 2026 not sent yet");
    assert_eq!(given::browser(&app, db, city.reader).get(&path).all("h3")[1], "Officer of Kuvitelma asked 22 Nov 2026");
    assert!(asked.all("main form").is_empty(), "nobody is left to be reminded today");
    assert!(asked.text().contains("There is nobody to remind by mail now") && marked(&asked) == ["asked for today"]);
    assert_eq!(given::letters(db).len(), 1);
    owed("The statement", Some(city.officer));
    let more = browser.get(&path);
    assert_eq!(marked(&more), ["asked for today", "in the mail"], "what came since, and nothing twice");
    browser.told(&browser.submit(&more, &path, &[]), "done-missing-asked");
    assert_eq!(given::letters(db).len(), 2);
    assert_eq!(given::browser(&app, db, city.stranger).get(&path).status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn who_gets_no_mail_is_marked(db) {
    let city = given::city(db);
    let meeting = meeting(db, &city, &board(db, &city), date(2026, 11, 29));
    given::commitment(db, &city, &given::terms(&city, TODAY));
    let never = ReminderChoice { often: Often::Never, ..ReminderChoice::standing(TODAY) };
    db.write_here(|tx| choose_reminders(tx, &given::occasion(), city.officer, never)).unwrap();
    let app = given::app(db);
    let path = format!("/spaces/{}/meetings/{}", city.space, meeting.id);
    let page = given::browser(&app, db, city.coordinator).get(&path);
    assert_eq!(page.all("h3"), ["Officer of Kuvitelma gets no mail"]);
    assert!(page.all("main form").is_empty() && page.text().contains("nobody to remind by mail"));
    assert_eq!(given::browser(&app, db, city.reader).get(&path).all("h3"), ["Officer of Kuvitelma"], "it is not for all");
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
