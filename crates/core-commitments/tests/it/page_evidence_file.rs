use axum::http::StatusCode;
use core_commitments::rules::{DutyId, Level, Terms};
use core_commitments::store;
use core_documents::rules::file::LARGEST_FILE;
use kit_db::Db;
use kit_test::{Browser, Page, both};

use crate::given::{self, TODAY};

fn give(browser: &Browser<'_>, path: &str, fields: &[(&str, &str)], (name, bytes): (&str, &[u8])) -> Page {
    let path = format!("{path}/evidence");
    browser.upload(&browser.get(&path), &path, fields, ("file", name, bytes))
}

fn file_path(db: &Db, path: &str, duty: DutyId) -> String {
    let given = db.read_here(|tx| store::evidence::of_duty(tx, duty)).unwrap();
    format!("{path}/evidence/{}/file", given[0].evidence.id)
}

both!(given::migrations(), fn a_file_is_given_and_read_by_who_sees_the_duty(db) {
    let city = given::city(db);
    let app = given::app(db);
    let terms = Terms { level: Level::Team, ..given::terms(&city, TODAY) };
    let duty = given::duty(db, &given::commitment(db, &city, &terms)).id;
    let path = given::duty_path(&city, duty);
    let officer = given::browser(&app, db, city.officer);
    let done = officer.told(&give(&officer, &path, &[], ("Pöytäkirja.txt", b"Decided \xC2\xA7 84")), "done-evidence-given");
    let file = file_path(db, &path, duty);
    assert_eq!((done.all(".evidence a")[0].as_str(), done.attributes(".evidence a", "href")[0].clone()), ("Pöytäkirja.txt", file.clone()));
    assert!(done.text().contains("Pöytäkirja.txt, 1 kB"));
    let read = officer.get(&file);
    assert_eq!((read.status, read.bytes.as_slice()), (StatusCode::OK, "Decided § 84".as_bytes()));
    assert!(read.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert_eq!(given::browser(&app, db, city.coordinator).get(&file).status, StatusCode::OK);
    for closed in [city.reader, city.stranger] {
        assert_eq!(given::browser(&app, db, closed).get(&file).status, StatusCode::NOT_FOUND);
    }
    let other = given::duty(db, &given::commitment(db, &city, &given::terms(&city, TODAY))).id;
    let elsewhere = file.replace(&duty.to_string(), &other.to_string());
    assert_eq!(officer.get(&elsewhere).status, StatusCode::NOT_FOUND, "of another duty");
});

both!(given::migrations(), fn what_is_no_file_is_refused_and_nothing_else_is_lost(db) {
    let city = given::city(db);
    let app = given::app(db);
    let duty = given::duty(db, &given::commitment(db, &city, &given::terms(&city, TODAY))).id;
    let path = given::duty_path(&city, duty);
    let officer = given::browser(&app, db, city.officer);
    let typed = [("title", "The minutes")];
    for (name, bytes) in [("empty.txt", &b""[..]), ("program.exe", &b"MZ\x00\x01\x02"[..])] {
        let refused = give(&officer, &path, &typed, (name, bytes));
        refused.refuses(&["file"]);
        assert_eq!(refused.attributes("input[name=title]", "value"), ["The minutes"]);
    }
    let wrong = [("title", "The minutes"), ("link", "city.example/84")];
    give(&officer, &path, &wrong, ("minutes.txt", b"Decided")).refuses(&["link"]);
    assert_eq!(db.read_here(|tx| store::evidence::of_duty(tx, duty)).unwrap().len(), 0);
});

both!(given::migrations(), fn a_page_and_a_file_are_two_pieces_of_one_act(db) {
    let city = given::city(db);
    let app = given::app(db);
    let duty = given::duty(db, &given::commitment(db, &city, &given::terms(&city, TODAY))).id;
    let path = format!("{}/evidence", given::duty_path(&city, duty));
    let officer = given::browser(&app, db, city.officer);
    let told = || {
        let given = db.read_here(|tx| store::evidence::of_duty(tx, duty)).unwrap();
        let mut told: Vec<_> = given.into_iter().map(|one| (one.evidence.title, one.evidence.proof.name())).collect();
        told.sort();
        told
    };
    let page = officer.get(&path);
    let file = ("file", "minutes.txt", &b"Decided"[..]);
    let fields = [("title", "The minutes"), ("link", "https://city.example/84")];
    let done = officer.told(&officer.upload(&page, &path, &fields, file), "done-evidence-given");
    assert_eq!(done.all(".evidence .card").len(), 2);
    assert!(done.attributes(".evidence a", "href").contains(&"https://city.example/84".to_owned()));
    let both = [("The minutes".to_owned(), "link"), ("The minutes".to_owned(), "record")];
    assert_eq!(told(), both);
    officer.upload(&page, &path, &fields, file);
    assert_eq!(told(), both, "the same form once more");
    let bare = [("title", ""), ("link", "https://city.example/85")];
    officer.told(&officer.upload(&officer.get(&path), &path, &bare, file), "done-evidence-given");
    let named = [("https://city.example/85".to_owned(), "link"), ("minutes.txt".to_owned(), "record")];
    assert_eq!((&told()[..2], &told()[2..]), (&both[..], &named[..]), "each by its own name");
});

both!(given::migrations(), fn a_file_is_as_large_as_the_limit_and_no_larger(db) {
    let city = given::city(db);
    let app = given::app(db);
    let duty = given::duty(db, &given::commitment(db, &city, &given::terms(&city, TODAY))).id;
    let path = given::duty_path(&city, duty);
    let officer = given::browser(&app, db, city.officer);
    let mut bytes = vec![b'a'; usize::try_from(LARGEST_FILE).unwrap() + 1];
    let refused = give(&officer, &path, &[], ("long.txt", &bytes));
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(refused.all(".govuk-error-summary a")[0].contains("larger than 20 MB"));
    bytes.pop();
    let done = officer.told(&give(&officer, &path, &[], ("long.txt", &bytes)), "done-evidence-given");
    assert!(done.text().contains("long.txt, 20 MB"));
});
