use core_people::actions::{FromBrowser, close_account, open_session};
use kernel::Actor;
use kit_db::params;
use kit_test::{NOW, both};
use kit_web::secret::token_digest;
use kit_web::store::session;

use crate::given::{self, count, from_browser, migrations, now, occasion, refused};

both!(migrations(), fn each_sign_in_has_a_token_of_its_own(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let token = given::session(db, &aino, NOW);
    let before = db.read_here(|tx| session::find(tx, &token_digest(&token))).unwrap().unwrap();
    assert!(db.read_here(|tx| session::find(tx, &token)).unwrap().is_none(), "the token itself is not kept");
    let again = FromBrowser { before: Some(before), ..from_browser() };
    let second = db.write_here(|tx| open_session(tx, &occasion(), &aino, &again, "/x")).unwrap();
    assert_ne!(second.token, token);
    assert_eq!(second.next, "/x");
    assert!(db.read_here(|tx| session::find(tx, &token_digest(&token))).unwrap().is_none(), "the old one has ended");
    assert_eq!(count(db, "sessions"), 1);
});

both!(migrations(), fn the_one_who_signs_in_is_who_acts(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    given::session(db, &aino, NOW);
    let sql = "SELECT actor_person_id FROM activities WHERE kind = 'session.opened'";
    let actor = db.read_here(|tx| tx.one(sql, params![], |row| row.maybe_id(0))).unwrap();
    assert_eq!(actor, Some(aino.person));
    assert_eq!(Actor::Installation, occasion().actor);
});

both!(migrations(), fn a_choice_of_organisation_stays_with_its_account(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(db, "Bertta", "bertta@kaupunki.example");
    let city = given::city(db, "Eka");
    let id = token_digest(&given::session(db, &aino, NOW));
    db.write_here(|tx| session::act_for(tx, &id, Some(city))).unwrap();
    let before = db.read_here(|tx| session::find(tx, &id)).unwrap();
    let again = FromBrowser { before, ..from_browser() };
    let acting = |token: String| db.read_here(|tx| session::find(tx, &token_digest(&token))).unwrap().unwrap().acting_for;
    let other = db.write_here(|tx| open_session(tx, &occasion(), &bertta, &again, "/")).unwrap();
    assert_eq!(acting(other.token), None);
    let same = db.write_here(|tx| open_session(tx, &occasion(), &aino, &again, "/")).unwrap();
    assert_eq!(acting(same.token), Some(city));
});

both!(migrations(), fn a_closed_account_gets_none(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    let closed = now(db, aino.id);
    assert_eq!(refused(db.write_here(|tx| open_session(tx, &occasion(), &closed, &from_browser(), "/"))), "link-expired");
});
