use core_commitments::actions::{NewEvidence, give_evidence};
use core_commitments::rules::{Acceptance, DutyId, Proof, Recurrence, Shown, Status, Terms};
use core_commitments::store;
use jiff::civil::date;
use kernel::Lang;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn one_piece_serves_several_duties(db) {
    let city = given::city(db);
    let first = given::commitment(db, &city, &given::terms(&city, date(2026, 10, 1)));
    let strict = Terms { acceptance: Acceptance::ByReceiver, ..given::terms(&city, date(2026, 10, 2)) };
    let second = given::commitment(db, &city, &strict);
    let duties = [given::duty(db, &first).id, given::duty(db, &second).id];
    let proof = Proof::Record { kind: "contact".into(), id: "c1".into() };
    let record = NewEvidence { proof, title: "A meeting".into(), lang: Lang::En, on: TODAY };
    let give = |duties: &[DutyId], new: &NewEvidence| {
        db.write_here(|tx| give_evidence(tx, &occasion(), &leave(&city), TODAY, duties, new))
    };
    assert_eq!(refused(give(&duties, &NewEvidence { title: String::new(), ..record.clone() })), "title-missing");
    let tomorrow = NewEvidence { on: date(2026, 11, 23), ..record.clone() };
    assert_eq!(refused(give(&duties, &tomorrow)), "settled-in-future");
    let after = give(&duties, &record).unwrap();
    assert_eq!(after.iter().map(|duty| duty.status(TODAY)).collect::<Vec<_>>(), [Status::Met, Status::HandedIn]);
    assert_eq!(after[1].shown, Shown::HandedIn(TODAY));
    give(&duties[..1], &record).unwrap();
    let pieces = db.read_here(|tx| Ok((store::evidence::of_duty(tx, duties[0])?, store::evidence::of_duty(tx, duties[1])?)));
    let (mine, theirs) = pieces.unwrap();
    assert_eq!((mine.len(), mine[0].evidence.id), (1, theirs[0].evidence.id), "the same piece, once");
});

both!(given::migrations(), fn the_next_time_is_counted_from_the_last(db) {
    let city = given::city(db);
    let every = Terms { recurrence: Recurrence::SinceLast { months: 24 }, ..given::terms(&city, date(2026, 12, 31)) };
    let commitment = given::commitment(db, &city, &every);
    given::evidence(db, &city, given::duty(db, &commitment).id);
    let days: Vec<String> = given::days(db, &commitment).into_iter().map(|(day, _)| day).collect();
    assert_eq!(days, ["2026-12-31", "2028-11-22"]);
});
