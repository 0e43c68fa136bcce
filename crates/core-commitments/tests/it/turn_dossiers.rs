use core_commitments::actions::turn_dossiers;
use core_commitments::store;
use jiff::civil::date;
use kit_test::both;
use kit_web::secret;

use crate::given::{self, occasion};
use crate::send_dossier::{reached, send, to_send, token};
use crate::sitting::{board, meeting, seated};

both!(given::migrations(), fn a_member_turns_such_mails_off_and_on_again(db) {
    let city = given::city(db);
    let body = board(db, &city);
    let meeting = meeting(db, &city, &body, date(2026, 11, 29));
    let seat = seated(db, &city, &body, &reached("Aino Example", "aino@example.org")).id;
    send(db, &city, &to_send(&meeting, &[seat])).unwrap();
    let (dossier, of) = db.read_here(|tx| store::dossier::by_token(tx, &secret::token_digest(&token(db, "aino@", "")))).unwrap();
    let turn = |is_off| db.write_here(|tx| turn_dossiers(tx, &occasion(), (&dossier, of), is_off)).unwrap();
    let is_off = || db.read_here(|tx| store::dossier::recipient(tx, seat)).unwrap().is_off;
    turn(true);
    assert!(is_off());
    let happened = given::happened(db);
    turn(true);
    assert_eq!(given::happened(db), happened, "twice is as once");
    turn(false);
    assert!(!is_off());
});
