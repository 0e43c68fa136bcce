use core_people::store::account;
use core_spaces::{Act, Allowed};
use jiff::civil::Date;
use kernel::{Actor, Occasion, PersonId, Result, SpaceId};
use kit_db::Tx;

use super::days::Days;
use crate::rules::Worker;
use crate::store;

/// Where a story takes place, when, and who is in it.
pub(super) struct Teller {
    pub days: Days,
    pub space: SpaceId,
    /// The people of the demonstration by the names that stories have for them.
    known: Vec<(&'static str, Worker)>,
    /// The same people as those who act; the first leads the work.
    actors: Vec<Actor>,
}

impl Teller {
    pub(super) fn in_space(
        tx: &mut Tx<'_>,
        days: Days,
        space: SpaceId,
        people: &[(&'static str, PersonId)],
    ) -> Result<Self> {
        let workers = store::worker::of_space(tx, space, days.today())?;
        let worker = |person: PersonId| workers.iter().find(|worker| worker.person == Some(person)).cloned();
        let known = people.iter().filter_map(|(who, person)| Some((*who, worker(*person)?))).collect();
        let mut actors = Vec::new();
        for (_, person) in people {
            let account = account::of_person(tx, *person)?;
            actors.extend(account.map(|account| Actor::Person {
                person: *person,
                account: account.id,
                organisation: None,
            }));
        }
        Ok(Self { days, space, known, actors })
    }

    /// This day, on which whoever leads the work acts; where nobody is known, the installation.
    pub(super) fn on(&self, day: Date) -> Occasion {
        self.by(None, day)
    }

    /// This day, on which this person acts; where it is nobody of the demonstration, whoever leads the work.
    pub(super) fn by(&self, person: Option<PersonId>, day: Date) -> Occasion {
        let own = self.actors.iter().find(|actor| person.is_some() && actor.person() == person);
        let actor = own.or(self.actors.first()).cloned().unwrap_or(Actor::Installation);
        Occasion { actor, ..self.days.occasion(day) }
    }

    /// Leave for the installation to do this.
    pub(super) fn leave<A: Act>(&self) -> Allowed<A> {
        Allowed::for_installation(self.space)
    }

    /// One of the people of the demonstration, or somebody who is known by name only.
    pub(super) fn worker(&self, name: &str) -> Worker {
        let known = self.known.iter().find(|(who, _)| *who == name).map(|(_, worker)| worker.clone());
        known.unwrap_or_else(|| Worker { person: None, name: name.to_owned() })
    }
}
