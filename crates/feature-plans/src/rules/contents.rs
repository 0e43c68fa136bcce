use std::collections::HashMap;

use jiff::civil::Date;
use kernel::State;

use super::goal::{Goal, Officer, Partner, Stakeholder};
use super::handbook::Handbook;
use super::ids::GoalId;
use super::indicator::Indicator;
use super::material::Material;
use super::measure::Measure;
use super::plan::{FollowUpRule, Note, Plan};
use super::standing::of_parts;
use super::target::Target;

/// A plan with everything in it.
#[derive(Clone, Debug)]
pub struct PlanContents {
    /// The plan itself.
    pub plan: Plan,
    /// Its goals in order.
    pub goals: Vec<GoalContents>,
}

/// A plan with everything in it, and with what stands beside its goals.
#[derive(Clone, Debug)]
pub struct WholePlan {
    /// The plan and its goals.
    pub contents: PlanContents,
    /// The handbook that it follows.
    pub handbook: Option<Handbook>,
    /// Who follows it up.
    pub follow_ups: Vec<FollowUpRule>,
    /// Its notes.
    pub notes: Vec<Note>,
    /// What there is to say of its goals.
    pub materials: Vec<Material>,
    /// What it renews.
    pub before: Option<PlanBefore>,
}

/// What a plan renews: the plan before, and of its goals those that go on.
#[derive(Clone, Debug)]
pub struct PlanBefore {
    /// The plan before.
    pub plan: Plan,
    /// By the goal that goes on in the new plan: the number and the title of the one before.
    pub goals: HashMap<GoalId, (i64, String)>,
}

/// A goal with everything that belongs to it.
#[derive(Clone, Debug)]
pub struct GoalContents {
    /// The goal itself.
    pub goal: Goal,
    /// Its targets in order, the parts of each beneath it.
    pub targets: Vec<TargetContents>,
    /// Measures for the goal as a whole.
    pub measures: Vec<Measure>,
    /// Its indicators in order.
    pub indicators: Vec<Indicator>,
    /// Whom the city wants to convince.
    pub stakeholders: Vec<Stakeholder>,
    /// Who works for it together with the city.
    pub partners: Vec<Partner>,
    /// Who is responsible in the city.
    pub officers: Vec<Officer>,
}

/// A target with its parts and measures.
#[derive(Clone, Debug)]
pub struct TargetContents {
    /// The target itself.
    pub target: Target,
    /// Its parts in order.
    pub parts: Vec<TargetContents>,
    /// Measures for this target.
    pub measures: Vec<Measure>,
}

/// How many of how many are done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Done.
    pub done: usize,
    /// All that count; what is given up does not.
    pub all: usize,
}

impl Progress {
    /// The share that is done, 0 to 100.
    pub fn percent(self) -> u8 {
        let share = (self.done * 100).checked_div(self.all).unwrap_or(0);
        u8::try_from(share.min(100)).unwrap_or(100)
    }

    /// Of these states.
    pub fn of(states: impl IntoIterator<Item = State>) -> Self {
        states.into_iter().filter(|state| *state != State::Waived).fold(Self::default(), |sum, state| Self {
            done: sum.done + usize::from(state == State::Met),
            all: sum.all + 1,
        })
    }
}

impl TargetContents {
    /// The state that its measures and parts give.
    pub fn computed(&self, today: Date) -> State {
        let measures = self.measures.iter().map(|measure| measure.state(today));
        let parts: Vec<State> = measures.chain(self.parts.iter().map(|part| part.state(today))).collect();
        match of_parts(&parts, self.target.due_on, today) {
            State::NotStarted if self.target.is_begun => State::OnTheWay,
            state => state,
        }
    }

    /// How it stands: set by hand, else computed.
    pub fn state(&self, today: Date) -> State {
        self.target.set.as_ref().map_or_else(|| self.computed(today), |set| set.state)
    }

    fn collect<'a>(&'a self, into: &mut Vec<&'a TargetContents>) {
        into.push(self);
        self.parts.iter().for_each(|part| part.collect(into));
    }
}

impl GoalContents {
    /// The state that its targets and measures give.
    pub fn computed(&self, today: Date) -> State {
        let measures = self.measures.iter().map(|measure| measure.state(today));
        let parts: Vec<State> = measures.chain(self.targets.iter().map(|target| target.state(today))).collect();
        of_parts(&parts, None, today)
    }

    /// How it stands: set by hand, else computed.
    pub fn state(&self, today: Date) -> State {
        self.goal.set.as_ref().map_or_else(|| self.computed(today), |set| set.state)
    }

    /// All its targets, each followed by its parts.
    pub fn all_targets(&self) -> Vec<&TargetContents> {
        let mut all = Vec::new();
        self.targets.iter().for_each(|target| target.collect(&mut all));
        all
    }

    /// All its measures: for the goal as a whole, then target by target.
    pub fn all_measures(&self) -> Vec<&Measure> {
        let of_targets = self.all_targets().into_iter().flat_map(|target| &target.measures);
        self.measures.iter().chain(of_targets).collect()
    }

    /// How many of its targets are met, their parts counted as targets of their own.
    pub fn targets_met(&self, today: Date) -> Progress {
        Progress::of(self.all_targets().into_iter().map(|target| target.state(today)))
    }

    /// How many of its measures are done.
    pub fn progress(&self, today: Date) -> Progress {
        Progress::of(self.all_measures().into_iter().map(|measure| measure.state(today)))
    }
}

impl PlanContents {
    /// All measures of the plan with their goals.
    pub fn all_measures(&self) -> impl Iterator<Item = (&GoalContents, &Measure)> {
        self.goals.iter().flat_map(|goal| goal.all_measures().into_iter().map(move |measure| (goal, measure)))
    }

    /// How many goals stand how, in the order of [`State::ALL`], without states that none has.
    pub fn goals_by_state(&self, today: Date) -> Vec<(State, usize)> {
        let states: Vec<State> = self.goals.iter().map(|goal| goal.state(today)).collect();
        let count = |state: State| states.iter().filter(|other| **other == state).count();
        State::ALL.into_iter().map(|state| (state, count(state))).filter(|(_, count)| *count > 0).collect()
    }
}
