use core_people::actions::{NewPassword, set_password};
use core_people::rules::{Password, PasswordHash, RECOVERY_CODES, RecoveryCode, Seed};
use core_people::store::account::{self, Account};
use core_people::store::recovery_code;
use kernel::{Chance, Moment};
use kit_db::Db;
use kit_test::{NOW, both};
use kit_web::secret::token_digest;

use crate::given::{self, count, happened, migrations, now, secret};

pub const PASSWORD: &str = "viisi vihreää torvea";

/// Sets a password with a second factor and gives the app's secret and the recovery codes.
pub fn set(db: &Db, account: &Account, kept: Option<&str>, moment: Moment) -> (Seed, Vec<RecoveryCode>) {
    let seed = Seed::fresh(&Chance::system());
    let password = Password::typed(PASSWORD, "X", &account.email).unwrap();
    let step = seed.step_of(&seed.code_at(moment).unwrap(), moment).unwrap().unwrap();
    let new = NewPassword { hash: password.hash(&Chance::system()).unwrap(), seed: seed.clone(), step };
    let codes = db.write_here(|tx| set_password(tx, &given::at(moment), &secret(), account.id, &new, kept)).unwrap();
    (seed, codes)
}

both!(migrations(), fn a_password_comes_with_its_second_factor_and_codes(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let (seed, codes) = set(db, &aino, None, NOW);
    assert!(now(db, aino.id).has_password);
    let kept = db.read_here(|tx| account::password_secrets(tx, aino.id)).unwrap().unwrap();
    assert!(PasswordHash::matches(Some(&kept.hash), PASSWORD));
    assert!(!kept.totp_secret.windows(20).any(|window| window == seed.bytes()), "the app's secret is sealed");
    assert_eq!(kept.last_step, Some(NOW.millis() / 30_000), "the code that was shown cannot be used again");
    assert_eq!((codes.len(), count(db, "recovery_codes")), (RECOVERY_CODES, 10));
    assert_eq!(db.read_here(|tx| recovery_code::left(tx, aino.id)).unwrap(), 10);
    assert_eq!(happened(db).last().unwrap(), "password.set");
});

both!(migrations(), fn other_sessions_end_and_old_codes_go(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let [kept, _] = [(); 2].map(|()| token_digest(&given::session(db, &aino, NOW)));
    set(db, &aino, Some(&kept), NOW);
    assert_eq!(count(db, "sessions"), 1);
    set(db, &aino, Some(&kept), NOW);
    assert_eq!((count(db, "sessions"), count(db, "recovery_codes")), (1, 10));
});
