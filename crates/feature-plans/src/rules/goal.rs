use jiff::civil::Date;
use kernel::{PersonId, Refusal};

use super::ids::{GoalId, OfficerId, PartnerId, PlanId, StakeholderId};
use super::standing::SetState;
use super::text::text;

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
    /// What it brings, and what was agreed with it.
    pub with: Partnership,
    /// Counts changes of that.
    pub version: i64,
}

/// What a partner brings to a goal, and what was agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Partnership {
    /// What it brings: work, money, people, a voice. May be empty.
    pub brings: String,
    /// What was agreed; may be empty.
    pub agreed: String,
    /// When that was agreed.
    pub on: Option<Date>,
}

impl Partner {
    /// A partner of whom only the name is known.
    pub fn named(id: PartnerId, name: String) -> Self {
        Self { id, name, with: Partnership::default(), version: 1 }
    }
}

impl Partnership {
    /// All that is wrong with it: `text-too-long`, `agreed-missing` where there is a day and nothing agreed, and
    /// `agreed-in-future`.
    pub fn check(&self, today: Date) -> Vec<Refusal> {
        let long = |field: &'static str, said: &String| text(field, said.clone()).err();
        let mut refusals: Vec<Refusal> =
            [long("brings", &self.brings), long("agreed", &self.agreed)].into_iter().flatten().collect();
        if self.on.is_some() && self.agreed.is_empty() {
            refusals.push(Refusal::new("agreed-missing").on("agreed"));
        }
        if self.on.is_some_and(|on| on > today) {
            refusals.push(Refusal::new("agreed-in-future").on("agreed-on"));
        }
        refusals
    }
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

#[cfg(test)]
mod tests {
    use super::Partnership;
    use crate::rules::TEXT_LIMIT;
    use jiff::civil::{Date, date};

    const TODAY: Date = date(2026, 11, 22);

    fn refused(with: &Partnership) -> Vec<&'static str> {
        with.check(TODAY).into_iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn what_was_agreed_has_words_and_a_day_that_was() {
        let agreed = |words: &str, on| Partnership { brings: String::new(), agreed: words.into(), on };
        assert_eq!(refused(&agreed("", None)), [""; 0]);
        assert_eq!(refused(&agreed("A joint position", Some(TODAY))), [""; 0]);
        assert_eq!(refused(&agreed("", Some(TODAY))), ["agreed-missing"]);
        assert_eq!(refused(&agreed("A visit", Some(TODAY.tomorrow().unwrap()))), ["agreed-in-future"]);
    }

    #[test]
    fn texts_are_as_long_as_the_limit() {
        let long = |extra: usize| Partnership {
            brings: "ä".repeat(TEXT_LIMIT + extra),
            agreed: "ä".repeat(TEXT_LIMIT + extra),
            on: None,
        };
        assert_eq!(refused(&long(0)), [""; 0]);
        assert_eq!(refused(&long(1)), ["text-too-long"; 2]);
    }
}
