use core_people::actions::{ask_to_sign_in, close_account};
use kernel::Lang;
use kit_test::{NOW, both};

use crate::given::{self, count, happened, migrations, now, occasion, refused, secret, site};

both!(migrations(), fn its_sessions_and_links_end_at_once(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    given::session(db, &aino, NOW);
    given::session(db, &aino, NOW);
    db.write_here(|tx| ask_to_sign_in(tx, &occasion(), (&site(), &secret()), &aino.email, "/", Lang::Fi)).unwrap();
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    assert_eq!(now(db, aino.id).closed_at, Some(NOW));
    assert_eq!((count(db, "sessions"), count(db, "sign_in_codes")), (0, 0));
    assert_eq!(count(db, "persons"), 1, "the person stays");
    assert_eq!(happened(db).last().unwrap(), "account.closed");
    assert_eq!(refused(db.write_here(|tx| close_account(tx, &occasion(), aino.id))), "account-closed");
});

both!(migrations(), fn the_last_administrator_stays(db) {
    let paula = given::administrator(db);
    assert_eq!(refused(db.write_here(|tx| close_account(tx, &occasion(), paula.id))), "last-administrator");
    assert!(now(db, paula.id).is_open());
});
