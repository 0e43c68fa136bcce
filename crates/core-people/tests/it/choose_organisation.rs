use core_people::actions::{NewMandate, add_mandate, choose_organisation};
use jiff::civil::date;
use kit_test::{NOW, both};
use kit_web::secret::token_digest;
use kit_web::store::session;

use crate::given::{self, migrations, occasion, refused};

both!(migrations(), fn one_acts_for_whom_a_mandate_lets(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let id = token_digest(&given::session(db, &aino, NOW));
    let (mine, other) = (given::city(db, "Eka"), given::city(db, "Toka"));
    let (since, until) = (date(2026, 1, 1), Some(date(2026, 12, 31)));
    let new = NewMandate { person: aino.person, organisation: mine, capacity: "x".into(), since, until };
    db.write_here(|tx| add_mandate(tx, &occasion(), &new)).unwrap();
    let open = || db.read_here(|tx| session::find(tx, &id)).unwrap().unwrap();
    let choose = |organisation, today| {
        let session = open();
        db.write_here(|tx| choose_organisation(tx, &occasion(), (&session, aino.person), organisation, today))
    };
    choose(Some(mine), date(2026, 6, 1)).unwrap();
    assert_eq!(open().acting_for, Some(mine));
    assert_eq!(refused(choose(Some(other), date(2026, 6, 1))), "missing");
    assert_eq!(refused(choose(Some(mine), date(2027, 1, 1))), "missing");
    choose(None, date(2026, 6, 1)).unwrap();
    assert_eq!(open().acting_for, None);
});
