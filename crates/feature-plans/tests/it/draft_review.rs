use feature_plans::actions::{draft_review, remove_report};
use feature_plans::rules::report::{Period, Report};
use feature_plans::store;
use jiff::civil::date;
use kit_db::Db;
use kit_test::both;

use crate::given::{self, City, leave, occasion, refused};
use crate::posting;
use crate::reporting::{self, QUARTER, frozen};
use crate::sitting::{board, meeting};

fn drafted(db: &Db, city: &City, meeting: &core_commitments::rules::Meeting) -> kernel::Result<Option<Report>> {
    db.write_here(|tx| draft_review(tx, &occasion(), &leave(city), meeting))
}

both!(given::migrations(), fn a_review_goes_on_where_the_last_report_ended_and_is_drafted_once(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    frozen(db, &city, &plan, QUARTER);
    let meeting = meeting(db, &city, &board(db, &city), date(2026, 11, 27));
    let report = drafted(db, &city, &meeting).unwrap().unwrap();
    assert_eq!(report.period, Period { from: date(2026, 10, 1), until: date(2026, 11, 26) });
    assert_eq!((report.plan, report.meeting), (plan.id, Some(meeting.id)));
    assert_eq!(drafted(db, &city, &meeting).unwrap(), None, "it can run twice");
    db.write_here(|tx| remove_report(tx, &occasion(), &leave(&city), &plan, report.id)).unwrap();
    assert_eq!(drafted(db, &city, &meeting).unwrap(), None, "what was removed stays removed");
});

both!(given::migrations(), fn a_draft_that_was_begun_for_no_meeting_becomes_its_own(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let begun = reporting::draft(db, &city, &plan, QUARTER);
    let body = board(db, &city);
    let first = meeting(db, &city, &body, date(2026, 11, 27));
    let taken = drafted(db, &city, &first).unwrap().unwrap();
    assert_eq!((taken.id, taken.period), (begun.id, begun.period));
    let kept = db.read_here(|tx| store::report::of_meeting(tx, first.id)).unwrap();
    assert_eq!(kept.iter().map(|report| report.id).collect::<Vec<_>>(), [begun.id]);
    let second = meeting(db, &city, &body, date(2026, 12, 14));
    assert_ne!(drafted(db, &city, &second).unwrap().unwrap().id, begun.id);
});

both!(given::migrations(), fn without_a_plan_of_the_year_there_is_nothing_to_review(db) {
    let city = given::city(db);
    let meeting = meeting(db, &city, &board(db, &city), date(2026, 11, 27));
    assert_eq!(refused(drafted(db, &city, &meeting)), "review-nothing-new");
});

both!(given::migrations(), fn each_night_what_is_a_week_ahead_is_drafted(db) {
    let city = given::city(db);
    let (_, _) = reporting::plan(db, &city);
    let body = board(db, &city);
    let near = meeting(db, &city, &body, date(2026, 11, 29));
    let far = meeting(db, &city, &body, date(2026, 11, 30));
    let post = posting::post(db);
    for _ in 0..2 {
        post.job("plans.draft-reviews");
    }
    let count = |meeting| db.read_here(|tx| store::report::of_meeting(tx, meeting)).unwrap().len();
    assert_eq!((count(near.id), count(far.id)), (1, 0));
});
