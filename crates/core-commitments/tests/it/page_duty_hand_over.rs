use kit_test::both;

use crate::given::{self, TODAY};

both!(given::migrations(), fn a_duty_goes_to_somebody_of_the_space(db) {
    let city = given::city(db);
    let app = given::app(db);
    let officer = given::browser(&app, db, city.officer);
    let commitment = given::commitment(db, &city, &given::terms(&city, TODAY));
    let path = format!("{}/hand-over", given::duty_path(&city, given::duty(db, &commitment).id));
    let page = officer.get(&path);
    officer.submit(&page, &path, &[]).refuses(&["to"]);
    let outside = city.stranger.to_string();
    officer.submit(&page, &path, &[("to", &outside)]).refuses(&["to"]);
    let coordinator = city.coordinator.to_string();
    let done = officer.told(&officer.submit(&page, &path, &[("to", &coordinator)]), "done-duty-handed-over");
    assert!(done.one("dl").contains("Coordinator of"));
    given::closed(&app, db, &city, &path);
});
