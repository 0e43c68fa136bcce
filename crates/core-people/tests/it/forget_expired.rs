use core_people::actions::{ask_to_sign_in, forget_expired};
use core_people::rules::TryOf;
use core_people::tries::{Tried, count as count_tries};
use kernel::Lang;
use kit_test::{NOW, both};

use crate::given::{self, count, migrations, occasion, secret, site};

both!(migrations(), fn what_nobody_can_use_goes_and_the_rest_stays(db) {
    let aino = given::somebody(db, "Aino", "aino@kaupunki.example");
    db.write_here(|tx| {
        ask_to_sign_in(tx, &occasion(), (&site(), &secret()), &aino.email, "/", Lang::Fi)?;
        count_tries(tx, &secret(), &[Tried::for_address(TryOf::MailToAddress, &aino.email)], NOW)
    })
    .unwrap();
    let left = || (count(db, "sign_in_codes"), count(db, "attempts"));
    let forget = |days| db.write_here(|tx| forget_expired(tx, NOW.plus_days(days))).unwrap();
    forget(1);
    assert_eq!(left(), (1, 1));
    forget(2);
    assert_eq!(left(), (0, 0));
});
