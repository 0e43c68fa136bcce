use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Error, PersonId, Refusal, State};
use serde::{Deserialize, Serialize};

use super::ids::{GoalId, MeasureId, TargetId, ToolId};
use super::standing::of_day;
use super::text::{line, line_or};

/// What kind of measure or tool it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Done towards those who decide: meetings, events, statements.
    Advocacy,
    /// Done towards the public: texts, channels, films.
    Communication,
}

impl Kind {
    /// Both.
    pub const ALL: [Kind; 2] = [Kind::Advocacy, Kind::Communication];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Advocacy => "advocacy",
            Kind::Communication => "communication",
        }
    }
}

impl FromStr for Kind {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Kind::ALL.into_iter().find(|kind| kind.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a kind of measure: {text}")))
    }
}

/// How far a measure is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeasureProgress {
    /// Decided, not begun.
    Planned,
    /// Begun.
    Ongoing,
    /// Done on this day.
    Done {
        /// When.
        on: Date,
    },
    /// Given up for this reason.
    Dropped {
        /// When.
        on: Date,
        /// Why.
        reason: String,
    },
}

impl MeasureProgress {
    /// The names in the database and in forms, in the order in which they come.
    pub const NAMES: [&'static str; 4] = ["planned", "ongoing", "done", "dropped"];

    /// From what a form says; refused with `done-on-missing`, `done-in-future` or `drop-reason`.
    /// What is given up is so from today on.
    pub fn new(name: &str, on: Option<Date>, reason: String, today: Date) -> Result<Self, Error> {
        match name {
            "planned" => Ok(Self::Planned),
            "ongoing" => Ok(Self::Ongoing),
            "done" => match on {
                None => Err(Refusal::new("done-on-missing").on("done_on").into()),
                Some(on) if on > today => Err(Refusal::new("done-in-future").on("done_on").into()),
                Some(on) => Ok(Self::Done { on }),
            },
            "dropped" => Ok(Self::Dropped { on: today, reason: line_or("drop_reason", "drop-reason", reason)? }),
            _ => Err(Error::BadRequest(format!("not a measure's progress: {name}"))),
        }
    }

    /// The name in the database and in forms.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Ongoing => "ongoing",
            Self::Done { .. } => "done",
            Self::Dropped { .. } => "dropped",
        }
    }

    /// The day on which it was done.
    pub const fn done_on(&self) -> Option<Date> {
        match self {
            Self::Done { on } => Some(*on),
            _ => None,
        }
    }

    /// The day on which it was given up.
    pub const fn dropped_on(&self) -> Option<Date> {
        match self {
            Self::Dropped { on, .. } => Some(*on),
            _ => None,
        }
    }

    /// The same, changed from what it was: what was given up before keeps that day, whatever is
    /// said about it later.
    #[must_use]
    pub fn changed_from(self, before: &Self) -> Self {
        match (self, before) {
            (Self::Dropped { reason, .. }, Self::Dropped { on, .. }) => Self::Dropped { on: *on, reason },
            (after, _) => after,
        }
    }

    /// Why it was given up.
    pub fn drop_reason(&self) -> Option<&str> {
        match self {
            Self::Dropped { reason, .. } => Some(reason),
            _ => None,
        }
    }
}

/// Somebody who owns a measure or helps with it: a name, and the person behind it once they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worker {
    /// Who, where they are known.
    pub person: Option<PersonId>,
    /// The name.
    pub name: String,
}

impl Worker {
    /// What a form or an address sends for them: the person's id, or the name after an equals sign.
    pub fn key(&self) -> String {
        self.person.map_or_else(|| format!("={}", self.name), |person| person.to_string())
    }

    /// The one of these with this key; a bare name stands for somebody who is not known.
    pub fn of_key(key: &str, known: &[Worker]) -> Result<Option<Self>, Error> {
        if key.is_empty() {
            return Ok(None);
        }
        if let Some(known) = known.iter().find(|worker| worker.key() == key) {
            return Ok(Some(known.clone()));
        }
        match key.strip_prefix('=') {
            Some(name) => Ok(Some(Self { person: None, name: line("owner", name.to_owned())? })),
            None => Err(Error::Missing),
        }
    }

    /// Whether both are the same: by the person where both are known, else by the name.
    pub fn is(&self, other: &Worker) -> bool {
        match (self.person, other.person) {
            (Some(one), Some(other)) => one == other,
            (None, None) => self.name == other.name,
            _ => false,
        }
    }
}

/// Those who help, each once and without the owner, in their order.
pub fn helpers_besides(owner: Option<&Worker>, helpers: Vec<Worker>) -> Vec<Worker> {
    let mut kept: Vec<Worker> = Vec::new();
    for helper in helpers {
        if !owner.is_some_and(|owner| owner.is(&helper)) && !kept.iter().any(|other| other.is(&helper)) {
            kept.push(helper);
        }
    }
    kept
}

/// Something that is done for a goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// Its id.
    pub id: MeasureId,
    /// For which goal.
    pub goal: GoalId,
    /// For which target of the goal, where it is for one.
    pub target: Option<TargetId>,
    /// From which tool of the handbook, where it is from one.
    pub tool: Option<ToolId>,
    /// Advocacy or communication.
    pub kind: Kind,
    /// Its place among the goal's measures.
    pub position: i64,
    /// What is done.
    pub title: String,
    /// More about it.
    pub details: String,
    /// How far it is.
    pub progress: MeasureProgress,
    /// When it begins.
    pub starts_on: Option<Date>,
    /// When it is to be done.
    pub due_on: Option<Date>,
    /// Who owns it.
    pub owner: Option<Worker>,
    /// Who helps.
    pub helpers: Vec<Worker>,
    /// Counts changes.
    pub version: i64,
}

impl Measure {
    /// A measure of advocacy that is planned and of which no more than its title is known.
    pub fn titled(id: MeasureId, goal: GoalId, position: i64, title: &str) -> Self {
        Self {
            id,
            goal,
            target: None,
            tool: None,
            kind: Kind::Advocacy,
            position,
            title: title.to_owned(),
            details: String::new(),
            progress: MeasureProgress::Planned,
            starts_on: None,
            due_on: None,
            owner: None,
            helpers: Vec::new(),
            version: 1,
        }
    }

    /// How it stands on this day.
    pub fn state(&self, today: Date) -> State {
        match self.progress {
            MeasureProgress::Done { .. } => State::Met,
            MeasureProgress::Dropped { .. } => State::Waived,
            MeasureProgress::Ongoing => of_day(self.due_on, true, today),
            MeasureProgress::Planned => of_day(self.due_on, false, today),
        }
    }
}

/// Days in their order; refused with `due-before-start`.
pub fn days_in_order(starts_on: Option<Date>, due_on: Option<Date>) -> Result<(), Refusal> {
    match (starts_on, due_on) {
        (Some(start), Some(due)) if due < start => Err(Refusal::new("due-before-start").on("due_on")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{MeasureProgress, Worker, days_in_order, helpers_besides};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment, PersonId};

    const TODAY: Date = date(2026, 11, 22);

    #[test]
    fn done_needs_a_day_that_has_come() {
        let done = |on| MeasureProgress::new("done", on, String::new(), TODAY);
        assert_eq!(done(Some(TODAY)).ok(), Some(MeasureProgress::Done { on: TODAY }));
        assert!(done(None).is_err());
        assert!(done(Some(date(2026, 11, 23))).is_err());
    }

    #[test]
    fn dropped_needs_a_reason() {
        assert!(MeasureProgress::new("dropped", None, String::new(), TODAY).is_err());
        assert!(MeasureProgress::new("dropped", None, "No funding".into(), TODAY).is_ok());
    }

    #[test]
    fn what_is_given_up_stays_so_from_the_first_day_on() {
        let dropped = |on, reason: &str| MeasureProgress::Dropped { on, reason: reason.into() };
        let (first, later) = (dropped(date(2026, 3, 1), "No funding"), dropped(TODAY, "No funding this year"));
        assert_eq!(later.clone().changed_from(&first), dropped(date(2026, 3, 1), "No funding this year"));
        assert_eq!(later.clone().changed_from(&MeasureProgress::Ongoing), later);
        assert_eq!(MeasureProgress::Planned.changed_from(&first), MeasureProgress::Planned);
    }

    #[test]
    fn nothing_is_due_before_it_begins() {
        assert!(days_in_order(Some(TODAY), Some(TODAY)).is_ok());
        assert!(days_in_order(Some(TODAY), Some(date(2026, 11, 21))).is_err());
        assert!(days_in_order(None, Some(TODAY)).is_ok());
    }

    #[test]
    fn a_key_leads_back_to_who_it_is() {
        let person = PersonId::new(Moment::from_millis(0), &Chance::seeded(1));
        let known = [Worker { person: Some(person), name: "Aino".into() }];
        let named = Worker { person: None, name: "The harbour's director".into() };
        assert_eq!(Worker::of_key(&known[0].key(), &known).ok().flatten().as_ref(), known.first());
        assert_eq!(Worker::of_key(&named.key(), &known).ok().flatten(), Some(named));
        assert_eq!(Worker::of_key("", &known).ok().flatten(), None);
        assert!(Worker::of_key(&known[0].key(), &[]).is_err(), "somebody who cannot be chosen");
    }

    #[test]
    fn nobody_helps_twice_or_with_what_they_own() {
        let person = PersonId::new(Moment::from_millis(0), &Chance::seeded(1));
        let known = |name: &str| Worker { person: Some(person), name: name.into() };
        let named = |name: &str| Worker { person: None, name: name.into() };
        let helpers = vec![named("a"), known("b"), named("a"), named("b"), known("c")];
        assert_eq!(helpers_besides(Some(&named("b")), helpers.clone()), [named("a"), known("b")]);
        assert_eq!(helpers_besides(Some(&known("x")), helpers), [named("a"), named("b")]);
    }
}
