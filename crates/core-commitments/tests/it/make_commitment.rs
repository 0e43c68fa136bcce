use core_commitments::actions::{make_commitment, make_decided};
use core_commitments::rules::{Status, Terms};
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn duties_are_there_until_the_end_of_next_year(db) {
    let city = given::city(db);
    let rule = "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1";
    let commitment = given::commitment(db, &city, &given::recurring(&city, date(2026, 6, 30), rule));
    assert_eq!(given::happened_last(db), "commitment.made");
    let expected = [
        ("2026-06-30", Status::Raised),
        ("2026-12-31", Status::Upcoming),
        ("2027-06-30", Status::Upcoming),
        ("2027-12-31", Status::Upcoming),
    ];
    assert_eq!(given::days(db, &commitment), expected.map(|(day, status)| (day.to_owned(), status)));
    assert!(given::known(db, &commitment).iter().all(|one| one.duty.owner == Some(city.officer)));
});

both!(given::migrations(), fn what_is_wrong_is_refused_and_leaves_nothing(db) {
    let city = given::city(db);
    let terms = given::terms(&city, TODAY);
    let make = |terms: &Terms| db.write_here(|tx| make_commitment(tx, &occasion(), &leave(&city), TODAY, terms));
    let before = given::happened(db);
    assert_eq!(refused(make(&Terms { title: String::new(), ..terms.clone() })), "title-missing");
    let ends_on = Some(date(2026, 11, 21));
    assert_eq!(refused(make(&Terms { ends_on, ..terms })), "ends-before-start");
    assert_eq!(given::happened(db), before);
});

both!(given::migrations(), fn what_follows_from_a_decision_is_kept_like_ones_own(db) {
    let city = given::city(db);
    let terms = given::terms(&city, date(2026, 12, 31));
    let decide = || db.write_here(|tx| make_decided(tx, &occasion(), &leave(&city), ("a-report", TODAY), &terms)).unwrap();
    let (first, second) = (decide(), decide());
    let sources = [&first, &second].map(|one| one.source.clone().unwrap().id);
    assert_eq!(sources, ["a-report-1", "a-report-2"]);
    assert_eq!((first.is_own(), first.is_settled_here()), (Ok(()), Ok(())));
    assert_eq!(given::days(db, &first), [("2026-12-31".to_owned(), Status::Upcoming)]);
    let after = db.read_here(|tx| core_commitments::store::commitment::after_decision(tx, city.space, "a-report")).unwrap();
    assert_eq!(after.iter().map(|one| one.id).collect::<Vec<_>>(), [first.id, second.id]);
});
