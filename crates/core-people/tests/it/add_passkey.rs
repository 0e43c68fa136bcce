use core_people::actions::add_passkey;
use core_people::rules::CEREMONY_MINUTES;
use core_people::store::account::Account;
use core_people::store::ceremony::Ceremony;
use core_people::store::passkey;
use kernel::{Moment, Result};
use kit_db::Db;
use kit_test::{NOW, both};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::ask_for_new_passkey::ask;
use crate::authenticator::Authenticator;
use crate::given::{self, at, count, happened, migrations, refused};

/// The relying party of the test's site.
pub fn party() -> Webauthn {
    let origin = "http://kortteli.example".parse().unwrap();
    WebauthnBuilder::new("kortteli.example", &origin).unwrap().build().unwrap()
}

fn add(db: &Db, asked: &Ceremony, answer: &str, now: Moment) -> Result<passkey::PasskeyId> {
    db.write_here(|tx| add_passkey(tx, &at(now), &party(), asked, answer))
}

/// Adds this device's passkey to this account.
pub fn add_device(db: &Db, account: &Account, device: &mut Authenticator) -> passkey::PasskeyId {
    let asked = ask(db, account);
    let answer = device.create(&asked.challenge);
    add(db, &asked, &answer, NOW).unwrap()
}

both!(migrations(), fn a_device_is_added_under_its_name(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let id = add_device(db, &aino, &mut Authenticator::new(1));
    let kept = db.read_here(|tx| passkey::get(tx, aino.id, id)).unwrap();
    assert_eq!((kept.name.as_str(), kept.used_at), ("Työpuhelin", None));
    assert_eq!(count(db, "ceremonies"), 0, "an answer counts once");
    assert_eq!(happened(db).last().unwrap(), "passkey.added");
});

both!(migrations(), fn an_answer_that_does_not_fit_is_not_taken(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let (asked, other) = (ask(db, &aino), ask(db, &aino));
    let mut device = Authenticator::new(1);
    let answer = device.create(&asked.challenge);
    assert_eq!(refused(add(db, &other, &answer, NOW)), "passkey-failed", "another question's answer");
    assert_eq!(refused(add(db, &asked, "{}", NOW)), "passkey-failed");
    device.origin = "http://elsewhere.example";
    assert_eq!(refused(add(db, &asked, &device.create(&asked.challenge), NOW)), "passkey-failed", "another site");
    device.origin = "http://kortteli.example";
    device.verified = false;
    assert_eq!(refused(add(db, &asked, &device.create(&asked.challenge), NOW)), "passkey-failed", "nobody showed who they are");
    assert_eq!(refused(add(db, &asked, &answer, NOW.plus_minutes(CEREMONY_MINUTES))), "passkey-late");
    assert!(add(db, &asked, &answer, NOW).is_ok(), "what was refused left it open");
    assert_eq!(refused(add(db, &asked, &answer, NOW)), "passkey-late", "a replay");
});

both!(migrations(), fn a_device_is_added_once(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let bertta = given::somebody(db, "Bertta", "bertta@kaupunki.example");
    let mut device = Authenticator::new(1);
    add_device(db, &aino, &mut device);
    let asked = ask(db, &bertta);
    let answer = device.create(&asked.challenge);
    assert_eq!(refused(add(db, &asked, &answer, NOW)), "passkey-known");
});
