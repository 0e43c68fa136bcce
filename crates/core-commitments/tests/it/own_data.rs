use core_commitments::actions::{choose_reminders, renew_feed};
use core_commitments::rules::{FeedOf, Often, ReminderChoice};
use kit_feature::Records;
use kit_test::{TestApp, both};
use serde_json::Value;

use crate::given::{self, TODAY};

both!(given::migrations(), fn what_is_kept_of_reminders_and_calendars_is_in_ones_own_data(db) {
    let city = given::city(db);
    let features = vec![core_people::feature(), core_spaces::feature(), core_commitments::feature()];
    let app = TestApp::giving(db, core_people::identify, features, |app| app.giving(Records::default()));
    given::commitment(db, &city, &given::terms(&city, TODAY));
    given::remind(db, TODAY);
    db.write_here(|tx| {
        let choice = ReminderChoice { often: Often::Mondays, ..ReminderChoice::standing(TODAY) };
        choose_reminders(tx, &given::occasion(), city.officer, choice)?;
        renew_feed(tx, &given::occasion_of(db, city.officer), FeedOf::Mine)
    })
    .unwrap();
    let file = given::browser(&app, db, city.officer).get("/account/data");
    let data: Value = serde_json::from_slice(&file.bytes).unwrap();
    let kept = &data["kept"];
    assert_eq!((&kept["reminder_choice"]["often"], &kept["reminders"][0]["duties"]), (&"mondays".into(), &1.into()));
    assert_eq!(kept["calendar_feeds"][0]["of"], "mine");
    let other = given::browser(&app, db, city.reader).get("/account/data");
    let data: Value = serde_json::from_slice(&other.bytes).unwrap();
    assert_eq!((&data["kept"]["reminder_choice"], &data["kept"]["reminders"]), (&Value::Null, &Value::Array(vec![])));
});
