use core_people::actions::{PasswordTry, SignedIn, close_account, renew_recovery_codes, sign_in_by_password};
use core_people::store::account::{self, Account};
use kernel::{Moment, Result};
use kit_db::Db;
use kit_test::{NOW, both};

use crate::given::{self, at, from_browser, migrations, occasion, refused, secret};
use crate::set_password::set;

/// Some time after the password was set, so that the app shows another code.
const LATER: Moment = NOW.plus_minutes(5);

fn tried(db: &Db, account: &Account, matched: bool, second: &str) -> PasswordTry {
    let secrets = db.read_here(|tx| account::password_secrets(tx, account.id)).unwrap();
    PasswordTry { known: secrets.map(|secrets| (account.id, secrets)), matched, second: second.into() }
}

fn sign_in(db: &Db, tried: &PasswordTry, now: Moment) -> Result<SignedIn> {
    db.write_here(|tx| sign_in_by_password(tx, &at(now), &secret(), tried, &from_browser(), "/plans"))
}

both!(migrations(), fn the_apps_code_signs_in_once(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let (seed, _) = set(db, &aino, None, NOW);
    let first = seed.code_at(NOW).unwrap();
    assert_eq!(refused(sign_in(db, &tried(db, &aino, true, &first), NOW)), "sign-in-failed", "it set the password");
    let code = seed.code_at(LATER).unwrap();
    assert_eq!(sign_in(db, &tried(db, &aino, true, &code), LATER).unwrap().next, "/plans");
    assert_eq!(refused(sign_in(db, &tried(db, &aino, true, &code), LATER)), "sign-in-failed", "a replay");
    let before = seed.code_at(LATER.plus_millis(-30_000)).unwrap();
    assert_eq!(refused(sign_in(db, &tried(db, &aino, true, &before), LATER)), "sign-in-failed", "an older step");
    let next = seed.code_at(LATER.plus_millis(30_000)).unwrap();
    assert!(sign_in(db, &tried(db, &aino, true, &next), LATER).is_ok(), "a clock ahead by one step");
});

both!(migrations(), fn a_recovery_code_signs_in_once(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let (_, codes) = set(db, &aino, None, NOW);
    let code = codes[3].to_string().to_uppercase();
    assert!(sign_in(db, &tried(db, &aino, true, &code), LATER).is_ok());
    assert_eq!(refused(sign_in(db, &tried(db, &aino, true, &code), LATER)), "sign-in-failed");
    db.write_here(|tx| renew_recovery_codes(tx, &occasion(), &secret(), aino.id)).unwrap();
    let old = codes[4].to_string();
    assert_eq!(refused(sign_in(db, &tried(db, &aino, true, &old), LATER)), "sign-in-failed");
});

both!(migrations(), fn whatever_is_wrong_the_answer_is_the_same(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(db, "Bertta", "bertta@kaupunki.example");
    let (seed, _) = set(db, &aino, None, NOW);
    let code = seed.code_at(LATER).unwrap();
    for tried in [
        tried(db, &aino, false, &code),
        tried(db, &aino, true, "000000"),
        tried(db, &aino, true, ""),
        tried(db, &bertta, true, &code),
        PasswordTry { known: None, matched: true, second: code.clone() },
    ] {
        assert_eq!(refused(sign_in(db, &tried, LATER)), "sign-in-failed");
    }
});

both!(migrations(), fn what_changed_since_the_comparison_counts(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let (seed, _) = set(db, &aino, None, NOW);
    let old = tried(db, &aino, true, &seed.code_at(LATER).unwrap());
    set(db, &aino, None, NOW);
    assert_eq!(refused(sign_in(db, &old, LATER)), "sign-in-failed", "the password was changed");
    let (seed, _) = set(db, &aino, None, NOW);
    let closed = tried(db, &aino, true, &seed.code_at(LATER).unwrap());
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    assert_eq!(refused(sign_in(db, &closed, LATER)), "sign-in-failed", "the account was closed");
});
