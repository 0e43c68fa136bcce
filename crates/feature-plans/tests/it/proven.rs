//! Evidence marks measures as done and promises as kept; nobody who says so by hand is overruled.

use core_commitments::actions::{NewEvidence, give_evidence, withdraw_evidence};
use core_commitments::rules::{DutyId, EvidenceId, Proof, Status};
use core_commitments::store as core;
use feature_plans::actions::{MeasureChange, PromiseChange, change_promise, mark_measure};
use feature_plans::rules::{Measure, MeasureProgress, NewPromise, Plan, Promise, PromiseState, Side};
use feature_plans::store;
use jiff::civil::{Date, date};
use kernel::Lang;
use kit_db::{Db, params};
use kit_test::both;

use crate::contacting::{call, logged, promise, somebody};
use crate::given::{self, City, TODAY, leave, occasion};
use crate::posting;

const BEFORE: Date = date(2026, 11, 3);
const BETWEEN: Date = date(2026, 11, 15);

fn owed(db: &Db, kind: &str, id: &str) -> DutyId {
    posting::post(db).follow();
    db.read_here(|tx| core::duty::of_sources(tx, kind, &[id.to_owned()])).unwrap()[id].id
}

/// Gives pieces of these days, all on one day.
fn give_on(db: &Db, city: &City, (duty, today): (DutyId, Date), days: &[Date]) -> Vec<EvidenceId> {
    let given = db.write_here(|tx| {
        let before = core::evidence::of_duty(tx, duty)?;
        for on in days {
            let new = NewEvidence { proof: Proof::Statement, title: "Sent".into(), lang: Lang::En, on: *on };
            give_evidence(tx, &occasion(), &leave(city), today, &[duty], &new)?;
        }
        let after = core::evidence::of_duty(tx, duty)?;
        let is_new = |id: &EvidenceId| before.iter().all(|one| one.evidence.id != *id);
        Ok(after.into_iter().map(|one| one.evidence.id).filter(is_new).collect())
    });
    posting::post(db).follow();
    given.unwrap()
}

fn give(db: &Db, city: &City, duty: DutyId, on: Date) -> EvidenceId {
    give_on(db, city, (duty, TODAY), &[on])[0]
}

/// Takes a piece back; those who follow have not followed yet.
fn take_back(db: &Db, city: &City, duty: DutyId, evidence: EvidenceId) {
    db.write_here(|tx| withdraw_evidence(tx, &occasion(), &leave(city), (duty, evidence), TODAY)).unwrap();
}

fn withdraw(db: &Db, city: &City, duty: DutyId, evidence: EvidenceId) {
    take_back(db, city, duty, evidence);
    posting::post(db).follow();
}

fn status(db: &Db, city: &City, duty: DutyId) -> Status {
    db.read_here(|tx| core::duty::get(tx, city.space, duty)).unwrap().status(TODAY)
}

struct Letter {
    city: City,
    plan: Plan,
    measure: Measure,
    duty: DutyId,
}

impl Letter {
    fn given(db: &Db) -> Self {
        let city = given::city(db);
        let plan = given::plan(db, &city);
        let goal = given::goal(db, &plan, "Rail").id;
        let (due_on, progress) = (Some(date(2026, 12, 1)), MeasureProgress::Ongoing);
        let change = MeasureChange { due_on, progress, ..given::measure_change("A letter") };
        let measure = given::measure(db, &plan, goal, change);
        let duty = owed(db, "measure", &measure.id.to_string());
        Self { city, plan, measure, duty }
    }

    fn now(&self, db: &Db) -> Measure {
        db.read_here(|tx| store::measure::get(tx, self.plan.id, self.measure.id)).unwrap()
    }

    fn mark(&self, db: &Db, progress: &MeasureProgress) {
        let which = (self.measure.id, self.now(db).version);
        db.write_here(|tx| mark_measure(tx, &occasion(), &leave(&self.city), &self.plan, which, progress.clone()))
            .unwrap();
        posting::post(db).follow();
    }
}

both!(given::migrations(), fn a_measure_is_done_on_the_day_of_its_evidence_and_turned_back_without_it(db) {
    let letter = Letter::given(db);
    let first = give(db, &letter.city, letter.duty, BEFORE);
    assert_eq!(letter.now(db).progress, MeasureProgress::Done { on: BEFORE });
    assert_eq!(status(db, &letter.city, letter.duty), Status::Met);
    let second = give(db, &letter.city, letter.duty, BETWEEN);
    withdraw(db, &letter.city, letter.duty, first);
    assert_eq!(letter.now(db).progress, MeasureProgress::Done { on: BETWEEN }, "another piece says so, of its own day");
    withdraw(db, &letter.city, letter.duty, second);
    assert_eq!(letter.now(db).progress, MeasureProgress::Ongoing);
    assert_eq!(status(db, &letter.city, letter.duty), Status::DueSoon);
    give(db, &letter.city, letter.duty, TODAY);
    assert_eq!(letter.now(db).progress, MeasureProgress::Done { on: TODAY }, "and again");
});

both!(given::migrations(), fn it_is_done_when_the_last_piece_that_was_needed_came(db) {
    let letter = Letter::given(db);
    let given = give_on(db, &letter.city, (letter.duty, BETWEEN), &[date(2026, 9, 1), BEFORE, date(2026, 10, 1)]);
    assert_eq!(letter.now(db).progress, MeasureProgress::Done { on: BEFORE }, "all three together, not the earliest");
    let version = letter.now(db).version;
    give_on(db, &letter.city, (letter.duty, TODAY), &[date(2026, 8, 1), TODAY]);
    let now = letter.now(db);
    assert_eq!((now.progress, now.version), (MeasureProgress::Done { on: BEFORE }, version), "it was done before these");
    for piece in given {
        withdraw(db, &letter.city, letter.duty, piece);
    }
    assert_eq!(letter.now(db).progress, MeasureProgress::Done { on: TODAY }, "these show it now");
});

both!(given::migrations(), fn a_duty_stands_as_its_evidence_has_it_before_anybody_follows(db) {
    let letter = Letter::given(db);
    let evidence = give(db, &letter.city, letter.duty, BEFORE);
    take_back(db, &letter.city, letter.duty, evidence);
    assert_eq!(letter.now(db).progress.name(), "done", "the measure follows in a moment");
    assert_eq!(status(db, &letter.city, letter.duty), Status::DueSoon, "and the page after the click tells the truth");
    posting::post(db).follow();
    let evidence = give(db, &letter.city, letter.duty, BEFORE);
    letter.mark(db, &MeasureProgress::Done { on: TODAY });
    take_back(db, &letter.city, letter.duty, evidence);
    assert_eq!(status(db, &letter.city, letter.duty), Status::Met, "somebody said so by hand");
});

both!(given::migrations(), fn the_two_come_to_rest(db) {
    let letter = Letter::given(db);
    give(db, &letter.city, letter.duty, BEFORE);
    let happened = || db.read_here(|tx| tx.one("SELECT count(*) FROM activities", params![], |row| row.int(0))).unwrap();
    let (before, version) = (happened(), letter.now(db).version);
    for _ in 0..3 {
        posting::post(db).follow();
    }
    assert_eq!((happened(), letter.now(db).version), (before, version));
    db.write_here(|tx| tx.execute("UPDATE cursors SET seq = 0", params![])).unwrap();
    posting::post(db).follow();
    assert_eq!((happened(), letter.now(db).version), (before, version), "asked anew from the beginning of the log");
});

both!(given::migrations(), fn two_nodes_do_it_once(db) {
    let letter = Letter::given(db);
    let new = NewEvidence { proof: Proof::Statement, title: "Sent".into(), lang: Lang::En, on: BEFORE };
    db.write_here(|tx| give_evidence(tx, &occasion(), &leave(&letter.city), TODAY, &[letter.duty], &new)).unwrap();
    let version = letter.now(db).version;
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| posting::post(db).follow());
        }
    });
    posting::post(db).follow();
    assert_eq!((letter.now(db).progress.name(), letter.now(db).version), ("done", version + 1));
});

both!(given::migrations(), fn who_marks_by_hand_is_not_overruled(db) {
    let letter = Letter::given(db);
    letter.mark(db, &MeasureProgress::Done { on: TODAY });
    let evidence = give(db, &letter.city, letter.duty, BEFORE);
    assert_eq!(letter.now(db).progress, MeasureProgress::Done { on: TODAY }, "the day that somebody wrote");
    withdraw(db, &letter.city, letter.duty, evidence);
    assert_eq!(letter.now(db).progress, MeasureProgress::Done { on: TODAY });
    letter.mark(db, &MeasureProgress::Ongoing);
    let evidence = give(db, &letter.city, letter.duty, BEFORE);
    assert_eq!(letter.now(db).progress.name(), "done");
    letter.mark(db, &MeasureProgress::Ongoing);
    give(db, &letter.city, letter.duty, TODAY);
    assert_eq!(letter.now(db).progress.name(), "ongoing", "opened again by hand, whatever is given beside");
    letter.mark(db, &MeasureProgress::Dropped { on: TODAY, reason: "No train".into() });
    withdraw(db, &letter.city, letter.duty, evidence);
    assert_eq!(letter.now(db).progress.name(), "dropped");
});

both!(given::migrations(), fn a_promise_is_kept_on_the_day_of_its_evidence(db) {
    let city = given::city(db);
    let (_, their) = somebody(db, &city, "Minister", None);
    let contact = logged(db, &city, &call(city.officer, vec![their]));
    let said = NewPromise { side: Side::Us, ..promise("We send figures", Some(date(2026, 12, 1))) };
    let add = |tx: &mut kit_db::Tx<'_>| feature_plans::actions::add_promise(tx, &occasion(), &leave(&city), contact.id, &said);
    db.write_here(add).unwrap();
    let made: Promise = db.read_here(|tx| store::promise::of_contacts(tx, &[contact.id])).unwrap().remove(0);
    let now = || db.read_here(|tx| store::promise::get(tx, city.space, made.id)).unwrap();
    let duty = owed(db, "promise", &made.id.to_string());
    let evidence = give(db, &city, duty, BEFORE);
    assert_eq!(now().state, PromiseState::Kept { on: BEFORE });
    withdraw(db, &city, duty, evidence);
    assert_eq!((now().state, status(db, &city, duty)), (PromiseState::Open, Status::DueSoon));
    let evidence = give(db, &city, duty, BEFORE);
    let change = PromiseChange { said: said.clone(), state: PromiseState::Kept { on: TODAY } };
    db.write_here(|tx| change_promise(tx, &occasion(), &leave(&city), (made.id, now().version), &change)).unwrap();
    withdraw(db, &city, duty, evidence);
    assert_eq!(now().state, PromiseState::Kept { on: TODAY }, "somebody said so too");
});
