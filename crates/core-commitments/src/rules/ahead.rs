//! Which duties there should be: made ahead until the end of next year, the same however often and wherever that is asked.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::commitment::Terms;
use super::day_off::DaysOff;
use super::duty::Duty;
use super::recurrence::Recurrence;

/// The days of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The day that the recurrence gives.
    pub occurrence: Date,
    /// When it is due.
    pub due_on: Date,
    /// From when on it is due soon.
    pub soon_from: Date,
}

/// A duty that exists, and whether somebody did something with it.
#[derive(Clone, Debug)]
pub struct Known {
    /// The duty.
    pub duty: Duty,
    /// Whether it was settled, or evidence was ever given for it: then it stays as it is.
    pub is_touched: bool,
}

impl Known {
    fn is_open(&self) -> bool {
        self.duty.closed_on().is_none()
    }
}

/// What has to be done so that the right duties are there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// To be made.
    pub made: Vec<Days>,
    /// To be moved to other days.
    pub moved: Vec<(Duty, Days)>,
    /// To be taken away.
    pub gone: Vec<Duty>,
}

impl Changes {
    /// Whether all is as it should be.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The last day for which duties are made ahead: the end of next year, which so is there already.
pub fn horizon(today: Date) -> Date {
    date(today.year().saturating_add(1).min(9999), 12, 31)
}

/// The changes that give a commitment its duties from this day until that one, both counted. What happened stays:
/// nothing before `from` is made or taken away, and nothing that somebody did something with.
pub fn changes(terms: &Terms, off: &DaysOff, known: &[Known], (from, until): (Date, Date)) -> Changes {
    match &terms.recurrence {
        Recurrence::Once => single(terms, off, known, Some(terms.starts_on)),
        Recurrence::SinceLast { months } => single(terms, off, known, next(terms, known, *months)),
        Recurrence::By(rule) => {
            // What begins later than that shows its first day at least.
            let until = if known.is_empty() {
                rule.first(terms.starts_on).map_or(until, |first| first.max(until))
            } else {
                until
            };
            let until = terms.ends_on.map_or(until, |end| end.min(until));
            let wanted = rule.days(terms.starts_on, (from, until));
            several(known, from, &wanted.into_iter().map(|day| days(terms, off, day)).collect::<Vec<_>>())
        }
    }
}

/// The day by which it has to be met again, unless that lies behind its end.
fn next(terms: &Terms, known: &[Known], months: i16) -> Option<Date> {
    let last = known.iter().filter_map(|one| one.duty.closed_on()).max();
    let next = last.map_or(Some(terms.starts_on), |last| last.checked_add(months.months()).ok())?;
    Some(next).filter(|next| terms.ends_on.is_none_or(|end| *next <= end))
}

/// There is one open duty at a time, and it is on this day. What was closed once stays so.
fn single(terms: &Terms, off: &DaysOff, known: &[Known], day: Option<Date>) -> Changes {
    let mut changes = Changes::default();
    let is_done = terms.recurrence == Recurrence::Once && known.iter().any(|one| !one.is_open());
    let day = day.filter(|_| !is_done).map(|day| days(terms, off, day));
    let mut open: Vec<&Known> = known.iter().filter(|one| one.is_open()).collect();
    // The one with which somebody did something is the one that stays.
    open.sort_by_key(|one| (!one.is_touched, one.duty.occurrence));
    let mut open = open.into_iter();
    match (day, open.next()) {
        (Some(day), None) => changes.made.push(day),
        (Some(day), Some(one)) if days_of(&one.duty) != day => changes.moved.push((one.duty.clone(), day)),
        (None, Some(one)) if !one.is_touched => changes.gone.push(one.duty.clone()),
        _ => {}
    }
    changes.gone.extend(open.filter(|one| !one.is_touched).map(|one| one.duty.clone()));
    changes
}

fn several(known: &[Known], from: Date, wanted: &[Days]) -> Changes {
    let mut changes = Changes::default();
    for days in wanted {
        match known.iter().find(|one| one.duty.occurrence == days.occurrence) {
            None => changes.made.push(*days),
            Some(one) if !one.is_touched && days_of(&one.duty) != *days => {
                changes.moved.push((one.duty.clone(), *days));
            }
            Some(_) => {}
        }
    }
    let is_wanted = |duty: &Duty| wanted.iter().any(|days| days.occurrence == duty.occurrence);
    let gone = known.iter().filter(|one| !one.is_touched && one.duty.occurrence >= from && !is_wanted(&one.duty));
    changes.gone.extend(gone.map(|one| one.duty.clone()));
    move_over(&mut changes);
    changes
}

/// What would go and what would be made are one duty on another day, in the order of days: whoever was told of it hears that
/// it moved, calendars move it too, and who took it over keeps it.
fn move_over(changes: &mut Changes) {
    changes.gone.sort_by_key(|duty| duty.occurrence);
    changes.made.sort_by_key(|days| days.occurrence);
    let both = changes.gone.len().min(changes.made.len());
    changes.moved.extend(changes.gone.drain(..both).zip(changes.made.drain(..both)));
}

fn days(terms: &Terms, off: &DaysOff, occurrence: Date) -> Days {
    let due_on = off.shifted(occurrence, terms.shift);
    Days { occurrence, due_on, soon_from: due_on.saturating_sub(terms.lead_days.days()) }
}

fn days_of(duty: &Duty) -> Days {
    Days { occurrence: duty.occurrence, due_on: duty.due_on, soon_from: duty.soon_from }
}

#[cfg(test)]
mod tests {
    use super::super::commitment::tests::terms;
    use super::{Changes, Days, Known, changes, horizon};
    use crate::rules::{CommitmentId, DaysOff, Duty, DutyId, Recurrence, Rule, Settled, Shift, Shown, Terms};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment};

    const TODAY: Date = date(2026, 7, 1);

    fn quarterly() -> Terms {
        let rule = Rule::typed("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", date(2026, 3, 31)).unwrap();
        Terms { recurrence: Recurrence::By(rule), ..terms() }
    }

    fn asked(terms: &Terms, known: &[Known], from: Date) -> Changes {
        changes(terms, &DaysOff::default(), known, (from, horizon(TODAY)))
    }

    fn known(days: Days) -> Known {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let duty = Duty {
            id: DutyId::new(at, &chance),
            commitment: CommitmentId::new(at, &chance),
            occurrence: days.occurrence,
            due_on: days.due_on,
            soon_from: days.soon_from,
            owner: None,
            settled: None,
            shown: Shown::Nothing,
            version: 1,
        };
        Known { duty, is_touched: false }
    }

    fn met(one: &Known, on: Date) -> Known {
        let settled = Some(Settled::Met { on, reason: "x".into() });
        Known { duty: Duty { settled, ..one.duty.clone() }, is_touched: true }
    }

    fn made(changes: &Changes) -> Vec<String> {
        changes.made.iter().map(|days| days.occurrence.to_string()).collect()
    }

    fn apply(terms: &Terms, known_before: &[Known], from: Date) -> Vec<Known> {
        let changes = asked(terms, known_before, from);
        let mut after: Vec<Known> =
            known_before.iter().filter(|one| !changes.gone.contains(&one.duty)).cloned().collect();
        for (duty, days) in &changes.moved {
            let place = after.iter().position(|one| one.duty == *duty).unwrap();
            after[place] = Known { is_touched: after[place].is_touched, ..known(*days) };
        }
        after.extend(changes.made.iter().map(|days| known(*days)));
        assert!(asked(terms, &after, from).is_empty(), "asked twice, nothing is left to do");
        after
    }

    #[test]
    fn duties_reach_to_the_end_of_next_year() {
        let all = apply(&quarterly(), &[], date(2026, 3, 31));
        assert_eq!((all.len(), horizon(TODAY)), (8, date(2027, 12, 31)));
        assert_eq!(all[7].duty.due_on, date(2027, 12, 31));
        assert_eq!(all[0].duty.soon_from, date(2026, 3, 17));
    }

    #[test]
    fn what_begins_later_shows_its_first_day() {
        let start = date(2029, 5, 31);
        let rule = Rule::typed("FREQ=YEARLY", start).unwrap();
        let terms = Terms { starts_on: start, recurrence: Recurrence::By(rule), ..terms() };
        assert_eq!(made(&asked(&terms, &[], start)), ["2029-05-31"]);
    }

    #[test]
    fn what_happened_stays_when_the_recurrence_changes() {
        let mut all = apply(&quarterly(), &[], date(2026, 3, 31));
        all[0] = met(&all[0], date(2026, 4, 2));
        all[3] = met(&all[3], TODAY);
        let rule = Rule::typed("FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=-1", date(2026, 3, 31)).unwrap();
        let twice = Terms { recurrence: Recurrence::By(rule), ..terms() };
        let after = apply(&twice, &all, TODAY);
        let days: Vec<String> = after.iter().map(|one| one.duty.occurrence.to_string()).collect();
        let stayed = ["2026-03-31", "2026-06-30", "2026-11-30", "2026-12-31", "2027-05-31", "2027-11-30"];
        assert_eq!(days, stayed, "30 September became 30 November, and what the rest became is in its place");
    }

    #[test]
    fn a_day_off_moves_what_nobody_touched() {
        let all = apply(&quarterly(), &[], date(2026, 3, 31));
        let before = Terms { shift: Shift::Before, ..quarterly() };
        let changes = asked(&before, &all, TODAY);
        let moved: Vec<String> = changes.moved.iter().map(|(_, days)| days.due_on.to_string()).collect();
        // 31 October is none of its days; 31 December 2026 is a Thursday; 31 March 2027 a Wednesday.
        assert_eq!(moved, [""; 0]);
        let off = DaysOff::named([date(2026, 12, 31)]);
        let changes = super::changes(&before, &off, &all, (TODAY, horizon(TODAY)));
        assert_eq!(changes.moved.len(), 1);
        assert_eq!(changes.moved[0].1.due_on, date(2026, 12, 30));
        assert_eq!(changes.moved[0].1.occurrence, date(2026, 12, 31), "still the same duty");
    }

    #[test]
    fn a_single_day_moves_until_it_is_done() {
        let once = apply(&terms(), &[], TODAY);
        assert_eq!(made(&asked(&terms(), &[], TODAY)), ["2026-03-31"], "though that has passed");
        let later = Terms { starts_on: date(2026, 9, 30), ..terms() };
        assert_eq!(apply(&later, &once, TODAY)[0].duty.due_on, date(2026, 9, 30));
        let done = [met(&once[0], TODAY)];
        assert!(asked(&later, &done, TODAY).is_empty());
    }

    #[test]
    fn since_the_last_time_counts_from_when_it_was_met() {
        let every = Terms { recurrence: Recurrence::since_last(24).unwrap(), ..terms() };
        let first = apply(&every, &[], TODAY);
        assert_eq!(first[0].duty.due_on, date(2026, 3, 31));
        let done = met(&first[0], date(2026, 2, 28));
        let both = apply(&every, std::slice::from_ref(&done), TODAY);
        assert_eq!(both[1].duty.due_on, date(2028, 2, 28));
        let taken_back = [first[0].clone(), both[1].clone()];
        let changes = asked(&every, &taken_back, TODAY);
        assert_eq!(changes.gone, [both[1].duty.clone()], "the first waits again, so the next need not");
        let end = Terms { ends_on: Some(date(2028, 2, 27)), ..every };
        assert!(asked(&end, &[done], TODAY).is_empty());
    }

    proptest::proptest! {
        #[test]
        fn what_a_new_rule_makes_is_what_was_there_as_far_as_it_goes(
            from in 0i32..600, every in 1i32..14, day in 1i32..29, touched in proptest::collection::vec(0usize..8, 0..4),
        ) {
            use jiff::ToSpan;
            let mut before: Vec<Known> = apply(&quarterly(), &[], date(2026, 3, 31));
            for (place, one) in before.iter_mut().enumerate() {
                let (at, chance) = (Moment::from_millis(0), Chance::seeded(u64::try_from(place).unwrap()));
                one.duty.id = DutyId::new(at, &chance);
                one.is_touched = touched.contains(&place);
            }
            let from = date(2026, 3, 31).saturating_add(from.days());
            let rule = format!("FREQ=MONTHLY;INTERVAL={every};BYMONTHDAY={day}");
            let recurrence = Recurrence::By(Rule::typed(&rule, from).unwrap());
            let changes = asked(&Terms { recurrence, starts_on: from, ..terms() }, &before, from);
            proptest::prop_assert!(changes.made.is_empty() || changes.gone.is_empty(), "nothing is new while something goes");
            for (duty, days) in &changes.moved {
                let was = before.iter().find(|one| one.duty.id == duty.id).unwrap();
                proptest::prop_assert!(!was.is_touched && was.duty.occurrence >= from && days.occurrence >= from);
            }
            proptest::prop_assert!(changes.moved.is_sorted_by_key(|(duty, _)| duty.occurrence));
            proptest::prop_assert!(changes.moved.is_sorted_by_key(|(_, days)| days.occurrence), "in the order of days");
            let first_gone = changes.gone.iter().map(|duty| duty.occurrence).min();
            let last_moved = changes.moved.iter().map(|(duty, _)| duty.occurrence).max();
            proptest::prop_assert!(first_gone.is_none_or(|gone| last_moved.is_none_or(|moved| moved < gone)), "the last go");
        }

        #[test]
        fn made_in_parts_or_late_the_duties_are_the_same(first in 0i32..700, second in 0i32..700) {
            use jiff::ToSpan;
            let terms = quarterly();
            let start = terms.starts_on;
            let step = |known: Vec<Known>, until: Date| {
                let from = known.iter().map(|one| one.duty.occurrence).max().map_or(start, |last| last.tomorrow().unwrap());
                let changes = changes(&terms, &DaysOff::default(), &known, (from, until));
                let made = changes.made.iter().map(|days| known_of(*days));
                known.iter().cloned().chain(made).collect::<Vec<Known>>()
            };
            let end = start.saturating_add((first + second).days());
            let at_once = step(Vec::new(), end);
            let in_parts = step(step(Vec::new(), start.saturating_add(first.days())), end);
            let days = |known: &[Known]| known.iter().map(|one| one.duty.due_on).collect::<Vec<_>>();
            proptest::prop_assert_eq!(days(&at_once), days(&in_parts));
            proptest::prop_assert_eq!(days(&step(in_parts, end)), days(&at_once));
        }
    }

    fn known_of(days: Days) -> Known {
        known(days)
    }
}
