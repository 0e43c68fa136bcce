use core_people::actions::{SignedIn, close_account, sign_in_by_passkey};
use core_people::rules::CEREMONY_MINUTES;
use core_people::store::ceremony::Ceremony;
use core_people::store::passkey;
use kernel::{Moment, Result};
use kit_db::Db;
use kit_test::{NOW, both};

use crate::add_passkey::{add_device, party};
use crate::ask_for_new_passkey;
use crate::ask_for_passkey::ask;
use crate::authenticator::Authenticator;
use crate::given::{self, at, from_browser, migrations, occasion, refused};

fn sign_in(db: &Db, asked: &Ceremony, answer: &str, now: Moment) -> Result<SignedIn> {
    db.write_here(|tx| sign_in_by_passkey(tx, &at(now), &party(), asked, answer, &from_browser()))
}

both!(migrations(), fn a_device_signs_its_owner_in(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let mut device = Authenticator::new(1);
    let id = add_device(db, &aino, &mut device);
    let asked = ask(db);
    let answer = device.get(&asked.challenge);
    let signed_in = sign_in(db, &asked, &answer, NOW).unwrap();
    assert_eq!(signed_in.next, "/plans");
    assert_eq!(db.read_here(|tx| passkey::get(tx, aino.id, id)).unwrap().used_at, Some(NOW));
    assert_eq!(refused(sign_in(db, &asked, &answer, NOW)), "passkey-late", "a replay");
    let asked = ask(db);
    let answer = device.get(&asked.challenge);
    assert!(sign_in(db, &asked, &answer, NOW).is_ok(), "and again with a new question");
});

both!(migrations(), fn an_answer_that_does_not_fit_signs_nobody_in(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let mut device = Authenticator::new(1);
    add_device(db, &aino, &mut device);
    let (asked, other) = (ask(db), ask(db));
    let right = device.get(&asked.challenge);
    assert_eq!(refused(sign_in(db, &other, &right, NOW)), "passkey-failed", "another question's answer");
    assert_eq!(refused(sign_in(db, &asked, "", NOW)), "passkey-failed");
    assert_eq!(refused(sign_in(db, &asked, &right, NOW.plus_minutes(CEREMONY_MINUTES))), "passkey-late");
    device.origin = "http://elsewhere.example";
    assert_eq!(refused(sign_in(db, &asked, &device.get(&asked.challenge), NOW)), "passkey-failed", "another site");
    device.origin = "http://kortteli.example";
    device.verified = false;
    assert_eq!(refused(sign_in(db, &asked, &device.get(&asked.challenge), NOW)), "passkey-failed", "nobody showed who they are");
});

both!(migrations(), fn a_copied_key_is_found_by_its_count(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let mut device = Authenticator::new(1);
    add_device(db, &aino, &mut device);
    let (one, two) = (ask(db), ask(db));
    let early = device.get(&one.challenge);
    let late = device.get(&two.challenge);
    assert!(sign_in(db, &two, &late, NOW).is_ok());
    assert_eq!(refused(sign_in(db, &one, &early, NOW)), "passkey-failed", "the count went back");
});

both!(migrations(), fn an_unknown_device_and_a_closed_account_get_the_same_answer(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let (mut known, mut unknown) = (Authenticator::new(1), Authenticator::new(2));
    add_device(db, &aino, &mut known);
    let asked = ask(db);
    unknown.create(&ask_for_new_passkey::ask(db, &aino).challenge);
    assert_eq!(refused(sign_in(db, &asked, &unknown.get(&asked.challenge), NOW)), "passkey-failed");
    let answer = known.get(&asked.challenge);
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    assert_eq!(refused(sign_in(db, &asked, &answer, NOW)), "passkey-failed");
});

both!(migrations(), fn a_question_for_a_new_passkey_signs_nobody_in(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let mut device = Authenticator::new(1);
    add_device(db, &aino, &mut device);
    let asked = ask_for_new_passkey::ask(db, &aino);
    let question = ask(db);
    assert_eq!(refused(sign_in(db, &asked, &device.get(&question.challenge), NOW)), "missing");
});
