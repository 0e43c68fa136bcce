use axum::http::StatusCode;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn it_says_how_it_stands_and_what_to_do(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let commitment = given::commitment(db, &city, &given::terms(&city, date(2026, 11, 20)));
    let duty = given::duty(db, &commitment).id;
    let page = officer.get(&given::duty_path(&city, duty));
    assert!(page.one(".lede").contains("late") && page.one(".lede").contains("2 days late"));
    assert!(page.text().contains("The committee&#39;s minutes") || page.text().contains("The committee's minutes"));
    assert!(page.all("a").contains(&"Give evidence".to_owned()));
    assert!(page.all("a").iter().all(|link| link != "Say how it stands"), "that is for coordinators");
    given::evidence(db, &city, duty);
    let met = officer.get(&given::duty_path(&city, duty));
    assert!(met.one(".evidence .card").contains("Minutes"));
    assert!(met.one(".lede").contains("met"));
    let reader = given::browser(&app, db, city.reader).get(&given::duty_path(&city, duty));
    assert!(reader.all("a").iter().all(|link| link != "Give evidence"));
    let stranger = given::browser(&app, db, city.stranger);
    assert_eq!(stranger.get(&given::duty_path(&city, duty)).status, StatusCode::NOT_FOUND);
});

both!(given::migrations(), fn the_page_says_who_was_reminded_and_what_comes(db) {
    let city = given::city(db);
    let app = given::app(db);
    let commitment = given::commitment(db, &city, &given::terms(&city, date(2026, 11, 15)));
    let path = given::duty_path(&city, given::duty(db, &commitment).id);
    let shown = |person| given::browser(&app, db, person).get(&path).text().replace('\u{a0}', " ");
    assert!(shown(city.reader).contains("Next: 15 Dec 2026, 30 days late"), "{}", shown(city.reader));
    given::remind(db, TODAY);
    let told = ["22 Nov 2026, 7 days late → Officer of Kuvitelma", "→ Coordinator of Kuvitelma (coordinator)"];
    assert!(told.iter().all(|line| shown(city.officer).contains(line)), "{}", shown(city.officer));
    assert!(shown(city.officer).contains("not sent yet"));
    let to_reader = shown(city.reader);
    assert!(to_reader.contains("→ coordinators") && !to_reader.contains("Coordinator of Kuvitelma"), "{to_reader}");
});
