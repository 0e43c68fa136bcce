//! Who of us is to have a planned contact in their calendar, and who has it already.

use kernel::{PersonId, hex};
use sha2::{Digest, Sha256};

use super::{Contact, ContactState};

/// How long a contact takes whose length nobody has said, in minutes.
pub const USUAL_MINUTES: i64 = 60;

/// Somebody of us who got a letter for the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// Who.
    pub person: PersonId,
    /// A hash of what the calendar shows.
    pub shown: String,
    /// Whether it was taken out of the calendar again.
    pub is_cancelled: bool,
}

/// What a letter for the calendar tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invitation {
    /// That somebody takes part.
    First,
    /// That it is otherwise than told before.
    Changed,
    /// That it does not take place.
    Off,
    /// That it takes place without them.
    WithoutYou,
}

impl Invitation {
    /// Whether the calendar is asked to take the contact out, and not in.
    pub const fn is_cancelled(self) -> bool {
        matches!(self, Invitation::Off | Invitation::WithoutYou)
    }
}

/// A hash of everything that a calendar shows of a contact, in hexadecimal figures.
pub fn shown(contact: &Contact) -> String {
    let Contact { on, at, minutes, place, topic, channel, ours, theirs, goals, .. } = contact;
    let said = format!("{on} {at:?} {minutes:?} {place:?} {topic:?} {} {ours:?} {theirs:?} {goals:?}", channel.name());
    hex(&Sha256::digest(said.as_bytes()))
}

/// The letters that are due, given who has got one: to those who take part and do not have it as it is now, and to those
/// who have it and do not take part any more. Nobody is told of what is over.
pub fn due(contact: &Contact, is_removed: bool, is_over: bool, invited: &[Invited]) -> Vec<(PersonId, Invitation)> {
    if is_over || contact.state == ContactState::Held && !is_removed {
        return Vec::new();
    }
    let takes_place = contact.state == ContactState::Planned && !is_removed;
    let ours = if takes_place { contact.ours.as_slice() } else { &[] };
    let shown = shown(contact);
    let has = |person: &PersonId| invited.iter().find(|invited| invited.person == *person && !invited.is_cancelled);
    let request = |person: &PersonId| match has(person) {
        Some(invited) if invited.shown == shown => None,
        Some(_) => Some((*person, Invitation::Changed)),
        None => Some((*person, Invitation::First)),
    };
    let off = if takes_place { Invitation::WithoutYou } else { Invitation::Off };
    let left = invited.iter().filter(|invited| !invited.is_cancelled && !ours.contains(&invited.person));
    ours.iter().filter_map(request).chain(left.map(|invited| (invited.person, off))).collect()
}

#[cfg(test)]
mod tests {
    use super::Invitation::{Changed, First, Off, WithoutYou};
    use super::{Invited, due, shown};
    use crate::rules::ContactId;
    use crate::rules::access::Level;
    use crate::rules::contact::{Channel, Contact, ContactState};
    use jiff::civil::{date, time};
    use kernel::{Chance, Lang, Moment, PersonId, SpaceId};

    fn contact() -> Contact {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        Contact {
            id: ContactId::new(at, &chance),
            space: SpaceId::new(at, &chance),
            state: ContactState::Planned,
            on: date(2026, 12, 1),
            at: Some(time(9, 0, 0, 0)),
            minutes: None,
            channel: Channel::Meeting,
            place: String::new(),
            topic: "Trains".to_owned(),
            said: String::new(),
            level: Level::Team,
            lang: Lang::Fi,
            ours: vec![PersonId::new(at, &chance), PersonId::new(at, &chance)],
            theirs: Vec::new(),
            goals: Vec::new(),
            created_by: None,
            version: 1,
        }
    }

    fn has(contact: &Contact, person: PersonId) -> Invited {
        Invited { person, shown: shown(contact), is_cancelled: false }
    }

    #[test]
    fn everybody_of_us_gets_a_planned_contact_once() {
        let contact = contact();
        let (one, two) = (contact.ours[0], contact.ours[1]);
        assert_eq!(due(&contact, false, false, &[]), [(one, First), (two, First)]);
        assert_eq!(due(&contact, false, false, &[has(&contact, one)]), [(two, First)]);
        assert_eq!(due(&contact, false, false, &[has(&contact, one), has(&contact, two)]), []);
    }

    #[test]
    fn what_the_calendar_shows_is_kept_up_to_date() {
        let (before, mut after) = (contact(), contact());
        let one = before.ours[0];
        after.ours.truncate(1);
        after.said = "Notes do not stand in calendars".to_owned();
        let invited = [has(&after, one)];
        assert_eq!(due(&after, false, false, &invited), []);
        after.at = Some(time(10, 0, 0, 0));
        assert_eq!(due(&after, false, false, &invited), [(one, Changed)]);
    }

    #[test]
    fn who_does_not_come_any_more_is_told_once() {
        let mut contact = contact();
        let (one, two) = (contact.ours[0], contact.ours[1]);
        let invited = [has(&contact, one), has(&contact, two)];
        assert_eq!(due(&contact, true, false, &invited), [(one, Off), (two, Off)]);
        contact.state = ContactState::Cancelled;
        assert_eq!(due(&contact, false, false, &invited), [(one, Off), (two, Off)]);
        let told = Invited { is_cancelled: true, ..has(&contact, one) };
        assert_eq!(due(&contact, false, false, std::slice::from_ref(&told)), []);
        contact.state = ContactState::Planned;
        assert_eq!(due(&contact, false, false, &[told]), [(one, First), (two, First)], "it takes place after all");
        contact.ours.truncate(1);
        assert_eq!(due(&contact, false, false, &[has(&contact, one), has(&contact, two)]), [(two, WithoutYou)]);
    }

    #[test]
    fn nobody_is_told_of_what_is_over() {
        let mut contact = contact();
        let invited = [has(&contact, contact.ours[0])];
        assert_eq!(due(&contact, false, true, &[]), []);
        contact.state = ContactState::Held;
        contact.ours.clear();
        assert_eq!(due(&contact, false, false, &invited), []);
    }
}
