//! What plans and contacts commit to becomes commitments by itself.

use core_commitments::rules::{Level, Meeting, Party, Proof, Status};
use core_commitments::store::work::{self, Asked, Sight, Work};
use feature_plans::actions::{MeasureChange, PromiseChange, change_promise, mark_measure, remove_goal, remove_promise};
use feature_plans::rules::{MeasureProgress, NewPromise, PromiseState, Side};
use feature_plans::store;
use jiff::civil::date;
use kit_db::Db;
use kit_test::both;

use crate::contacting::{call, logged, promise, somebody};
use crate::given::{self, City, TODAY, leave, occasion};
use crate::posting;
use crate::reporting::{self, QUARTER, approve, frozen};
use crate::sitting::{board, meeting};

/// What is owed in the city's space, after those who follow have followed.
fn owed(db: &Db, city: &City) -> Vec<Work> {
    posting::post(db).follow();
    let sight = Sight { person: None, spaces: vec![(city.space, Level::Confidential)] };
    db.read_here(|tx| work::list(tx, &sight, &Asked::default(), (0, 100))).unwrap()
}

fn told(owed: &[Work]) -> Vec<(String, String, Status)> {
    let one =
        |work: &Work| (work.commitment.terms.title.clone(), work.duty.due_on.to_string(), work.duty.status(TODAY));
    owed.iter().map(one).collect()
}

fn expected(lines: &[(&str, &str, Status)]) -> Vec<(String, String, Status)> {
    lines.iter().map(|(title, day, status)| ((*title).to_owned(), (*day).to_owned(), *status)).collect()
}

both!(given::migrations(), fn targets_and_measures_with_a_day_are_owed(db) {
    let city = given::city(db);
    let plan = given::plan(db, &city);
    let goal = given::goal(db, &plan, "Rail");
    given::target(db, &plan, goal.id, "A decision", Some(date(2026, 12, 1)));
    given::target(db, &plan, goal.id, "Some day", None);
    let officer = given::worker(db, city.officer);
    let change = MeasureChange { due_on: Some(date(2026, 11, 1)), owner: Some(officer), ..given::measure_change("A letter") };
    let measure = given::measure(db, &plan, goal.id, change);
    let first = owed(db, &city);
    let late = [("A letter", "2026-11-01", Status::Late), ("A decision", "2026-12-01", Status::DueSoon)];
    assert_eq!(told(&first), expected(&late));
    assert_eq!((first[0].duty.owner, &first[0].commitment.terms.by), (Some(city.officer), &Party::Person(city.officer)));
    let done = MeasureProgress::Done { on: TODAY };
    db.write_here(|tx| mark_measure(tx, &occasion(), &leave(&city), &plan, (measure.id, measure.version), done.clone())).unwrap();
    assert_eq!(told(&owed(db, &city))[0].2, Status::Met);
    db.write_here(|tx| remove_goal(tx, &occasion(), &leave(&city), &plan, goal.id)).unwrap();
    assert_eq!(told(&owed(db, &city)), [], "what is gone from the plan is owed no more");
});

both!(given::migrations(), fn bodies_follow_a_plan_up(db) {
    let city = given::city(db);
    given::plan_as(db, &city, |change| change.follow_ups = vec![given::follow_up("Committee", 4), given::follow_up("Board", 2)]);
    let owed = owed(db, &city);
    let board: Vec<String> = owed
        .iter()
        .filter(|work| work.commitment.terms.to == Party::Named("Board".into()))
        .map(|work| format!("{} {}", work.duty.due_on, work.duty.status(TODAY).name()))
        .collect();
    assert_eq!((owed.len(), board), (6, vec!["2026-06-30 raised".to_owned(), "2026-12-31 upcoming".to_owned()]));
});

both!(given::migrations(), fn promises_are_owed_by_either_side(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = logged(db, &city, &call(city.officer, vec![their]));
    let add = |side, body: &str| {
        let new = NewPromise { side, ..promise(body, Some(date(2026, 12, 1))) };
        db.write_here(|tx| feature_plans::actions::add_promise(tx, &occasion(), &leave(&city), contact.id, &new)).unwrap();
    };
    add(Side::Us, "We send figures");
    add(Side::Them, "They answer");
    let promises = db.read_here(|tx| store::promise::of_contacts(tx, &[contact.id])).unwrap();
    let (ours, theirs) = (&promises[0], &promises[1]);
    let both = owed(db, &city);
    let by = |title: &str| both.iter().find(|work| work.commitment.terms.title == title).unwrap();
    assert!(matches!(by("We send figures").commitment.terms.by, Party::Organisation(_)));
    let Party::Named(name) = &by("They answer").commitment.terms.by else { panic!("nobody outside") };
    assert!(!name.contains("Minister"), "no name that would outlive its erasure: {name}");
    let said = NewPromise { side: Side::Us, ..promise("We send figures", Some(date(2026, 12, 1))) };
    let kept = PromiseChange { said, state: PromiseState::Kept { on: TODAY } };
    db.write_here(|tx| change_promise(tx, &occasion(), &leave(&city), (ours.id, ours.version), &kept)).unwrap();
    db.write_here(|tx| remove_promise(tx, &occasion(), &leave(&city), theirs.id)).unwrap();
    assert_eq!(told(&owed(db, &city)), expected(&[("We send figures", "2026-12-01", Status::Met)]));
});

both!(given::migrations(), fn a_report_on_which_a_body_decided_shows_that_its_review_was_given(db) {
    let city = given::city(db);
    let (plan, _) = reporting::plan(db, &city);
    let body = board(db, &city);
    let (held, ahead) = (meeting(db, &city, &body, TODAY), meeting(db, &city, &body, date(2026, 12, 14)));
    let review = |meeting: &Meeting| {
        let owed = owed(db, &city);
        let id = meeting.id.to_string();
        owed.into_iter().find(|work| work.commitment.source.as_ref().is_some_and(|source| source.id == id)).unwrap()
    };
    assert_eq!(review(&held).duty.status(TODAY), Status::DueSoon);
    let report = frozen(db, &city, &plan, QUARTER);
    assert_eq!(review(&held).duty.status(TODAY), Status::DueSoon, "nobody has decided");
    approve(db, &city, &plan, &report).unwrap();
    let given = review(&held);
    assert_eq!((given.duty.status(TODAY), review(&ahead).duty.status(TODAY)), (Status::Met, Status::Upcoming));
    let evidence = db.read_here(|tx| core_commitments::store::evidence::of_duty(tx, given.duty.id)).unwrap();
    let proof = Proof::Record { kind: "report".into(), id: report.id.to_string() };
    assert_eq!(evidence.iter().map(|one| one.evidence.proof.clone()).collect::<Vec<_>>(), [proof]);
    let report = db.read_here(|tx| store::report::get(tx, plan.id, report.id)).unwrap();
    assert_eq!(report.meeting, Some(held.id), "it is the report of that meeting");
    assert_eq!(review(&held).duty.status(TODAY), Status::Met, "followed again, nothing comes twice");
});
