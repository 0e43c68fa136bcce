use feature_plans::actions::forget_old_mail;
use feature_plans::rules::draft::{DRAFT_DAYS, TURNED_AWAY_DAYS};
use feature_plans::store;
use kernel::Occasion;
use kit_test::both;
use kit_work::mail::incoming::Mail;

use crate::given::{self, occasion};
use crate::mailing::{draft, forwarded, take, waiting};

both!(given::migrations(), fn what_nobody_looks_over_is_forgotten_after_its_days(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    draft(db, &city, &plan, city.officer);
    let token = crate::mailing::address(db, &city, &plan);
    take(db, &token, &Mail { message_id: "2".into(), from: None, ..forwarded(db, city.officer) }).unwrap();
    let forget = |minutes: i64| {
        let occasion = Occasion { at: occasion().at.plus_minutes(minutes), ..occasion() };
        db.write_here(|tx| forget_old_mail(tx, &occasion)).unwrap()
    };
    let away = || db.read_here(|tx| store::draft::turned_away(tx, city.space, 10)).unwrap().len();
    let day = 24 * 60;
    assert_eq!((forget(TURNED_AWAY_DAYS * day), away()), (0, 1));
    assert_eq!((forget(TURNED_AWAY_DAYS * day + 1), away()), (0, 0));
    assert_eq!((forget(DRAFT_DAYS * day), waiting(db, &city).len()), (0, 1));
    assert_eq!((forget(DRAFT_DAYS * day + 1), waiting(db, &city).len()), (1, 0));
});
