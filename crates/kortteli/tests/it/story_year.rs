//! A year and what follows of it, day by day, on a clock that is moved: what a city's plan, its bodies and its commitments
//! make due, of whom the mails remind, and what stays when two workers do all of it at once and some days nobody does.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::thread;

use core_commitments::actions::NewEvidence;
use core_commitments::actions::{call_meeting, found_body, give_evidence, make_commitment, move_meeting, settle_duty};
use core_commitments::rules::{
    Acceptance, BodyChange, BodyKind, Commitment, Duty, Level, MeetingChange, Party, Proof, Recurrence, Rule, Settled,
    Shift, Stage, Status, Terms,
};
use core_commitments::store;
use core_spaces::Allowed;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use kernel::{Chance, Clock, Lang, Moment, MultiText, Occasion, PersonId};
use kit_db::activity::{self, Head, Verdict};
use kit_db::{Db, Tx, params};
use kit_feature::Demonstration;
use kit_test::both;
use kit_work::{Mailer, Worker};
use kortteli::program::{application, worker};
use kortteli::{demo, features};
use tempfile::TempDir;

use crate::served::grounds;

const BEGINS: Date = date(2027, 1, 4);
const ENDS: Date = date(2028, 3, 4);
/// A day on which something falls due to be told, and nothing runs.
const LOST: Date = date(2027, 4, 1);

/// A city through a year.
struct Story<'a> {
    db: &'a Db,
    clock: Clock,
    workers: [Worker; 2],
    demonstration: Demonstration,
    mail: PathBuf,
    _folder: TempDir,
}

/// The moment at which it is this hour in the city.
fn at(day: Date, hour: i8) -> Moment {
    let zoned = day.at(hour, 0, 0, 0).in_tz("Europe/Helsinki").unwrap();
    Moment::from_millis(zoned.timestamp().as_millisecond())
}

/// Whether nothing runs on this day.
fn is_lost(day: Date) -> bool {
    day == LOST || day.day() == 13
}

/// The first day from this one on, on which something runs.
fn runs(day: Date) -> Date {
    if is_lost(day) { day.tomorrow().unwrap() } else { day }
}

impl<'a> Story<'a> {
    fn begin(db: &'a Db) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::standing_at(at(BEGINS, 8));
        let app = application(grounds(db, &folder, clock.clone()));
        let mail = folder.path().join("mail");
        let post = || Mailer::Folder { folder: mail.clone(), sender: kit_test::sender() };
        let workers = [worker(&app, post()), worker(&app, post())];
        let occasion = Occasion::of_installation(clock.now(), Chance::system());
        let demonstration = demo::make(db, &occasion, app.site(), Lang::En).unwrap();
        Self { db, clock, workers, demonstration, mail, _folder: folder }
    }

    fn write<T: Send>(&self, act: impl Fn(&mut Tx<'_>, &Occasion) -> kernel::Result<T> + Sync) -> T {
        let occasion = Occasion::of_installation(self.clock.now(), Chance::system());
        self.db.write_here(|tx| act(tx, &occasion)).unwrap()
    }

    /// A commitment of the officer's.
    fn promises(&self, title: &str, starts_on: Date, recurrence: Recurrence) -> Commitment {
        let terms = Terms {
            title: title.to_owned(),
            details: String::new(),
            proof: String::new(),
            lang: Lang::En,
            level: Level::Member,
            by: Party::Space,
            to: Party::Named("Committee".into()),
            owner: Some(self.demonstration.people.officer),
            starts_on,
            ends_on: None,
            recurrence,
            lead_days: 14,
            shift: Shift::Stays,
            acceptance: Acceptance::ByOwner,
        };
        let space = self.demonstration.space;
        self.write(|tx, occasion| make_commitment(tx, occasion, &Allowed::for_installation(space), BEGINS, &terms))
    }

    fn by_rule(&self, title: &str, starts_on: Date, rule: &str) -> Commitment {
        self.promises(title, starts_on, Recurrence::By(Rule::typed(rule, starts_on).unwrap()))
    }

    /// A body that meets on these days; the reviews that follow.
    fn meets(&self, name: &str, days: &[Date]) -> Vec<core_commitments::rules::Meeting> {
        let space = self.demonstration.space;
        let said = BodyChange { kind: BodyKind::Other, names: MultiText::of(Lang::En, name) };
        self.write(|tx, occasion| {
            let body = found_body(tx, occasion, &Allowed::for_installation(space), &said)?.id;
            let meeting = |day: &Date| MeetingChange { on: *day, at: None, place: String::new(), reviews: true };
            days.iter()
                .map(|day| call_meeting(tx, occasion, &Allowed::for_installation(space), (body, BEGINS), &meeting(day)))
                .collect()
        })
    }

    fn duties(&self, commitment: &Commitment) -> Vec<Duty> {
        let known = self.db.read_here(|tx| store::duty::known(tx, commitment.id)).unwrap();
        known.into_iter().map(|one| one.duty).collect()
    }

    fn days(&self, commitment: &Commitment) -> Vec<Date> {
        self.duties(commitment).iter().map(|duty| duty.due_on).collect()
    }

    /// Both workers at once do what is due at this moment.
    fn work(&self, moment: Moment) {
        self.clock.advance_millis(moment.millis() - self.clock.now().millis());
        thread::scope(|scope| {
            for worker in &self.workers {
                scope.spawn(|| worker.run_due().unwrap());
            }
        });
    }

    /// A day of the year: the morning's work, hour by hour where the clocks change, and what the officer shows in the evening.
    fn live(&self, day: Date, kept: &[&Commitment]) {
        if is_lost(day) {
            return;
        }
        let hours = day.in_tz("Europe/Helsinki").unwrap().tomorrow().unwrap().timestamp().as_second()
            - day.in_tz("Europe/Helsinki").unwrap().timestamp().as_second();
        if hours == 24 * 3_600 {
            self.work(at(day, 8));
        } else {
            let midnight = day.in_tz("Europe/Helsinki").unwrap().timestamp().as_millisecond();
            (0..hours / 3_600).for_each(|hour| self.work(Moment::from_millis(midnight + hour * 3_600_000)));
        }
        let due = kept.iter().flat_map(|one| self.duties(one)).filter(|duty| duty.due_on <= day);
        let due: Vec<_> = due.filter(|duty| duty.status(day).is_open()).map(|duty| duty.id).collect();
        let space = self.demonstration.space;
        for id in due {
            let new = NewEvidence { proof: Proof::Statement, title: "Done".into(), lang: Lang::En, on: day };
            self.write(|tx, occasion| give_evidence(tx, occasion, &Allowed::for_installation(space), day, &[id], &new));
        }
    }

    /// What a person was told of a duty, and on which day.
    fn told(&self, duty: &Duty, person: PersonId) -> Vec<(String, Date)> {
        let sql = "SELECT t.stage, g.on_day FROM reminders t JOIN reminder_digests g ON g.id = t.digest_id \
                   WHERE t.duty_id = $1 AND t.person_id = $2 ORDER BY g.on_day";
        let read = |row: &kit_db::Row<'_>| Ok((row.text(0)?, row.day(1)?));
        self.db.read_here(|tx| tx.query(sql, params![duty.id, person], read)).unwrap()
    }

    fn number(&self, sql: &str) -> i64 {
        self.db.read_here(|tx| tx.one(sql, &[], |row| row.int(0))).unwrap()
    }
}

/// What is told of a duty that nobody ever does, until the end of the story: from this stage on.
fn expected(due_on: Date, first: Stage) -> Vec<(String, Date)> {
    let after = |days: i32| due_on.saturating_add(days.days());
    let mut stages = vec![(Stage::Soon, after(-14)), (Stage::Due, after(0))];
    stages.extend([1, 7].map(|days| (Stage::Late(days), after(days))));
    stages.extend((1..).map(|month| (Stage::Late(30 * month), after(30 * month))).take_while(|(_, day)| *day <= ENDS));
    let told = stages.into_iter().filter(|(stage, _)| *stage >= first);
    told.map(|(stage, day)| (stage.name(), runs(day))).collect()
}

both!(features::migrations(), fn a_year_and_into_the_next(db) {
    let story = Story::begin(db);
    let people = story.demonstration.people;
    let space = story.demonstration.space;
    let never = story.by_rule("Nobody does it", date(2027, 3, 31), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1");
    let ends = story.by_rule("Month ends", date(2027, 1, 31), "FREQ=MONTHLY;BYMONTHDAY=-1");
    let long = story.by_rule("Long months", date(2027, 1, 31), "FREQ=MONTHLY;BYMONTHDAY=31");
    let halves = story.by_rule("Twice a year", date(2027, 5, 31), "FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=-1");
    let leap = story.by_rule("Leap days", date(2028, 2, 29), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29");
    let since = story.promises("Since the last time", date(2027, 2, 10), Recurrence::since_last(6).unwrap());
    story.meets("Committee of the year", &[date(2027, 3, 10), date(2027, 6, 9), date(2027, 9, 8), date(2027, 12, 8)]);
    let board = story.meets("Board of the year", &[date(2027, 5, 19), date(2027, 11, 17)]);
    let kept = [&ends, &long, &since];
    let waived = story.duties(&halves)[0].clone();
    let mut day = BEGINS;
    while day < ENDS {
        day = day.tomorrow().unwrap();
        story.live(day, &kept);
        if day == date(2027, 5, 14) {
            let settled = Settled::by_hand("waived", day, "The election".into(), day).unwrap();
            let leave = Allowed::for_installation(space);
            story.write(|tx, occasion| settle_duty(tx, occasion, &leave, (waived.id, waived.version), day, &settled));
            // The board’s meeting, of which the coordinators were told, moves.
            let later = MeetingChange { on: date(2027, 6, 30), at: None, place: String::new(), reviews: true };
            let leave = Allowed::for_installation(space);
            story.write(|tx, occasion| move_meeting(tx, occasion, &leave, (board[0].id, 1, day), &later));
        }
    }

    for duty in story.duties(&never).iter().filter(|duty| duty.due_on < date(2028, 3, 1)) {
        assert_eq!(story.told(duty, people.officer), expected(duty.due_on, Stage::Soon), "{}", duty.due_on);
        assert_eq!(story.told(duty, people.coordinator), expected(duty.due_on, Stage::Late(7)), "{}", duty.due_on);
    }
    for duty in kept.iter().flat_map(|one| story.duties(one)).filter(|duty| duty.due_on <= ENDS) {
        assert_eq!(duty.status(ENDS), Status::Met, "{}", duty.due_on);
        let stages: Vec<String> = story.told(&duty, people.officer).into_iter().map(|(stage, _)| stage).collect();
        let is_short = duty.due_on == date(2027, 1, 31) || stages == ["soon", "due"];
        assert!(is_short || is_lost(duty.due_on), "{}: {stages:?}", duty.due_on);
        assert_eq!(story.told(&duty, people.coordinator), []);
    }
    assert_eq!(story.told(&waived, people.officer), [], "it was waived before its time");
    let review = store::duty::of_sources;
    let source = board[0].id.to_string();
    let review = story.db.read_here(|tx| review(tx, "meeting", std::slice::from_ref(&source))).unwrap().remove(&source);
    let moved = story.told(&review.unwrap(), people.coordinator);
    let stages: Vec<&str> = moved.iter().map(|(stage, _)| stage.as_str()).collect();
    assert_eq!(stages[..4], ["soon", "moved", "soon", "due"], "{moved:?}");
    assert_eq!(moved[1].1, date(2027, 5, 15), "told on the day after it moved");

    assert_eq!(story.days(&since)[..3], [date(2027, 2, 10), date(2027, 8, 10), date(2028, 2, 10)]);
    assert_eq!(story.days(&leap), [date(2028, 2, 29)], "and none on another day in its place");
    let months = story.days(&ends);
    assert_eq!((months.len(), months[13], months[35]), (36, date(2028, 2, 29), date(2029, 12, 31)), "next year is there");
    let long = story.days(&long);
    assert!(long.len() == 21 && long.iter().all(|day| day.day() == 31), "seven months of each year: {long:?}");

    let doubles = "SELECT count(*) FROM (SELECT commitment_id FROM duties GROUP BY commitment_id, due_on HAVING count(*) > 1) x";
    assert_eq!(story.number(doubles), 0, "no duty twice");
    let letters = kit_work::mail::folder::list(&story.mail).unwrap();
    let mut mails: BTreeMap<(String, Date), usize> = BTreeMap::new();
    let zone = jiff::tz::TimeZone::get("Europe/Helsinki").unwrap();
    for letter in letters.iter().filter(|letter| letter.text.contains("/reminders/off/")) {
        *mails.entry((letter.to_address.clone(), letter.at.day(&zone))).or_default() += 1;
    }
    assert!(mails.values().all(|number| *number == 1), "one mail a day: {mails:?}");
    assert_eq!(i64::try_from(mails.len()).unwrap(), story.number("SELECT count(*) FROM reminder_digests"));
    assert!(mails.len() > 50 && mails.keys().all(|(_, day)| !is_lost(*day)), "{}", mails.len());
    let verdict = story.db.read_here(|tx| activity::verify(tx, &Head::start())).unwrap();
    assert!(matches!(verdict, Verdict::Whole { .. }), "{verdict:?}");
});
