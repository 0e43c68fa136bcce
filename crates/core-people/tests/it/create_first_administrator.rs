use core_people::actions::{close_account, create_first_administrator};
use kernel::Lang;
use kit_test::both;

use crate::given::{self, email, letters, migrations, now, occasion, refused};

both!(migrations(), fn there_is_a_first_one_once(db) {
    let address = email("paula@kaupunki.example");
    let create = || db.write_here(|tx| create_first_administrator(tx, &occasion(), "Paula", &address, Lang::Fi));
    let id = create().unwrap();
    assert!(now(db, id).administrator);
    assert_eq!(letters(db, "invitation").len(), 0, "whoever runs the program hands over a link");
    assert_eq!(refused(create()), "administrator-there");
});

both!(migrations(), fn a_plain_account_is_no_administrator(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    let address = email("paula@kaupunki.example");
    assert!(db.write_here(|tx| create_first_administrator(tx, &occasion(), "Paula", &address, Lang::Fi)).is_ok());
});
