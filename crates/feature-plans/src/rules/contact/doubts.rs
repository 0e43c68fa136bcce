//! What may be meant and may be a mistake: one is asked once, and may say that it is meant.

use core_register::rules::{RegisterOrganisationId, RegisterPersonId, runs_on};
use jiff::civil::{Date, Time};
use kernel::{PersonId, Refusal};

use super::{ContactChange, ContactState};
use crate::rules::ids::ContactId;

/// Within how many days of another contact with the same office one is told of it.
pub const APPROACH_DAYS: i32 = 14;

/// Contacts of one day whose times lie further apart are two.
pub const APART_MINUTES: i32 = 180;

/// A post that somebody of the contact holds or held.
#[derive(Clone, Debug)]
pub struct Post {
    /// Who.
    pub person: RegisterPersonId,
    /// The name.
    pub name: String,
    /// From when.
    pub since: Option<Date>,
    /// Until when.
    pub until: Option<Date>,
}

/// Another contact near in time, with somebody or some office of this one.
#[derive(Clone, Debug)]
pub struct Near {
    /// Which.
    pub contact: ContactId,
    /// When.
    pub on: Date,
    /// Who of us.
    pub ours: Vec<PersonId>,
    /// At what time, where that is known.
    pub at: Option<Time>,
    /// The names of those of us, but not of who asks.
    pub names: Vec<String>,
    /// Whether who asks was there.
    pub is_own: bool,
    /// The person of both.
    pub person: Option<RegisterPersonId>,
    /// The office of both.
    pub organisation: Option<RegisterOrganisationId>,
    /// Offices of both with which the other was as a whole, without anybody of them being named.
    pub whole: Vec<RegisterOrganisationId>,
    /// With whom, in words.
    pub whom: String,
}

/// Something to ask about before a contact is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Somebody holds no post any more on that day.
    PostEnded {
        /// The name.
        name: String,
    },
    /// A goal that it is about is one of another year's plan.
    OtherYear {
        /// The plan's year.
        year: i64,
    },
    /// The same seems to be in the log already.
    Twice {
        /// Which contact.
        contact: ContactId,
        /// Who of us was there besides who asks.
        by: Vec<String>,
        /// With whom.
        whom: String,
        /// Whether who asks was there.
        is_own: bool,
    },
    /// The same office is approached by somebody else near in time.
    Approached {
        /// Which contact.
        contact: ContactId,
        /// When.
        on: Date,
        /// Who of us.
        by: Vec<String>,
        /// With whom.
        whom: String,
    },
}

impl Doubt {
    /// The question, as a refusal on the field in which one says that it is meant: `doubt-post-ended`,
    /// `doubt-other-year`, `doubt-twice`, `doubt-twice-own`, `doubt-approached`.
    pub fn refusal(&self) -> Refusal {
        match self {
            Doubt::PostEnded { name } => Refusal::new("doubt-post-ended").with("name", name),
            Doubt::OtherYear { year } => Refusal::new("doubt-other-year").with("year", year.to_string()),
            Doubt::Twice { whom, is_own: true, .. } => Refusal::new("doubt-twice-own").with("whom", whom),
            Doubt::Twice { by, whom, .. } => Refusal::new("doubt-twice").with("by", by.join(", ")).with("whom", whom),
            Doubt::Approached { on, by, whom, .. } => {
                Refusal::new("doubt-approached").with("by", by.join(", ")).with("on", on).with("whom", whom)
            }
        }
        .on("sure")
    }
}

/// What is doubtful about a contact of this day: posts are those of its persons, near contacts those around
/// it with one of its persons or offices.
pub fn doubts(change: &ContactChange, on: Date, posts: &[Post], near: &[Near]) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    for person in change.theirs.iter().filter_map(|their| their.person) {
        let mut own = posts.iter().filter(|post| post.person == person).peekable();
        let name = own.peek().map(|post| post.name.clone()).unwrap_or_default();
        if own.peek().is_some() && !own.any(|post| runs_on(post.since, post.until, on)) {
            doubts.push(Doubt::PostEnded { name });
        }
    }
    if change.state == ContactState::Cancelled {
        return doubts;
    }
    let mut years: Vec<i64> = change.goals.iter().map(|(_, year)| *year).collect();
    years.retain(|year| *year != i64::from(on.year()));
    years.dedup();
    doubts.extend(years.into_iter().map(|year| Doubt::OtherYear { year }));
    for other in near {
        let (contact, by, whom) = (other.contact, other.names.clone(), other.whom.clone());
        let with_whole = change.theirs.iter().any(|their| {
            their.person.is_none() && their.organisation.is_some_and(|office| other.whole.contains(&office))
        });
        let is_same = other.on == on && is_one_time(change.at, other.at) && (other.person.is_some() || with_whole);
        let ours_alone = other.ours.iter().all(|person| change.ours.contains(person));
        if is_same {
            doubts.push(Doubt::Twice { contact, by, whom, is_own: other.is_own });
        } else if change.state == ContactState::Planned && !ours_alone && is_near(other.on, on) {
            doubts.push(Doubt::Approached { contact, on: other.on, by, whom });
        }
    }
    doubts.dedup();
    doubts
}

/// Whether these may be times of one meeting: people note them as they remember them, or not at all.
fn is_one_time(one: Option<Time>, other: Option<Time>) -> bool {
    let minutes = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
    one.zip(other).is_none_or(|(one, other)| (minutes(one) - minutes(other)).abs() <= APART_MINUTES)
}

fn is_near(one: Date, other: Date) -> bool {
    (one - other).get_days().abs() <= APPROACH_DAYS
}

#[cfg(test)]
mod tests {
    use super::{Doubt, Near, Post, doubts};
    use crate::rules::access::Level;
    use crate::rules::contact::{Channel, ContactChange, ContactState, Their};
    use crate::rules::{ContactId, GoalId};
    use core_register::rules::{RegisterOrganisationId, RegisterPersonId};
    use jiff::civil::{Date, date, time};
    use kernel::{Chance, Lang, Moment, PersonId};

    const DAY: Date = date(2026, 11, 22);

    struct Ids {
        we: PersonId,
        colleague: PersonId,
        them: RegisterPersonId,
        other: ContactId,
    }

    fn ids() -> Ids {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        Ids {
            we: PersonId::new(at, &chance),
            colleague: PersonId::new(at, &chance),
            them: RegisterPersonId::new(at, &chance),
            other: ContactId::new(at, &chance),
        }
    }

    fn change(ids: &Ids, state: ContactState) -> ContactChange {
        ContactChange {
            state,
            on: Some(DAY),
            at: None,
            minutes: None,
            channel: Channel::Call,
            place: String::new(),
            topic: String::new(),
            said: String::new(),
            level: Level::Team,
            lang: Lang::En,
            ours: vec![ids.we],
            theirs: vec![Their { person: Some(ids.them), organisation: None, known_as: String::new() }],
            goals: Vec::new(),
        }
    }

    fn post(ids: &Ids, until: Option<Date>) -> Post {
        Post { person: ids.them, name: "Minister".into(), since: None, until }
    }

    fn near(ids: &Ids, on: Date, person: bool) -> Near {
        Near {
            contact: ids.other,
            on,
            ours: vec![ids.colleague],
            at: None,
            names: vec!["A colleague".into()],
            is_own: false,
            person: person.then_some(ids.them),
            organisation: None,
            whole: Vec::new(),
            whom: "Minister".into(),
        }
    }

    #[test]
    fn a_goal_of_another_years_plan_is_asked_about_once_a_year() {
        let ids = ids();
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let goal = |year| (GoalId::new(at, &chance), year);
        let about = |goals| ContactChange { goals, ..change(&ids, ContactState::Held) };
        let asked = doubts(&about(vec![goal(2026), goal(2027), goal(2027)]), DAY, &[], &[]);
        assert_eq!(asked, [Doubt::OtherYear { year: 2027 }]);
        assert_eq!(doubts(&about(vec![goal(2026)]), DAY, &[], &[]), []);
    }

    #[test]
    fn a_post_that_ended_is_asked_about_and_one_that_is_unknown_is_not() {
        let ids = ids();
        let held = change(&ids, ContactState::Held);
        let of = |posts: &[Post]| doubts(&held, DAY, posts, &[]).len();
        assert_eq!(of(&[post(&ids, Some(date(2026, 11, 21)))]), 1);
        assert_eq!(of(&[post(&ids, Some(date(2026, 11, 21))), post(&ids, None)]), 0, "another post goes on");
        assert_eq!(of(&[post(&ids, Some(DAY))]), 0);
        assert_eq!(of(&[]), 0);
    }

    #[test]
    fn the_same_day_with_the_same_person_may_be_the_same_meeting() {
        let ids = ids();
        let held = change(&ids, ContactState::Held);
        assert!(matches!(doubts(&held, DAY, &[], &[near(&ids, DAY, true)]).as_slice(), [Doubt::Twice { .. }]));
        assert!(doubts(&held, DAY, &[], &[near(&ids, DAY, false)]).is_empty());
    }

    #[test]
    fn a_meeting_of_the_morning_is_not_the_one_of_the_afternoon() {
        let ids = ids();
        let asked = |mine, theirs| {
            let held = ContactChange { at: mine, ..change(&ids, ContactState::Held) };
            doubts(&held, DAY, &[], &[Near { at: theirs, ..near(&ids, DAY, true) }]).len()
        };
        let (nine, noon, later) = (time(9, 0, 0, 0), time(12, 0, 0, 0), time(12, 1, 0, 0));
        assert_eq!(asked(Some(nine), Some(noon)), 1, "three hours are as people remember");
        assert_eq!(asked(Some(nine), Some(later)), 0);
        assert_eq!(asked(Some(later), Some(nine)), 0);
        assert_eq!((asked(Some(nine), None), asked(None, Some(later))), (1, 1), "one time says nothing");
    }

    #[test]
    fn who_was_there_is_asked_as_that() {
        let ids = ids();
        let held = change(&ids, ContactState::Held);
        let code = |is_own| doubts(&held, DAY, &[], &[Near { is_own, ..near(&ids, DAY, true) }])[0].refusal().code;
        assert_eq!((code(false), code(true)), ("doubt-twice", "doubt-twice-own"));
    }

    #[test]
    fn the_same_day_with_the_same_office_as_a_whole_may_be_the_same_meeting() {
        let ids = ids();
        let office = RegisterOrganisationId::new(Moment::from_millis(0), &Chance::seeded(2));
        let whole = Their { person: None, organisation: Some(office), known_as: String::new() };
        let held = ContactChange { theirs: vec![whole], ..change(&ids, ContactState::Held) };
        let near = |whole| Near { organisation: Some(office), whole, ..near(&ids, DAY, false) };
        assert!(matches!(doubts(&held, DAY, &[], &[near(vec![office])]).as_slice(), [Doubt::Twice { .. }]));
        assert!(doubts(&held, DAY, &[], &[near(Vec::new())]).is_empty(), "somebody else of the office");
    }

    #[test]
    fn an_office_that_is_approached_twice_in_fourteen_days_is_told_before_it_happens() {
        let ids = ids();
        let (planned, held) = (change(&ids, ContactState::Planned), change(&ids, ContactState::Held));
        let around = |change, day| doubts(change, DAY, &[], &[near(&ids, day, false)]).len();
        assert_eq!(around(&planned, date(2026, 11, 8)), 1, "fourteen days before");
        assert_eq!(around(&planned, date(2026, 11, 7)), 0);
        assert_eq!(around(&planned, date(2026, 12, 6)), 1, "fourteen days after");
        assert_eq!(around(&planned, date(2026, 12, 7)), 0);
        assert_eq!(around(&held, date(2026, 11, 8)), 0, "it has happened");
    }

    #[test]
    fn ones_own_contacts_are_no_news() {
        let ids = ids();
        let planned = change(&ids, ContactState::Planned);
        let own = Near { ours: vec![ids.we], ..near(&ids, date(2026, 11, 20), false) };
        assert!(doubts(&planned, DAY, &[], &[own]).is_empty());
    }
}
