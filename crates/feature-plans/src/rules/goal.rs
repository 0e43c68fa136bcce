use kernel::PersonId;

use super::ids::{GoalId, OfficerId, PartnerId, PlanId, StakeholderId};
use super::standing::SetState;

/// A goal of a year's plan: what the city wants, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Its id.
    pub id: GoalId,
    /// Of which plan.
    pub plan: PlanId,
    /// Its number in the plan, from 1 on.
    pub position: i64,
    /// What is wanted.
    pub title: String,
    /// Why.
    pub reason: String,
    /// The state set by hand, where one is.
    pub set: Option<SetState>,
    /// Counts changes.
    pub version: i64,
}

/// Somebody whom the city wants to convince, with the members of the group where it is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stakeholder {
    /// Its id.
    pub id: StakeholderId,
    /// The name.
    pub name: String,
    /// Members of the group, each a name.
    pub members: Vec<(StakeholderId, String)>,
}

/// An organisation that works for the goal together with the city.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Its id.
    pub id: PartnerId,
    /// The name.
    pub name: String,
}

/// A goal's responsible officer: a name from the document, and the person once they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officer {
    /// The entry's id.
    pub id: OfficerId,
    /// The name or the office.
    pub name: String,
    /// The person behind it.
    pub person: Option<PersonId>,
}

/// Who is beside a goal: the three lists in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeopleOfGoal {
    /// Whom the city wants to convince.
    pub stakeholders: Vec<Stakeholder>,
    /// Who works for it together with the city.
    pub partners: Vec<Partner>,
    /// Who is responsible in the city.
    pub officers: Vec<Officer>,
}
