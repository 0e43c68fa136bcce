use core_people::actions::{ask_to_sign_in, try_code};
use core_people::rules::{CODE_MINUTES, CODE_TRIES, SignInCodeId};
use core_people::store::sign_in_code;
use kernel::{Lang, Moment};
use kit_db::Db;
use kit_test::{NOW, both};

use crate::given::{self, email, link_and_code, migrations, occasion, refused, secret, site};

/// Somebody asked to sign in: for what, and with which code.
pub fn asked(db: &Db) -> (SignInCodeId, String) {
    given::somebody(db, "Aino", "aino@kaupunki.example");
    let ask = |tx: &mut kit_db::Tx<'_>| {
        ask_to_sign_in(tx, &occasion(), (&site(), &secret()), &email("aino@kaupunki.example"), "/", Lang::Fi)
    };
    (db.write_here(ask).unwrap(), link_and_code(db).1)
}

/// What the try of a code was answered.
pub fn tried(db: &Db, id: SignInCodeId, code: &str, now: Moment) -> &'static str {
    let tried = db.write_here(|tx| try_code(tx, &secret(), id, code, now)).unwrap();
    tried.map_or_else(|refusal| refusal.code, |()| "right")
}

/// Another code than this one.
pub fn wrong(code: &str) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000)
}

both!(migrations(), fn five_tries_are_all_and_the_right_code_comes_too_late_then(db) {
    let (id, code) = asked(db);
    for _ in 0..CODE_TRIES {
        assert_eq!(tried(db, id, &wrong(&code), NOW), "code-wrong");
    }
    assert_eq!(tried(db, id, &wrong(&code), NOW), "code-spent");
    assert_eq!(tried(db, id, &code, NOW), "code-spent");
});

both!(migrations(), fn the_fifth_try_may_be_the_right_one(db) {
    let (id, code) = asked(db);
    for _ in 1..CODE_TRIES {
        assert_eq!(tried(db, id, &wrong(&code), NOW), "code-wrong");
    }
    assert_eq!(tried(db, id, &code, NOW), "right");
});

both!(migrations(), fn what_is_no_code_costs_no_try(db) {
    let (id, code) = asked(db);
    assert_eq!((tried(db, id, "", NOW), tried(db, id, "12345", NOW)), ("code-missing", "code-unclear"));
    assert_eq!(db.read_here(|tx| sign_in_code::get(tx, id)).unwrap().tries, 0);
    assert_eq!(tried(db, id, &code, NOW.plus_minutes(CODE_MINUTES)), "link-expired");
});

both!(migrations(), fn a_code_that_nobody_asked_for_is_missing(db) {
    let (_, code) = asked(db);
    let other = SignInCodeId::new(NOW, &kernel::Chance::system());
    assert_eq!(refused(db.write_here(|tx| try_code(tx, &secret(), other, &code, NOW))), "missing");
});
