use core_people::actions::{sign_in_by_code, try_code};
use kit_test::{NOW, both};

use crate::given::{from_browser, migrations, occasion, refused, secret};
use crate::try_code::{asked, tried, wrong};

both!(migrations(), fn the_code_signs_in_once(db) {
    let (id, code) = asked(db);
    let sign_in = || db.write_here(|tx| sign_in_by_code(tx, &occasion(), id, &Ok(()), &from_browser()));
    assert_eq!(tried(db, id, &code, NOW), "right");
    sign_in().unwrap();
    assert_eq!(tried(db, id, &code, NOW), "link-expired", "it is used");
    assert_eq!(refused(sign_in()), "link-expired");
});

both!(migrations(), fn a_wrong_try_signs_nobody_in(db) {
    let (id, code) = asked(db);
    let wrong = db.write_here(|tx| try_code(tx, &secret(), id, &wrong(&code), NOW)).unwrap();
    assert_eq!(refused(db.write_here(|tx| sign_in_by_code(tx, &occasion(), id, &wrong, &from_browser()))), "code-wrong");
});
