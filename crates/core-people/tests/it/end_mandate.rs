use core_people::actions::{NewMandate, add_mandate, end_mandate};
use core_people::store::mandate;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, happened, migrations, occasion, refused};

both!(migrations(), fn after_its_last_day_it_runs_no_more(db) {
    let (person, city) = (given::person(db, "Aino"), given::city(db, "Esimerkkilä"));
    let new = NewMandate { person, organisation: city, capacity: "x".into(), since: date(2026, 1, 1), until: None };
    let id = db.write_here(|tx| add_mandate(tx, &occasion(), &new)).unwrap();
    let end = |day| db.write_here(|tx| end_mandate(tx, &occasion(), person, id, day));
    assert_eq!(refused(end(date(2025, 12, 31))), "mandate-backwards");
    end(date(2026, 6, 30)).unwrap();
    let running = |day| db.read_here(|tx| mandate::running(tx, person, day)).unwrap().len();
    assert_eq!((running(date(2026, 6, 30)), running(date(2026, 7, 1))), (1, 0));
    let other = given::person(db, "Bertta");
    assert_eq!(refused(db.write_here(|tx| end_mandate(tx, &occasion(), other, id, date(2026, 7, 1)))), "missing");
    assert_eq!(happened(db)[2..4], ["mandate.added", "mandate.ended"]);
});
