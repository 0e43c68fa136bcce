use core_commitments::actions::{give_back_duties, hand_over_duty, pass_on_duties};
use core_commitments::store;
use jiff::civil::date;
use kernel::Error;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn exactly_what_went_and_is_open_comes_back(db) {
    let city = given::city(db);
    let quarters = "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1";
    let commitment = given::commitment(db, &city, &given::recurring(&city, date(2026, 3, 31), quarters));
    let own = given::terms(&city, TODAY);
    let coordinators = given::commitment(db, &city, &core_commitments::rules::Terms { owner: Some(city.coordinator), ..own });
    let (passing, passed) = db
        .write_here(|tx| {
            pass_on_duties(tx, &occasion(), &leave(&city), TODAY, (city.officer, city.coordinator))
        })
        .unwrap();
    assert_eq!(passed, 8);
    let all = given::known(db, &commitment);
    given::evidence(db, &city, all[0].duty.id);
    let second = &all[1].duty;
    db.write_here(|tx| {
        hand_over_duty(tx, &occasion(), &leave(&city), (second.id, second.version), TODAY, city.reader)
    })
    .unwrap();
    let back = || db.write_here(|tx| give_back_duties(tx, &occasion(), &leave(&city), TODAY, passing));
    assert_eq!(back().unwrap(), 6, "one was met meanwhile, and one handed over");
    assert_eq!(given::happened_last(db), "duties.given-back");
    let owners: Vec<_> = given::known(db, &commitment).iter().map(|one| one.duty.owner.unwrap()).collect();
    assert_eq!(owners[..2], [city.coordinator, city.reader]);
    assert!(owners[2..].iter().all(|owner| *owner == city.officer));
    assert_eq!(given::duty(db, &coordinators).owner, Some(city.coordinator), "what was the successor's own stays");
    let of = db.read_here(|tx| store::commitment::get(tx, city.space, commitment.id)).unwrap();
    assert_eq!(of.terms.owner, Some(city.officer), "and the next ones");
    assert_eq!(refused(back()), "passing-undone");
});

both!(given::migrations(), fn nothing_goes_back_to_who_has_left_or_from_another_space(db) {
    let (city, other) = (given::city(db), given::city_called(db, "Toisaalla"));
    given::commitment(db, &city, &given::terms(&city, TODAY));
    let (passing, _) = db
        .write_here(|tx| {
            pass_on_duties(tx, &occasion(), &leave(&city), TODAY, (city.officer, city.coordinator))
        })
        .unwrap();
    let elsewhere = db.write_here(|tx| give_back_duties(tx, &occasion(), &leave(&other), TODAY, passing));
    assert!(matches!(elsewhere, Err(Error::Missing)));
    given::leave_space(db, city.space, city.officer);
    let back = db.write_here(|tx| give_back_duties(tx, &occasion(), &leave(&city), TODAY, passing));
    assert_eq!(refused(back), "giver-outside");
});
