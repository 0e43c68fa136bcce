use jiff::civil::{Date, Weekday};
use kernel::{Error, Fault, Result};
use kit_db::Tx;

use super::beginning::{Followed, FollowedGoal, set_state, target_called};
use super::story::{GoalTold, MeasureTold, ReportTold, Story, ValueTold};
use super::teller::Teller;
use crate::actions::{
    EditionApproval, ReportChange, TargetChange, approve_edition, approve_report, begin_report, change_target,
    freeze_report, mark_measure, record_value, set_goal_state,
};
use crate::rules::report::{Audience, Decision, Parts, Report};
use crate::rules::{GoalId, IndicatorId, Measure, MeasureProgress, NewValue, Plan, SetState, TargetId};
use crate::store;

/// How many days after its quarter a report is begun, frozen, and put before the body at the earliest.
const BEGUN_AFTER: i32 = 2;
const FROZEN_AFTER: i32 = 6;
const DECIDED_AFTER: i32 = 18;
/// The quarter in which the demonstration is made: its report is not frozen yet.
const LAST_QUARTER: i32 = 4;

/// Something that happened on a day.
enum Event<'a> {
    /// A measure, by its place among all, came so far.
    Came(usize, MeasureProgress),
    Counted(IndicatorId, &'a ValueTold),
    GoalSet(GoalId, SetState),
    TargetSet(TargetId, SetState),
    /// The report with this place was begun.
    Begun(usize),
    Frozen(usize),
    Decided(usize),
}

/// Lets everything happen in the order of its days, each on its own occasion.
pub(super) fn pass(tx: &mut Tx<'_>, teller: &Teller, followed: Followed, story: &Story) -> Result<()> {
    let events = events(teller, &followed, story)?;
    let measures = followed.goals.into_iter().flat_map(|goal| goal.measures).collect();
    let mut run = Run { teller, plan: followed.plan, told: &story.reports, measures, reports: Vec::new() };
    events.into_iter().try_for_each(|(day, event)| run.happen(tx, day, event))
}

fn events<'a>(teller: &Teller, followed: &Followed, story: &'a Story) -> Result<Vec<(Date, Event<'a>)>> {
    let mut events = Vec::new();
    let mut place = 0;
    for (goal, told) in followed.goals.iter().zip(&story.goals) {
        for measure in &told.measures {
            events.extend(of_measure(teller, place, measure)?);
            place += 1;
        }
        events.extend(of_goal(teller, goal, told)?);
    }
    for (place, told) in story.reports.iter().enumerate() {
        events.extend(of_report(teller, place, told)?);
    }
    // What happens on one day stays in this order: reports come after what they tell of.
    events.sort_by_key(|(day, _)| *day);
    Ok(events)
}

fn of_measure<'a>(teller: &Teller, place: usize, told: &MeasureTold) -> Result<Vec<(Date, Event<'a>)>> {
    let mut events = Vec::new();
    if let Some(day) = teller.days.maybe(told.begun)? {
        events.push((day, Event::Came(place, MeasureProgress::Ongoing)));
    }
    if let Some(on) = teller.days.maybe(told.done)? {
        events.push((on, Event::Came(place, MeasureProgress::Done { on })));
    }
    if let Some(dropped) = &told.dropped {
        let on = teller.days.day(dropped.on)?;
        events.push((on, Event::Came(place, MeasureProgress::Dropped { on, reason: dropped.reason.clone() })));
    }
    Ok(events)
}

fn of_goal<'a>(teller: &Teller, goal: &FollowedGoal, told: &'a GoalTold) -> Result<Vec<(Date, Event<'a>)>> {
    let mut events = Vec::new();
    for (indicator, told) in goal.indicators.iter().zip(&told.indicators) {
        for value in &told.values {
            events.push((teller.days.day(value.on)?, Event::Counted(*indicator, value)));
        }
    }
    for target in &told.targets {
        if let Some(set) = &target.set {
            let id = target_called(&goal.contents, &target.name)?;
            events.push((teller.days.day(set.on)?, Event::TargetSet(id, set_state(set)?)));
        }
    }
    if let Some(set) = &told.set {
        events.push((teller.days.day(set.on)?, Event::GoalSet(goal.contents.goal.id, set_state(set)?)));
    }
    Ok(events)
}

fn of_report<'a>(teller: &Teller, place: usize, told: &ReportTold) -> Result<Vec<(Date, Event<'a>)>> {
    let over = teller.days.quarter(told.quarter)?.until;
    let mut events = vec![(teller.days.after(over, BEGUN_AFTER)?, Event::Begun(place))];
    if told.quarter < LAST_QUARTER {
        events.push((teller.days.after(over, FROZEN_AFTER)?, Event::Frozen(place)));
    }
    if told.decision.is_some() {
        events.push((meeting(teller, teller.days.after(over, DECIDED_AFTER)?), Event::Decided(place)));
    }
    Ok(events)
}

/// The Monday after this day, when bodies meet.
fn meeting(teller: &Teller, day: Date) -> Date {
    day.nth_weekday(1, Weekday::Monday).unwrap_or(day).min(teller.days.today())
}

/// The story while it is told.
struct Run<'a> {
    teller: &'a Teller,
    plan: Plan,
    told: &'a [ReportTold],
    measures: Vec<Measure>,
    /// The reports that were begun so far, with their places.
    reports: Vec<(usize, Report)>,
}

impl Run<'_> {
    fn happen(&mut self, tx: &mut Tx<'_>, day: Date, event: Event<'_>) -> Result<()> {
        match event {
            Event::Came(place, progress) => self.came(tx, day, place, progress),
            Event::Counted(indicator, told) => self.counted(tx, day, indicator, told),
            Event::GoalSet(goal, set) => {
                let version = store::goal::get(tx, self.plan.id, goal)?.version;
                let occasion = self.teller.on(day);
                let leave = self.teller.leave();
                set_goal_state(tx, &occasion, &leave, &self.plan, (goal, version), Some(set)).map(drop)
            }
            Event::TargetSet(id, set) => {
                let target = store::target::get(tx, self.plan.id, id)?;
                let change = TargetChange { name: target.name, due_on: target.due_on, set: Some(set) };
                let occasion = self.teller.on(day);
                let leave = self.teller.leave();
                change_target(tx, &occasion, &leave, &self.plan, (id, target.version), &change).map(drop)
            }
            Event::Begun(place) => self.begun(tx, day, place),
            Event::Frozen(place) => self.frozen(tx, day, place),
            Event::Decided(place) => self.decided(tx, day, place),
        }
    }

    fn came(&mut self, tx: &mut Tx<'_>, day: Date, place: usize, progress: MeasureProgress) -> Result<()> {
        let measure = &self.measures[place];
        let occasion = self.teller.by(measure.owner.as_ref().and_then(|owner| owner.person), day);
        let version = (measure.id, measure.version);
        self.measures[place] = mark_measure(tx, &occasion, &self.teller.leave(), &self.plan, version, progress)?;
        Ok(())
    }

    fn counted(&mut self, tx: &mut Tx<'_>, on: Date, indicator: IndicatorId, told: &ValueTold) -> Result<()> {
        let value = NewValue::new(Some(on), Some(told.value), told.note.clone(), self.teller.days.today());
        let value = value.map_err(Error::Refused)?;
        // Figures of the time before the plan were written down when it began.
        let occasion = self.teller.on(on.max(self.teller.days.beginning()?));
        record_value(tx, &occasion, &self.teller.leave(), &self.plan, indicator, &value).map(drop)
    }

    fn begun(&mut self, tx: &mut Tx<'_>, day: Date, place: usize) -> Result<()> {
        let told = &self.told[place];
        let period = self.teller.days.quarter(told.quarter)?;
        let change = ReportChange { period, lang: self.plan.lang, summary: told.summary.clone() };
        let occasion = self.teller.on(day);
        let report = begin_report(tx, &occasion, &self.teller.leave(), &self.plan, &change)?;
        self.reports.push((place, report));
        Ok(())
    }

    fn frozen(&mut self, tx: &mut Tx<'_>, day: Date, place: usize) -> Result<()> {
        let draft = self.report(place)?;
        let occasion = self.teller.on(day);
        let version = (draft.id, draft.version);
        freeze_report(tx, &occasion, &self.teller.leave(), &self.plan, version, day).map(drop)
    }

    fn decided(&mut self, tx: &mut Tx<'_>, day: Date, place: usize) -> Result<()> {
        let Some(told) = &self.told[place].decision else { return Ok(()) };
        let frozen_on =
            self.teller.days.after(self.teller.days.quarter(self.told[place].quarter)?.until, FROZEN_AFTER)?;
        let decision = Decision::new(told.body.clone(), day, told.section.clone(), frozen_on, self.teller.days.today());
        let decision = decision.map_err(Error::Refused)?;
        let id = self.report(place)?.id;
        let occasion = self.teller.on(day);
        approve_report(tx, &occasion, &self.teller.leave(), &self.plan, id, (decision, true))?;
        // What the body decided on is approved for its own readers, for the network and for everybody at once.
        let approval = EditionApproval {
            who: format!("{}, {}", told.body, told.section),
            on: day,
            frozen_on,
            today: self.teller.days.today(),
        };
        for audience in Audience::ALL {
            let chosen = (audience, Parts::usual(audience));
            approve_edition(tx, &occasion, &self.teller.leave(), (&self.plan, id), chosen, approval.clone())?;
        }
        Ok(())
    }

    fn report(&self, place: usize) -> Result<&Report> {
        let found = self.reports.iter().find(|(other, _)| *other == place).map(|(_, report)| report);
        Ok(found.ok_or_else(|| Fault::new("a story decides on a report that was not begun"))?)
    }
}
