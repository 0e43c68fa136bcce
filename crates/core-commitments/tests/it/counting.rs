//! How many duties stand how, and who sees which.

use core_commitments::rules::{Level, Settled, Status, Terms};
use core_commitments::store;
use core_commitments::store::work::{Asked, Sight};
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion};

both!(given::migrations(), fn counts_say_what_the_rule_says_of_each(db) {
    let city = given::city(db);
    let terms = given::recurring(&city, date(2025, 12, 31), "FREQ=MONTHLY;BYMONTHDAY=-1");
    let commitment = given::commitment(db, &city, &terms);
    let known = given::known(db, &commitment);
    given::evidence(db, &city, known[0].duty.id);
    let waived = Settled::by_hand("waived", TODAY, "x".into(), TODAY).unwrap();
    let second = (known[1].duty.id, 1);
    db.write_here(|tx| {
        core_commitments::actions::settle_duty(tx, &occasion(), &leave(&city), second, TODAY, &waived)
    })
    .unwrap();
    let counted = db.read_here(|tx| store::duty::counted(tx, TODAY)).unwrap();
    let one_by_one = |status| given::days(db, &commitment).iter().filter(|(_, one)| *one == status).count();
    for (status, count) in counted {
        assert_eq!(usize::try_from(count).unwrap(), one_by_one(status), "{status:?}");
    }
    assert_eq!((one_by_one(Status::Met), one_by_one(Status::Waived), one_by_one(Status::DueSoon)), (1, 1, 1));
});

both!(given::migrations(), fn each_sees_as_far_as_their_level(db) {
    let city = given::city(db);
    for level in Level::ALL {
        given::commitment(db, &city, &Terms { level, title: level.name().into(), ..given::terms(&city, TODAY) });
    }
    let other = given::city_called(db, "Toisaalla");
    given::commitment(db, &other, &given::terms(&other, TODAY));
    let seen = |person, level: Option<Level>| {
        let spaces = level.map(|level| (city.space, level)).into_iter().collect();
        let sight = Sight { person: Some(person), spaces };
        let listed = db.read_here(|tx| store::work::list(tx, &sight, &Asked::default(), (0, 10)));
        let mut titles: Vec<String> = listed.unwrap().into_iter().map(|work| work.commitment.terms.title).collect();
        titles.sort();
        titles
    };
    assert_eq!(seen(city.reader, Some(Level::Member)), ["member"]);
    assert_eq!(seen(city.stranger, Some(Level::Team)), ["member", "team"]);
    assert_eq!(seen(city.officer, Some(Level::Member)).len(), 3, "their own");
    assert_eq!(seen(city.coordinator, Some(Level::Confidential)).len(), 3);
    assert_eq!(seen(city.officer, None), [""; 0], "without a role nothing, not even what was theirs");
});
