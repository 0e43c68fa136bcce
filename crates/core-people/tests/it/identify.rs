use core_people::actions::{NewMandate, add_mandate, close_account, end_mandate};
use core_people::identify as who;
use jiff::civil::date;
use kernel::Lang;
use kit_db::Db;
use kit_test::{NOW, both};
use kit_web::secret::token_digest;
use kit_web::store::session;
use kit_web::{Session, Viewer};

use crate::given::{self, migrations, occasion};

const TODAY: jiff::civil::Date = date(2026, 11, 22);

fn open(db: &Db, token: &str) -> Session {
    db.read_here(|tx| session::find(tx, &token_digest(token))).unwrap().unwrap()
}

fn viewer(db: &Db, session: &Session, chosen: Option<Lang>) -> Option<Viewer> {
    db.read_here(|tx| {
        let viewer = who(tx, session, TODAY, chosen)?;
        assert_eq!(tx.statements(), 1, "one statement, however many mandates");
        Ok(viewer)
    })
    .unwrap()
}

both!(migrations(), fn a_session_knows_its_person_and_for_whom_they_act(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let session = open(db, &given::session(db, &aino, NOW));
    let plain = viewer(db, &session, None).unwrap();
    assert_eq!((plain.name.as_str(), plain.acting_for), ("Aino", None));
    let (one, two) = (given::city(db, "Eka"), given::city(db, "Toka"));
    let mandate = |city| NewMandate { person: aino.person, organisation: city, capacity: "x".into(), since: TODAY, until: None };
    let first = db.write_here(|tx| add_mandate(tx, &occasion(), &mandate(one))).unwrap();
    assert_eq!(viewer(db, &session, Some(Lang::Sv)).unwrap().acting_for, Some((one, "Eka".into())), "the only one acts");
    db.write_here(|tx| add_mandate(tx, &occasion(), &mandate(two))).unwrap();
    assert_eq!(viewer(db, &session, None).unwrap().acting_for, None, "of two none is chosen");
    db.write_here(|tx| session::act_for(tx, &session.id, Some(one))).unwrap();
    let chosen = Session { acting_for: Some(one), ..session.clone() };
    assert_eq!(viewer(db, &chosen, None).unwrap().acting_for.unwrap().0, one);
    db.write_here(|tx| end_mandate(tx, &occasion(), aino.person, first, TODAY)).unwrap();
    assert_eq!(viewer(db, &chosen, None).unwrap().acting_for.unwrap().0, one, "the last day counts");
    let tomorrow = db.read_here(|tx| who(tx, &chosen, date(2026, 11, 23), None)).unwrap().unwrap();
    assert_eq!(tomorrow.acting_for.unwrap().0, two, "the chosen one has ended");
});

both!(migrations(), fn a_closed_account_is_nobody(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let session = open(db, &given::session(db, &aino, NOW));
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    assert!(viewer(db, &session, None).is_none());
});
