use core_people::actions::{close_account, reopen_account};
use kit_test::both;

use crate::given::{self, happened, migrations, now, occasion};

both!(migrations(), fn a_closed_account_opens_again(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    db.write_here(|tx| reopen_account(tx, &occasion(), aino.id)).unwrap();
    assert!(now(db, aino.id).is_open());
    db.write_here(|tx| reopen_account(tx, &occasion(), aino.id)).unwrap();
    assert_eq!(happened(db)[2..], ["account.closed", "account.reopened"], "an open one stays as it is");
});
