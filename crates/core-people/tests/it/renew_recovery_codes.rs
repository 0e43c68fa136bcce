use core_people::actions::renew_recovery_codes;
use kit_test::{NOW, both};

use crate::given::{self, count, happened, migrations, occasion, refused, secret};
use crate::set_password::set;

both!(migrations(), fn fresh_codes_replace_the_old(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let renew = || db.write_here(|tx| renew_recovery_codes(tx, &occasion(), &secret(), aino.id));
    assert_eq!(refused(renew()), "missing", "without a password there is nothing to recover");
    let (_, old) = set(db, &aino, None, NOW);
    let new = renew().unwrap();
    assert!(new.iter().all(|code| !old.contains(code)));
    assert_eq!(count(db, "recovery_codes"), 10);
    assert_eq!(happened(db).last().unwrap(), "recovery-codes.renewed");
});
