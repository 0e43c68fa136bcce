use core_people::actions::end_other_sessions;
use kit_test::{NOW, both};
use kit_web::secret::token_digest;

use crate::given::{self, count, happened, migrations, occasion};

both!(migrations(), fn all_others_end_and_this_one_goes_on(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(db, "Bertta", "bertta@kaupunki.example");
    given::session(db, &bertta, NOW);
    let kept = [(); 3].map(|()| token_digest(&given::session(db, &aino, NOW)))[1].clone();
    db.write_here(|tx| end_other_sessions(tx, &occasion(), aino.id, Some(&kept))).unwrap();
    assert_eq!(count(db, "sessions"), 2);
    let before = happened(db).len();
    db.write_here(|tx| end_other_sessions(tx, &occasion(), aino.id, Some(&kept))).unwrap();
    assert_eq!(happened(db).len(), before, "nothing was left to end");
});
