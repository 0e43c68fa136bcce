use core_people::actions::end_session;
use kit_test::{NOW, both};
use kit_web::secret::token_digest;

use crate::given::{self, count, happened, migrations, occasion, refused};

both!(migrations(), fn one_session_ends_and_others_go_on(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(db, "Bertta", "bertta@kaupunki.example");
    let [one, _] = [(); 2].map(|()| token_digest(&given::session(db, &aino, NOW)));
    let hers = token_digest(&given::session(db, &bertta, NOW));
    assert_eq!(refused(db.write_here(|tx| end_session(tx, &occasion(), aino.id, &hers))), "missing", "not one's own");
    db.write_here(|tx| end_session(tx, &occasion(), aino.id, &one)).unwrap();
    assert_eq!(count(db, "sessions"), 2);
    assert_eq!(happened(db).last().unwrap(), "session.ended");
});
