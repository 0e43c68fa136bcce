//! Which reminder of a duty is due, and to whom: pure, and the same however late or often it is asked.

use std::str::FromStr;

use core_spaces::rules::Role;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::{Error, PersonId};

use super::duty::{Dates, Status};
use super::party::Party;

/// So many days after its day a duty is late enough for the coordinators to hear of it too.
pub const COORDINATORS_AFTER_DAYS: i32 = 7;
/// From this day on what is late is told again every so many days.
const MONTH_DAYS: i32 = 30;
/// The days after its day on which it is told that a duty is late, before that happens monthly.
const LATE_DAYS: [i32; 2] = [1, COORDINATORS_AFTER_DAYS];

/// What a reminder is told for, in the order in which the days bring it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Its day has become another one since it was told, and is not near.
    Moved,
    /// Its day is near.
    Soon,
    /// Today is its day.
    Due,
    /// Its day passed so many days ago: 1, 7, 30, and every 30 from there on.
    Late(i32),
}

impl Stage {
    /// The name in the database.
    pub fn name(self) -> String {
        match self {
            Stage::Moved => "moved".to_owned(),
            Stage::Soon => "soon".to_owned(),
            Stage::Due => "due".to_owned(),
            Stage::Late(days) => format!("late-{days}"),
        }
    }
}

impl FromStr for Stage {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let late = || text.strip_prefix("late-").and_then(|days| days.parse().ok()).map(Stage::Late);
        match text {
            "moved" => Ok(Stage::Moved),
            "soon" => Ok(Stage::Soon),
            "due" => Ok(Stage::Due),
            _ => late().ok_or_else(|| Error::BadRequest(format!("not a stage of reminders: {text}"))),
        }
    }
}

/// As what somebody hears of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hearer {
    /// It is theirs.
    Owner,
    /// They coordinate the space in which it is.
    Coordinator,
}

impl Hearer {
    /// The name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Hearer::Owner => "owner",
            Hearer::Coordinator => "coordinator",
        }
    }

    /// The first stage of which somebody hears. Coordinators hear of what somebody else owes when that is a week late; of
    /// what has nobody whom a mail reaches they hear all.
    pub const fn first(self, has_owner: bool) -> Stage {
        match self {
            Hearer::Coordinator if has_owner => Stage::Late(COORDINATORS_AFTER_DAYS),
            Hearer::Owner | Hearer::Coordinator => Stage::Soon,
        }
    }
}

impl FromStr for Hearer {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = [Hearer::Owner, Hearer::Coordinator].into_iter().find(|hearer| hearer.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("nobody who hears of duties: {text}")))
    }
}

/// As what a person hears of a duty that this person has and that party owes, and from which stage on; of the space's people
/// these have a role and are reached by mail. Nothing where it is no business of theirs. What has no owner whom a mail reaches
/// is the business of who owes it by name or role, and else of the coordinators.
pub fn hears(
    person: PersonId,
    owner: Option<PersonId>,
    by: &Party,
    reached: &[(PersonId, Role)],
) -> Option<(Hearer, Stage)> {
    let is_reached = |who: PersonId| reached.iter().any(|(known, _)| *known == who);
    let owners: Vec<PersonId> = match (owner.filter(|owner| is_reached(*owner)), by) {
        (Some(owner), _) => vec![owner],
        (None, Party::Person(who)) if is_reached(*who) => vec![*who],
        (None, Party::Role(role)) => reached.iter().filter(|(_, has)| has == role).map(|(who, _)| *who).collect(),
        (None, _) => Vec::new(),
    };
    let hearer = if owners.contains(&person) {
        Hearer::Owner
    } else if reached.contains(&(person, Role::Coordinator)) {
        Hearer::Coordinator
    } else {
        return None;
    };
    Some((hearer, hearer.first(!owners.is_empty())))
}

/// What somebody was told of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Its day at that time.
    pub due_on: Date,
    /// What it was told for.
    pub stage: Stage,
}

/// What somebody is to be told of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// For what.
    pub stage: Stage,
    /// The day that they were told before, where it has become another one since.
    pub was: Option<Date>,
}

/// What somebody is to be told of a duty today who hears of it from `first` on and was told this before, the latest last:
/// only what holds now, whatever was left out meanwhile, and nothing twice of the same day.
pub fn reminder(dates: Dates, today: Date, first: Stage, told: &[Told]) -> Option<Reminder> {
    if !waits(dates, today) {
        return None;
    }
    let was = told.last().map(|last| last.due_on).filter(|day| *day != dates.due_on);
    let is_new = |stage: &Stage| !told.contains(&Told { due_on: dates.due_on, stage: *stage });
    let now = stage(dates, today).filter(|stage| *stage >= first).filter(is_new);
    let moved = || was.map(|_| Stage::Moved).filter(is_new);
    now.or_else(moved).map(|stage| Reminder { stage, was })
}

/// The next day on which there is something to be told of a duty if nobody does anything with it, and what.
pub fn coming(dates: Dates, today: Date) -> Option<(Date, Stage)> {
    if !waits(dates, today) {
        return None;
    }
    let after = |days: i32| dates.due_on.saturating_add(days.days());
    let months = (today - dates.due_on).get_days().max(0) / MONTH_DAYS + 1;
    let late = LATE_DAYS.into_iter().chain([MONTH_DAYS * months]).map(|days| (after(days), Stage::Late(days)));
    let soon = (dates.soon_from < dates.due_on).then_some((dates.soon_from, Stage::Soon));
    let all = soon.into_iter().chain([(dates.due_on, Stage::Due)]).chain(late);
    all.filter(|(day, _)| *day > today).min()
}

/// Whether whoever owes it has something left to do: what waits to be accepted does not wait for them.
fn waits(dates: Dates, today: Date) -> bool {
    !matches!(dates.status(today), Status::Met | Status::Waived | Status::HandedIn)
}

/// The last stage whose day has come.
fn stage(dates: Dates, today: Date) -> Option<Stage> {
    let late = (today - dates.due_on).get_days();
    match late {
        MONTH_DAYS.. => Some(Stage::Late(late - late % MONTH_DAYS)),
        1.. => LATE_DAYS.into_iter().rev().find(|days| *days <= late).map(Stage::Late),
        0 => Some(Stage::Due),
        _ => (today >= dates.soon_from).then_some(Stage::Soon),
    }
}

#[cfg(test)]
mod tests {
    use super::{COORDINATORS_AFTER_DAYS, Hearer, Reminder, Stage, Told, coming, hears, reminder};
    use crate::rules::{Dates, Party, SettledAs, Shown};
    use core_spaces::rules::Role;
    use jiff::ToSpan;
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment, PersonId};

    const DUE: Date = date(2026, 3, 31);

    fn dates() -> Dates {
        Dates { due_on: DUE, soon_from: date(2026, 3, 17), settled: None, shown: Shown::Nothing }
    }

    fn after(days: i32) -> Date {
        DUE.saturating_add(days.days())
    }

    /// What is told on each of these days, counted from the duty's day.
    fn told_on(days: impl IntoIterator<Item = i32>, first: Stage) -> Vec<(i32, Stage)> {
        let (mut told, mut found) = (Vec::new(), Vec::new());
        for day in days {
            if let Some(Reminder { stage, was }) = reminder(dates(), after(day), first, &told) {
                assert_eq!(was, None);
                told.push(Told { due_on: DUE, stage });
                found.push((day, stage));
            }
        }
        found
    }

    #[test]
    fn asked_each_day_a_reminder_comes_on_its_day() {
        let late = |days| (days, Stage::Late(days));
        let own = [(-14, Stage::Soon), (0, Stage::Due), late(1), late(7), late(30), late(60), late(90)];
        assert_eq!(told_on(-60..100, Stage::Soon), own);
        assert_eq!(told_on(-60..100, Stage::Due), own[1..], "who does not want to hear before");
        let coordinators = Hearer::Coordinator.first(true);
        assert_eq!(told_on(-60..100, coordinators), own[3..]);
        assert_eq!(Hearer::Coordinator.first(false), Stage::Soon);
        assert_eq!(COORDINATORS_AFTER_DAYS, 7);
    }

    #[test]
    fn after_a_pause_only_what_holds_now_is_told() {
        assert_eq!(told_on([-20, 12, 13], Stage::Soon), [(12, Stage::Late(7))]);
        assert_eq!(told_on([100, 101, 119, 120], Stage::Soon), [(100, Stage::Late(90)), (120, Stage::Late(120))]);
    }

    #[test]
    fn what_is_done_with_or_handed_in_is_not_told() {
        for (settled, shown) in [
            (Some(SettledAs::Waived), Shown::Nothing),
            (Some(SettledAs::Met), Shown::Nothing),
            (None, Shown::Met(DUE)),
            (None, Shown::HandedIn(DUE)),
        ] {
            let dates = Dates { settled, shown, ..dates() };
            let told = [Told { due_on: after(9), stage: Stage::Soon }];
            assert_eq!(reminder(dates, after(3), Stage::Soon, &told), None);
            assert_eq!(coming(dates, after(-30)), None);
        }
        let raised = Dates { settled: Some(SettledAs::Raised), shown: Shown::HandedIn(DUE), ..dates() };
        assert!(reminder(raised, after(3), Stage::Soon, &[]).is_some(), "raised by hand, it waits though");
    }

    #[test]
    fn a_day_that_was_moved_is_told_once_and_not_twice() {
        let told = |due_on, stage| Told { due_on, stage };
        let before = [told(after(-20), Stage::Soon)];
        let at = |day, told: &[Told]| reminder(dates(), after(day), Stage::Soon, told);
        let moved = Reminder { stage: Stage::Moved, was: Some(after(-20)) };
        assert_eq!(at(-18, &before), Some(moved), "not near yet, and yet told");
        assert_eq!(at(-10, &before), Some(Reminder { stage: Stage::Soon, ..moved }), "in one line");
        let both = [before[0], told(DUE, Stage::Moved)];
        assert_eq!(at(-17, &both), None);
        assert_eq!(at(-10, &both), Some(Reminder { stage: Stage::Soon, was: None }));
        let back = [told(DUE, Stage::Soon), told(after(20), Stage::Moved)];
        let again = Reminder { stage: Stage::Moved, was: Some(after(20)) };
        assert_eq!(at(-10, &back), Some(again), "back on the day before: told, though that day was told once");
    }

    #[test]
    fn the_next_day_on_which_something_is_told() {
        let at = |day| coming(dates(), after(day)).map(|(on, stage)| ((on - DUE).get_days(), stage));
        assert_eq!(at(-40), Some((-14, Stage::Soon)));
        assert_eq!(at(-14), Some((0, Stage::Due)));
        assert_eq!(at(0), Some((1, Stage::Late(1))));
        assert_eq!(at(8), Some((30, Stage::Late(30))));
        assert_eq!(at(30), Some((60, Stage::Late(60))));
        let no_lead = Dates { soon_from: DUE, ..dates() };
        assert_eq!(coming(no_lead, after(-3)), Some((DUE, Stage::Due)));
    }

    #[test]
    fn who_hears_of_a_duty() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let [leads, also_leads, officer, gone] = [(); 4].map(|()| PersonId::new(at, &chance));
        let reached = [(leads, Role::Coordinator), (also_leads, Role::Coordinator), (officer, Role::Officer)];
        let of = |owner, by: &Party| {
            [leads, also_leads, officer, gone]
                .map(|person| hears(person, owner, by, &reached).map(|(as_what, _)| as_what))
        };
        let (owner, coordinator) = (Some(Hearer::Owner), Some(Hearer::Coordinator));
        assert_eq!(of(Some(officer), &Party::Space), [coordinator, coordinator, owner, None]);
        assert_eq!(of(Some(leads), &Party::Space), [owner, coordinator, None, None], "once, though both");
        assert_eq!(of(Some(gone), &Party::Space), [coordinator, coordinator, None, None]);
        assert_eq!(of(None, &Party::Role(Role::Officer)), [coordinator, coordinator, owner, None]);
        assert_eq!(of(None, &Party::Person(officer)), [coordinator, coordinator, owner, None]);
        assert_eq!(of(Some(gone), &Party::Named("Ministry".into())), [coordinator, coordinator, None, None]);
        let first = |owner| hears(leads, owner, &Party::Space, &reached).map(|(_, first)| first);
        assert_eq!([first(Some(officer)), first(Some(gone))], [Some(Stage::Late(7)), Some(Stage::Soon)]);
    }

    #[test]
    fn stages_are_read_as_they_are_written() {
        for stage in [Stage::Moved, Stage::Soon, Stage::Due, Stage::Late(7), Stage::Late(360)] {
            assert_eq!(stage.name().parse::<Stage>().unwrap(), stage);
        }
        assert!("late".parse::<Stage>().is_err() && "late-x".parse::<Stage>().is_err());
        assert!("reader".parse::<Hearer>().is_err());
    }

    proptest::proptest! {
        #[test]
        fn however_seldom_it_is_asked_nothing_comes_twice_and_the_last_is_not_missed(
            asked in proptest::collection::btree_set(-40i32..200, 0..40),
            twice in proptest::bool::ANY,
        ) {
            let days = asked.iter().flat_map(|day| std::iter::repeat_n(*day, if twice { 2 } else { 1 }));
            let found = told_on(days, Stage::Soon);
            let stages: std::collections::BTreeSet<Stage> = found.iter().map(|(_, stage)| *stage).collect();
            proptest::prop_assert_eq!(stages.len(), found.len(), "never twice");
            proptest::prop_assert!(found.windows(2).all(|two| two[0].1 < two[1].1), "and never back");
            // Asked every day until the last of these days, the last that was told is the same.
            let every = told_on(-40..=asked.last().copied().unwrap_or(-41), Stage::Soon);
            proptest::prop_assert_eq!(found.last().map(|(_, stage)| *stage), every.last().map(|(_, stage)| *stage));
        }

        #[test]
        fn whatever_day_it_is_moved_to_each_line_is_told_once(moves in proptest::collection::vec(-60i32..60, 1..6)) {
            let mut told: Vec<Told> = Vec::new();
            let mut day = -40;
            for by in moves {
                let due_on = after(by);
                let dates = Dates { due_on, soon_from: due_on.saturating_sub(14.days()), ..dates() };
                for _ in 0..12 {
                    if let Some(Reminder { stage, was }) = reminder(dates, after(day), Stage::Soon, &told) {
                        let now = Told { due_on, stage };
                        proptest::prop_assert!(!told.contains(&now));
                        proptest::prop_assert_eq!(was, told.last().map(|last| last.due_on).filter(|day| *day != due_on));
                        told.push(now);
                    }
                    day += 1;
                }
            }
        }

        #[test]
        fn what_comes_next_is_what_is_told_then(day in -60i32..300) {
            let (on, stage) = coming(dates(), after(day)).unwrap();
            let found = reminder(dates(), on, Stage::Soon, &[]);
            proptest::prop_assert_eq!(found, Some(Reminder { stage, was: None }));
            proptest::prop_assert!(on > after(day));
        }
    }
}
