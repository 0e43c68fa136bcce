use core_people::actions::remove_passkey;
use kit_test::{NOW, both};
use kit_web::secret::token_digest;

use crate::add_passkey::add_device;
use crate::authenticator::Authenticator;
use crate::given::{self, count, happened, migrations, occasion, refused};

both!(migrations(), fn ones_own_passkey_goes_and_other_sessions_with_it(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(db, "Bertta", "bertta@kaupunki.example");
    let id = add_device(db, &aino, &mut Authenticator::new(1));
    let [kept, _] = [(); 2].map(|()| token_digest(&given::session(db, &aino, NOW)));
    assert_eq!(refused(db.write_here(|tx| remove_passkey(tx, &occasion(), bertta.id, id, None))), "missing");
    db.write_here(|tx| remove_passkey(tx, &occasion(), aino.id, id, Some(&kept))).unwrap();
    assert_eq!((count(db, "passkeys"), count(db, "sessions")), (0, 1));
    assert_eq!(happened(db).last().unwrap(), "passkey.removed");
});
