use core_commitments::actions::change_commitment;
use core_commitments::rules::{Status, Terms};
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn a_new_recurrence_leaves_what_happened(db) {
    let city = given::city(db);
    let start = date(2026, 3, 31);
    let quarterly = given::recurring(&city, start, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1");
    let commitment = given::commitment(db, &city, &quarterly);
    let first = given::known(db, &commitment)[0].duty.id;
    given::evidence(db, &city, first);
    let yearly = Terms { owner: Some(city.coordinator), ..given::recurring(&city, start, "FREQ=YEARLY") };
    let change = |version, terms: &Terms| {
        db.write_here(|tx| change_commitment(tx, &occasion(), &leave(&city), (commitment.id, version), TODAY, terms))
    };
    change(1, &yearly).unwrap();
    assert_eq!(given::happened_last(db), "commitment.changed");
    let expected = [
        ("2026-03-31", Status::Met),
        ("2026-06-30", Status::Raised),
        ("2026-09-30", Status::Raised),
        ("2027-03-31", Status::Upcoming),
    ];
    assert_eq!(given::days(db, &commitment), expected.map(|(day, status)| (day.to_owned(), status)));
    let owners: Vec<_> = given::known(db, &commitment).iter().map(|one| one.duty.owner).collect();
    let (then, now) = (Some(city.officer), Some(city.coordinator));
    assert_eq!(owners, [then, now, now, now], "what is done stays whose it was");
    assert_eq!(refused(change(1, &yearly)), "changed-meanwhile");
});
