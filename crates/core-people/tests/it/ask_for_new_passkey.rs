use core_people::actions::ask_for_new_passkey;
use core_people::store::account::Account;
use core_people::store::ceremony::{self, Ceremony};
use kit_db::Db;
use kit_test::both;

use crate::add_passkey::{add_device, party};
use crate::authenticator::Authenticator;
use crate::given::{self, migrations, occasion};

/// The question for a new passkey of this account.
pub fn ask(db: &Db, account: &Account) -> Ceremony {
    let id = db.write_here(|tx| ask_for_new_passkey(tx, &occasion(), &party(), account.id, "Työpuhelin")).unwrap();
    db.read_here(|tx| ceremony::get(tx, id)).unwrap()
}

both!(migrations(), fn the_question_leaves_out_what_is_known_and_wants_the_name_kept(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    add_device(db, &aino, &mut Authenticator::new(1));
    let asked = ask(db, &aino);
    assert_eq!(asked.account, Some(aino.id));
    assert_eq!(asked.challenge["publicKey"]["excludeCredentials"].as_array().unwrap().len(), 1);
    assert_eq!(asked.challenge["publicKey"]["authenticatorSelection"]["residentKey"], "required");
});
