//! Contacts with people outside: what one says, what must be right about it, and what makes one ask
//! whether it is meant.

mod doubts;
mod invitation;

use std::str::FromStr;

use core_register::rules::{RegisterOrganisationId, RegisterPersonId};
use jiff::civil::{Date, Time};
use kernel::{Error, Lang, PersonId, Refusal, SpaceId};
use serde::{Deserialize, Serialize};

use super::access::Level;
use super::ids::{ContactId, GoalId};
use super::text::{LINE_LIMIT, TEXT_LIMIT};

pub use doubts::{APPROACH_DAYS, Doubt, Near, Post, doubts};
pub use invitation::{Invitation, Invited, USUAL_MINUTES, due, shown};

/// The most persons and organisations of one contact, on either side.
pub const PEOPLE_LIMIT: usize = 50;
/// The longest contact, in minutes: a day.
pub const MINUTES_LIMIT: i64 = 1440;

/// How a contact stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactState {
    /// It is to come.
    Planned,
    /// It took place.
    Held,
    /// It was planned and did not take place.
    Cancelled,
}

impl ContactState {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [ContactState; 3] = [ContactState::Held, ContactState::Planned, ContactState::Cancelled];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            ContactState::Planned => "planned",
            ContactState::Held => "held",
            ContactState::Cancelled => "cancelled",
        }
    }
}

impl FromStr for ContactState {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = ContactState::ALL.into_iter().find(|state| state.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a state of a contact: {text}")))
    }
}

/// By which means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// A meeting in one room.
    Meeting,
    /// A meeting over the net.
    Online,
    /// A telephone call.
    Call,
    /// An e-mail or another message.
    Mail,
    /// A letter or a statement.
    Letter,
    /// An event at which both were.
    Event,
}

impl Channel {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [Channel; 6] =
        [Channel::Meeting, Channel::Online, Channel::Call, Channel::Mail, Channel::Letter, Channel::Event];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Channel::Meeting => "meeting",
            Channel::Online => "online",
            Channel::Call => "call",
            Channel::Mail => "mail",
            Channel::Letter => "letter",
            Channel::Event => "event",
        }
    }
}

impl FromStr for Channel {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Channel::ALL.into_iter().find(|channel| channel.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a channel: {text}")))
    }
}

/// Somebody outside with whom a contact is: a person, an organisation, or a person of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Their {
    /// Who.
    pub person: Option<RegisterPersonId>,
    /// Of which organisation.
    pub organisation: Option<RegisterOrganisationId>,
    /// The post that the person held on that day, with its organisation; what stays when the name is erased.
    pub known_as: String,
}

/// A contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// In whose log.
    pub space: SpaceId,
    /// How it stands.
    pub state: ContactState,
    /// The day.
    pub on: Date,
    /// The time, in the installation's zone.
    pub at: Option<Time>,
    /// How long, in minutes.
    pub minutes: Option<i64>,
    /// By which means.
    pub channel: Channel,
    /// Where; may be empty.
    pub place: String,
    /// What it was about, in a line.
    pub topic: String,
    /// What was said; may be empty.
    pub said: String,
    /// From which circle on what was said and promised is seen.
    pub level: Level,
    /// The language of its texts.
    pub lang: Lang,
    /// Who of us.
    pub ours: Vec<PersonId>,
    /// Whom.
    pub theirs: Vec<Their>,
    /// About which goals.
    pub goals: Vec<GoalId>,
    /// Who logged it.
    pub created_by: Option<PersonId>,
    /// Counts changes.
    pub version: i64,
}

impl Contact {
    /// A contact of this day, in this log, written down by this person.
    pub fn new(id: ContactId, (space, by): (SpaceId, Option<PersonId>), change: &ContactChange, on: Date) -> Self {
        let ContactChange { state, at, minutes, channel, place, topic, said, level, lang, ours, theirs, goals, .. } =
            change.clone();
        let goals = goals.into_iter().map(|(goal, _)| goal).collect();
        Self {
            id,
            space,
            state,
            on,
            at,
            minutes,
            channel,
            place,
            topic,
            said,
            level,
            lang,
            ours,
            theirs,
            goals,
            created_by: by,
            version: 1,
        }
    }

    /// The same contact, saying what somebody wants it to say.
    pub fn changed(&self, change: &ContactChange, on: Date) -> Self {
        Self { version: self.version, ..Self::new(self.id, (self.space, self.created_by), change, on) }
    }
}

/// What somebody wants a contact to say.
#[derive(Clone, Debug)]
pub struct ContactChange {
    /// How it stands.
    pub state: ContactState,
    /// The day.
    pub on: Option<Date>,
    /// The time.
    pub at: Option<Time>,
    /// How long, in minutes.
    pub minutes: Option<i64>,
    /// By which means.
    pub channel: Channel,
    /// Where.
    pub place: String,
    /// What it was about, in a line.
    pub topic: String,
    /// What was said.
    pub said: String,
    /// From which circle on that is seen.
    pub level: Level,
    /// The language of its texts.
    pub lang: Lang,
    /// Who of us.
    pub ours: Vec<PersonId>,
    /// Whom.
    pub theirs: Vec<Their>,
    /// About which goals, each with its plan's year.
    pub goals: Vec<(GoalId, i64)>,
}

impl ContactChange {
    /// The day, where all is right. Everything that is wrong is refused at once: `contact-day-missing`,
    /// `held-in-future`, `planned-in-past`, `contact-with-nobody`, `contact-about-nothing`, `contact-by-nobody`,
    /// `people-too-many`, `contact-minutes-range`, `goal-of-closed-plan`, `text-too-long`.
    pub fn check(&self, today: Date) -> Result<Date, Vec<Refusal>> {
        let mut refusals = Vec::new();
        match (self.on, self.state) {
            (None, _) => refusals.push(Refusal::new("contact-day-missing").on("on")),
            (Some(on), ContactState::Held) if on > today => refusals.push(Refusal::new("held-in-future").on("on")),
            (Some(on), ContactState::Planned) if on < today => refusals.push(Refusal::new("planned-in-past").on("on")),
            _ => {}
        }
        if self.theirs.is_empty() {
            refusals.push(Refusal::new("contact-with-nobody").on("whom"));
        }
        if self.topic.is_empty() && self.goals.is_empty() {
            refusals.push(Refusal::new("contact-about-nothing").on("topic"));
        }
        if self.ours.is_empty() {
            refusals.push(Refusal::new("contact-by-nobody").on("ours"));
        }
        if self.theirs.len() > PEOPLE_LIMIT || self.ours.len() > PEOPLE_LIMIT {
            refusals.push(Refusal::new("people-too-many").on("whom").with("limit", PEOPLE_LIMIT));
        }
        if self.minutes.is_some_and(|minutes| !(1..=MINUTES_LIMIT).contains(&minutes)) {
            refusals.push(Refusal::new("contact-minutes-range").on("minutes").with("limit", MINUTES_LIMIT));
        }
        // A plan is of its year: what comes later belongs to the next plan's goal.
        if self.on.is_some_and(|on| self.goals.iter().any(|(_, year)| *year < i64::from(on.year()))) {
            refusals.push(Refusal::new("goal-of-closed-plan").on("goals"));
        }
        let texts =
            [("place", &self.place, LINE_LIMIT), ("topic", &self.topic, LINE_LIMIT), ("said", &self.said, TEXT_LIMIT)];
        for (field, text, limit) in texts {
            if text.chars().count() > limit {
                refusals.push(Refusal::new("text-too-long").on(field).with("limit", limit));
            }
        }
        match self.on {
            Some(on) if refusals.is_empty() => Ok(on),
            _ => Err(refusals),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Channel, ContactChange, ContactState, MINUTES_LIMIT, PEOPLE_LIMIT, Their};
    use crate::rules::access::Level;
    use crate::rules::{GoalId, LINE_LIMIT};
    use core_register::rules::RegisterPersonId;
    use jiff::civil::{Date, date};
    use kernel::{Chance, Lang, Moment, PersonId};

    const TODAY: Date = date(2026, 11, 22);

    fn change() -> ContactChange {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let person = Some(RegisterPersonId::new(at, &chance));
        ContactChange {
            state: ContactState::Held,
            on: Some(TODAY),
            at: None,
            minutes: Some(MINUTES_LIMIT),
            channel: Channel::Meeting,
            place: String::new(),
            topic: "ä".repeat(LINE_LIMIT),
            said: String::new(),
            level: Level::Team,
            lang: Lang::Fi,
            ours: vec![PersonId::new(at, &chance)],
            theirs: vec![Their { person, organisation: None, known_as: String::new() }; PEOPLE_LIMIT],
            goals: vec![(GoalId::new(at, &chance), 2026)],
        }
    }

    fn codes(change: &ContactChange) -> Vec<&'static str> {
        change.check(TODAY).err().unwrap_or_default().iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn what_is_held_has_come_and_what_is_planned_is_to_come() {
        let on = |state, on| codes(&ContactChange { state, on, goals: Vec::new(), ..change() });
        assert_eq!(codes(&change()), [""; 0]);
        assert_eq!(on(ContactState::Held, Some(date(2026, 11, 23))), ["held-in-future"]);
        assert_eq!(on(ContactState::Planned, Some(TODAY)), [""; 0]);
        assert_eq!(on(ContactState::Planned, Some(date(2026, 11, 21))), ["planned-in-past"]);
        assert_eq!(on(ContactState::Cancelled, Some(date(2026, 11, 23))), [""; 0]);
        assert_eq!(on(ContactState::Held, None), ["contact-day-missing"]);
    }

    #[test]
    fn a_goal_takes_contacts_until_its_plans_year_is_over() {
        let on = |day| codes(&ContactChange { state: ContactState::Cancelled, on: Some(day), ..change() });
        assert_eq!(on(date(2026, 12, 31)), [""; 0]);
        assert_eq!(on(date(2025, 12, 31)), [""; 0], "before the year, when the plan is made");
        assert_eq!(on(date(2027, 1, 1)), ["goal-of-closed-plan"]);
    }

    #[test]
    fn a_topic_or_a_goal_says_what_it_is_about() {
        let about = |topic: &str, goals| codes(&ContactChange { topic: topic.into(), goals, ..change() });
        assert_eq!(about("", Vec::new()), ["contact-about-nothing"]);
        assert_eq!(about("The port", Vec::new()), [""; 0]);
        assert_eq!(about("", change().goals), [""; 0]);
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let (mut wrong, their) = (change(), change().theirs[0].clone());
        wrong.theirs = vec![their; PEOPLE_LIMIT + 1];
        wrong.ours.clear();
        wrong.minutes = Some(MINUTES_LIMIT + 1);
        wrong.topic = "ä".repeat(LINE_LIMIT + 1);
        assert_eq!(codes(&wrong), ["contact-by-nobody", "people-too-many", "contact-minutes-range", "text-too-long"]);
        assert_eq!(codes(&ContactChange { theirs: Vec::new(), ..change() }), ["contact-with-nobody"]);
    }

    #[test]
    fn names_are_read_back() {
        for state in ContactState::ALL {
            assert_eq!(state.name().parse::<ContactState>().ok(), Some(state));
        }
        for channel in Channel::ALL {
            assert_eq!(channel.name().parse::<Channel>().ok(), Some(channel));
            assert_eq!(serde_json::to_value(channel).unwrap(), channel.name());
        }
    }
}
