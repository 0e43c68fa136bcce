//! Influence maps: who outside can move a goal, how much they care, and where they stand. Each assessment
//! is a step of its own, so that a map can be drawn as it was on any day.

mod assessment;
mod quadrant;

use core_register::rules::{RegisterOrganisationId, RegisterPersonId};
use jiff::civil::Date;
use kernel::{Lang, Moment, PersonId, Refusal};

use super::ids::{GoalId, InfluenceId};
use super::plan::Plan;

pub use assessment::{Assessment, AssessmentChange, EVIDENCE_LIMIT, LEVELS, Position};
pub use quadrant::{HIGH, Quadrant};

/// Whom an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Whom {
    /// A person of the register.
    Person(RegisterPersonId),
    /// An organisation of the register, as a whole.
    Organisation(RegisterOrganisationId),
}

/// Somebody on a goal's map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: InfluenceId,
    /// On whose map.
    pub goal: GoalId,
    /// About whom: the one that doubles were merged into.
    pub whom: Whom,
    /// The post in which a person came onto the map; may be empty. It stays when the name is erased.
    pub known_as: String,
    /// How they were assessed, the earliest first.
    pub steps: Vec<Step>,
}

/// One assessment, as it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it says.
    pub said: Assessment,
    /// The day of the assessment, in the installation's time zone.
    pub on: Date,
    /// The language of the evidence.
    pub lang: Lang,
    /// When it was written down.
    pub at: Moment,
    /// Who assessed; nobody where the installation did.
    pub by: Option<PersonId>,
}

impl Entry {
    /// The step that holds now.
    pub fn latest(&self) -> Option<&Step> {
        self.steps.last()
    }

    /// The step that held at the end of this day; none before the first.
    pub fn on(&self, day: Date) -> Option<&Step> {
        self.steps.iter().rfind(|step| step.on <= day)
    }

    /// Counts the steps: an assessment says from which one it started.
    pub fn version(&self) -> i64 {
        i64::try_from(self.steps.len()).unwrap_or(i64::MAX)
    }
}

/// Makes one entry of those about the same person or organisation on the same map: doubles that were on it each
/// under a name of their own before they were merged. No step is lost, and the earliest entry gives the id.
pub fn joined(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by_key(|entry| entry.id);
    let mut joined: Vec<Entry> = Vec::with_capacity(entries.len());
    for entry in entries {
        match joined.iter_mut().find(|other| (other.goal, other.whom) == (entry.goal, entry.whom)) {
            Some(same) => {
                same.steps.extend(entry.steps);
                same.steps.sort_by_key(|step| step.at);
            }
            None => joined.push(entry),
        }
    }
    joined
}

/// Refuses with `map-of-closed-plan` once the plan's year is over: its maps stay as they were.
pub fn still_open(plan: &Plan, today: Date) -> Result<(), Refusal> {
    if plan.year < i64::from(today.year()) { Err(Refusal::new("map-of-closed-plan")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::{Assessment, Entry, Position, Step, Whom, joined, still_open};
    use crate::rules::{GoalId, InfluenceId, Plan};
    use core_register::rules::RegisterPersonId;
    use jiff::civil::{Date, date};
    use kernel::{Chance, Lang, Moment};

    fn step(influence: i64, on: Date, millis: i64) -> Step {
        let said = Assessment {
            influence,
            interest: 3,
            position: Position::Unknown,
            evidence: String::new(),
            evidence_on: None,
        };
        Step { said, on, lang: Lang::Fi, at: Moment::from_millis(millis), by: None }
    }

    fn entry(chance: &Chance, whom: Whom, goal: GoalId, steps: Vec<Step>) -> Entry {
        let id = InfluenceId::new(Moment::from_millis(steps[0].at.millis()), chance);
        Entry { id, goal, whom, known_as: String::new(), steps }
    }

    #[test]
    fn the_step_that_held_on_a_day_is_the_last_until_then() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let whom = Whom::Person(RegisterPersonId::new(at, &chance));
        let steps = vec![step(1, date(2026, 3, 1), 1), step(2, date(2026, 6, 1), 2), step(3, date(2026, 6, 1), 3)];
        let entry = entry(&chance, whom, GoalId::new(at, &chance), steps);
        let on = |day| entry.on(day).map(|step| step.said.influence);
        assert_eq!(on(date(2026, 2, 28)), None);
        assert_eq!(on(date(2026, 3, 1)), Some(1));
        assert_eq!(on(date(2026, 5, 31)), Some(1));
        assert_eq!(on(date(2026, 6, 1)), Some(3), "of two on one day the later holds");
        assert_eq!((entry.latest().map(|step| step.said.influence), entry.version()), (Some(3), 3));
    }

    #[test]
    fn entries_of_merged_doubles_are_one_with_all_steps() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let whom = Whom::Person(RegisterPersonId::new(at, &chance));
        let other = Whom::Person(RegisterPersonId::new(at, &chance));
        let (goal, elsewhere) = (GoalId::new(at, &chance), GoalId::new(at, &chance));
        let day = date(2026, 3, 1);
        let all = vec![
            entry(&chance, whom, goal, vec![step(2, day, 20), step(4, day, 40)]),
            entry(&chance, whom, goal, vec![step(1, day, 10), step(3, day, 30)]),
            entry(&chance, other, goal, vec![step(5, day, 50)]),
            entry(&chance, whom, elsewhere, vec![step(5, day, 60)]),
        ];
        let first = all[1].id;
        let joined = joined(all);
        assert_eq!((joined.len(), joined[0].id), (3, first));
        let levels: Vec<i64> = joined[0].steps.iter().map(|step| step.said.influence).collect();
        assert_eq!(levels, [1, 2, 3, 4]);
    }

    #[test]
    fn a_map_is_open_until_its_plans_year_is_over() {
        let plan = Plan::sample();
        assert!(still_open(&plan, date(2025, 12, 1)).is_ok(), "while the plan is made");
        assert!(still_open(&plan, date(2026, 12, 31)).is_ok());
        assert_eq!(still_open(&plan, date(2027, 1, 1)).unwrap_err().code, "map-of-closed-plan");
    }
}
