use core_people::actions::{ask_to_sign_in, sign_in_by_link};
use core_people::rules::CODE_MINUTES;
use core_people::store::sign_in_code;
use kernel::Lang;
use kit_db::Db;
use kit_test::{NOW, both};
use kit_web::secret::token_digest;

use crate::given::{self, at, count, email, from_browser, link_and_code, migrations, occasion, refused, secret, site};

fn ask(db: &Db, address: &str) {
    db.write_here(|tx| ask_to_sign_in(tx, &occasion(), (&site(), &secret()), &email(address), "/plans", Lang::Fi))
        .unwrap();
}

both!(migrations(), fn a_link_signs_in_once(db) {
    given::somebody(db, "Aino", "aino@kaupunki.example");
    ask(db, "aino@kaupunki.example");
    let (token, _) = link_and_code(db);
    let last = at(NOW.plus_minutes(CODE_MINUTES).plus_millis(-1));
    let signed_in = db.write_here(|tx| sign_in_by_link(tx, &last, &token, &from_browser())).unwrap();
    assert_eq!(signed_in.next, "/plans");
    assert_eq!(count(db, "sessions"), 1);
    assert_eq!(refused(db.write_here(|tx| sign_in_by_link(tx, &last, &token, &from_browser()))), "link-expired");
});

both!(migrations(), fn a_link_grows_old(db) {
    given::somebody(db, "Aino", "aino@kaupunki.example");
    ask(db, "aino@kaupunki.example");
    let (token, _) = link_and_code(db);
    let late = at(NOW.plus_minutes(CODE_MINUTES));
    assert_eq!(refused(db.write_here(|tx| sign_in_by_link(tx, &late, &token, &from_browser()))), "link-expired");
});

both!(migrations(), fn a_wrong_token_and_one_for_nobody_sign_nobody_in(db) {
    let sign_in = |token: &str| refused(db.write_here(|tx| sign_in_by_link(tx, &occasion(), token, &from_browser())));
    assert_eq!(sign_in("guessed"), "link-expired");
    ask(db, "nobody@kaupunki.example");
    assert!(db.read_here(|tx| sign_in_code::by_token(tx, &token_digest("guessed"))).unwrap().is_none());
    assert_eq!(count(db, "sessions"), 0);
});
