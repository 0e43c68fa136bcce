use core_people::actions::{ask_to_sign_in, close_account};
use core_people::rules::{CODE_MINUTES, SignInCode};
use core_people::store::sign_in_code;
use kernel::Lang;
use kit_db::Db;
use kit_test::{NOW, both};

use crate::given::{self, count, email, happened, letters, link_and_code, migrations, occasion, secret, site};

fn ask(db: &Db, address: &str) -> SignInCode {
    let id = db
        .write_here(|tx| ask_to_sign_in(tx, &occasion(), (&site(), &secret()), &email(address), "/plans", Lang::Sv))
        .unwrap();
    db.read_here(|tx| sign_in_code::get(tx, id)).unwrap()
}

both!(migrations(), fn a_known_address_gets_a_link_and_a_code(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    let asked = ask(db, "AINO@kaupunki.example");
    assert_eq!((asked.account, asked.next.as_str(), asked.tries), (Some(aino.id), "/plans", 0));
    assert_eq!(asked.expires_at, NOW.plus_minutes(CODE_MINUTES));
    let (token, code) = link_and_code(db);
    assert_eq!((token.len(), code.len()), (43, 6));
    let kept = format!("{asked:?}");
    assert!(!kept.contains(&token) && !kept.contains(&format!("\"{code}\"")), "neither is kept as it is: {kept}");
    assert!(letters(db, "sign_in")[0].1.contains("your code is"), "in the account's language");
    assert_eq!(happened(db).last().unwrap(), "sign-in.asked");
});

both!(migrations(), fn an_unknown_address_leaves_the_same_traces_but_no_letter(db) {
    given::somebody(db, "Aino", "aino@kaupunki.example");
    let statements = |address: &str| {
        db.write_here(|tx| {
            let before = tx.statements();
            ask_to_sign_in(tx, &occasion(), (&site(), &secret()), &email(address), "/", Lang::Fi)?;
            Ok(tx.statements() - before)
        })
        .unwrap()
    };
    assert_eq!(statements("aino@kaupunki.example"), statements("nobody@kaupunki.example"), "the same work");
    assert_eq!(letters(db, "sign_in").len(), 1);
    assert_eq!(count(db, "sign_in_codes"), 2);
    assert_eq!(happened(db)[2..], ["sign-in.asked", "sign-in.asked"]);
});

both!(migrations(), fn a_closed_account_is_like_an_unknown_address(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    db.write_here(|tx| close_account(tx, &occasion(), aino.id)).unwrap();
    assert_eq!(ask(db, "aino@kaupunki.example").account, None);
    assert_eq!(letters(db, "sign_in").len(), 0);
});

both!(migrations(), fn whatever_passes_as_an_address_can_be_written_to(db) {
    for address in [
        "o'brien+news@x.example",
        "äiti.örkki@ääkköset.example",
        "!#$%&'*+-/=?^_`{|}~@x.example",
        "a@b.c",
        "1@1.example",
    ] {
        ask(db, address);
    }
    let longest = format!("{}@{}.example", "x".repeat(64), "a".repeat(63));
    ask(db, &longest);
});
