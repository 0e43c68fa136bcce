use core_commitments::actions::{Judgement, judge_evidence};
use core_commitments::rules::{Acceptance, Status, Terms};
use core_commitments::store;
use jiff::civil::date;
use kit_test::both;

use crate::given::{self, TODAY, leave, occasion, refused};

both!(given::migrations(), fn what_is_returned_does_not_count_and_says_why(db) {
    let city = given::city(db);
    let strict = Terms { acceptance: Acceptance::ByReceiver, ..given::terms(&city, date(2026, 11, 30)) };
    let commitment = given::commitment(db, &city, &strict);
    let duty = given::duty(db, &commitment).id;
    let piece = given::evidence(db, &city, duty);
    let judge = |judgement: Judgement| {
        db.write_here(|tx| judge_evidence(tx, &occasion(), &leave(&city), (duty, piece), TODAY, &judgement))
    };
    assert_eq!(refused(judge(Judgement::Returned(String::new()))), "return-comment-missing");
    let after = judge(Judgement::Returned("Of another year".into())).unwrap();
    assert_eq!(after.status(TODAY), Status::DueSoon);
    let given = db.read_here(|tx| store::evidence::of_duty(tx, duty)).unwrap();
    assert_eq!(given[0].comment, "Of another year");
    assert_eq!(refused(judge(Judgement::Accepted)), "evidence-settled");
    given::evidence(db, &city, duty);
    let pieces = db.read_here(|tx| store::evidence::of_duty(tx, duty)).unwrap();
    let other = pieces.iter().map(|one| one.evidence.id).find(|id| *id != piece).unwrap();
    let accepted = db
        .write_here(|tx| judge_evidence(tx, &occasion(), &leave(&city), (duty, other), TODAY, &Judgement::Accepted))
        .unwrap();
    assert_eq!(accepted.status(TODAY), Status::Met);
    assert_eq!(given::happened_last(db), "duty.evidence-accepted");
});
