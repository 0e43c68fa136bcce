use core_people::actions::remove_password;
use kit_test::{NOW, both};
use kit_web::secret::token_digest;

use crate::given::{self, count, happened, migrations, now, occasion, refused};
use crate::set_password::set;

both!(migrations(), fn it_goes_with_all_that_belongs_to_it(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    assert_eq!(refused(db.write_here(|tx| remove_password(tx, &occasion(), aino.id, None))), "missing");
    set(db, &aino, None, NOW);
    let [kept, _] = [(); 2].map(|()| token_digest(&given::session(db, &aino, NOW)));
    db.write_here(|tx| remove_password(tx, &occasion(), aino.id, Some(&kept))).unwrap();
    assert!(!now(db, aino.id).has_password);
    assert_eq!((count(db, "recovery_codes"), count(db, "sessions")), (0, 1));
    assert_eq!(happened(db).last().unwrap(), "password.removed");
});
