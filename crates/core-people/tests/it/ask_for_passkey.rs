use core_people::actions::ask_for_passkey;
use core_people::store::ceremony::{self, Ceremony};
use kit_db::Db;
use kit_test::both;

use crate::add_passkey::party;
use crate::given::{migrations, occasion};

/// The question for any passkey.
pub fn ask(db: &Db) -> Ceremony {
    let id = db.write_here(|tx| ask_for_passkey(tx, &occasion(), &party(), "/plans")).unwrap();
    db.read_here(|tx| ceremony::get(tx, id)).unwrap()
}

both!(migrations(), fn anybody_is_asked_and_at_once(db) {
    let asked = ask(db);
    assert_eq!((asked.account, asked.next.as_str()), (None, "/plans"), "nothing tells who has an account");
    assert!(asked.challenge["publicKey"]["allowCredentials"].as_array().is_none_or(Vec::is_empty));
    assert!(asked.challenge.get("mediation").is_none(), "the browser asks at once");
});
