use core_people::actions::change_account;
use core_people::store::person;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, happened, migrations, now, occasion};

both!(migrations(), fn ones_own_name_and_language_change(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    db.write_here(|tx| change_account(tx, &occasion(), aino.id, "Aino Uusi", Lang::Sv)).unwrap();
    let after = db.read_here(|tx| person::get(tx, aino.person)).unwrap();
    assert_eq!((after.name.as_str(), after.version), ("Aino Uusi", 2));
    assert_eq!(now(db, aino.id).lang, Lang::Sv);
    assert_eq!(happened(db).last().unwrap(), "account.changed");
});
