use core_register::actions::erase_old_rows;
use core_register::rules::import::{Choice, KEPT_DAYS};
use kernel::{Chance, Occasion};
use kit_test::{NOW, both};

use crate::given;

both!(given::migrations(), fn rows_go_after_their_time_and_the_entries_stay(db) {
    let city = given::city(db);
    let import = given::imported(db, &city, "nimi;organisaatio\nMaija Malli;LVM\n", Choice::Add);
    let after = |days: i64| {
        let occasion = Occasion::of_installation(NOW.plus_days(days).plus_minutes(1), Chance::system());
        db.write_here(|tx| erase_old_rows(tx, &occasion)).unwrap()
    };
    assert_eq!((after(KEPT_DAYS - 1), given::rows_of(db, "register_import_rows")), (0, 2));
    assert_eq!((after(KEPT_DAYS), given::rows_of(db, "register_import_rows")), (1, 0));
    assert_eq!(given::happened_last(db), "register-import.rows-erased");
    assert_eq!(after(KEPT_DAYS), 0, "once");
    assert_eq!((given::names(db, &city).len(), given::outcomes(db, &import)), (1, [1, 0, 0, 0]));
});
