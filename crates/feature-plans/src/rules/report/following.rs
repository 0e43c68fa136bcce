use core_commitments::rules::{Acceptance, Level, Party, Recurrence, Shift, Terms};
use jiff::civil::Date;
use kernel::{Lang, OrganisationId, PersonId};

use super::state::Decision;
use crate::rules::standing::DUE_SOON_DAYS;

/// What follows from a body's decision: what is to be done, whose it is, by when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Following {
    /// What is to be done, in a line.
    pub what: String,
    /// Whose it is, where that is known.
    pub owner: Option<PersonId>,
    /// By when.
    pub by: Date,
}

impl Following {
    /// What it commits the city to, towards the body that decided.
    pub fn terms(&self, city: OrganisationId, decision: &Decision, (details, lang): (String, Lang)) -> Terms {
        Terms {
            title: self.what.clone(),
            details,
            proof: String::new(),
            lang,
            level: Level::Member,
            by: self.owner.map_or(Party::Organisation(city), Party::Person),
            to: Party::Named(decision.body.clone()),
            owner: self.owner,
            starts_on: self.by,
            ends_on: None,
            recurrence: Recurrence::Once,
            lead_days: DUE_SOON_DAYS,
            shift: Shift::Stays,
            acceptance: Acceptance::ByOwner,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Following;
    use crate::rules::report::Decision;
    use core_commitments::rules::Party;
    use jiff::civil::date;
    use kernel::{Chance, Lang, Moment, OrganisationId, PersonId};

    #[test]
    fn what_follows_from_a_decision_is_owed_to_the_body_by_the_city_or_by_somebody() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let (city, person) = (OrganisationId::new(at, &chance), PersonId::new(at, &chance));
        let (day, by) = (date(2026, 4, 20), date(2026, 9, 1));
        let decision = Decision::new("Board".into(), day, "45 §".into(), day, day).unwrap();
        let following = |owner| Following { what: "A new timetable".into(), owner, by };
        let terms = |owner| following(owner).terms(city, &decision, ("45 §".into(), Lang::En));
        assert_eq!((terms(None).by, terms(None).to), (Party::Organisation(city), Party::Named("Board".into())));
        assert_eq!((terms(Some(person)).by, terms(Some(person)).owner), (Party::Person(person), Some(person)));
        assert_eq!((terms(None).starts_on, terms(None).check()), (by, Ok(())));
    }
}
