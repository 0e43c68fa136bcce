use std::collections::{BTreeMap, HashMap};
use std::fmt::Display;
use std::str::FromStr;

use kernel::{Error, Refusal};
use serde::{Deserialize, Serialize};

use super::additions::Additions;
use super::carried::is_open;
use crate::rules::contents::{PlanContents, Progress};
use crate::rules::handbook::{Chapter, Handbook};
use crate::rules::text::LINE_LIMIT;

/// What becomes of a goal, a measure or a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It goes on in the new one.
    Continue,
    /// It stays behind.
    Drop {
        /// Why.
        reason: String,
    },
}

/// What is chosen in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Chosen {
    /// It goes on in the new one.
    Continue,
    /// It stays behind.
    Drop,
}

impl Chosen {
    /// Both, in the order in which they are offered.
    pub const ALL: [Chosen; 2] = [Chosen::Continue, Chosen::Drop];

    /// The name in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Chosen::Continue => "continue",
            Chosen::Drop => "drop",
        }
    }
}

impl FromStr for Chosen {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Chosen::ALL.into_iter().find(|chosen| chosen.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not what becomes of anything: {text}")))
    }
}

/// What was said of one part so far: it may be nothing, or half of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What was chosen.
    pub chosen: Option<Chosen>,
    /// Why it is dropped, as it was typed.
    pub reason: String,
}

impl Choice {
    fn is_decided(&self) -> bool {
        match self.chosen {
            Some(Chosen::Continue) => true,
            Some(Chosen::Drop) => !self.reason.is_empty() && self.reason.chars().count() <= LINE_LIMIT,
            None => false,
        }
    }
}

/// A part of a plan or a handbook, with what a refusal calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its id.
    pub id: String,
    /// Its title.
    pub name: String,
}

impl Part {
    fn new(id: impl Display, name: &str) -> Self {
        Self { id: id.to_string(), name: name.to_owned() }
    }
}

/// A part that is decided on, with those that go along when it is dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which.
    pub part: Part,
    /// What is within it and decided on as well.
    pub within: Vec<Part>,
}

impl Asked {
    fn all(&self) -> impl Iterator<Item = &Part> {
        std::iter::once(&self.part).chain(&self.within)
    }
}

/// A plan's goals with their open measures. Measures that are done or dropped already are history.
pub fn asked_of_plan(contents: &PlanContents) -> Vec<Asked> {
    let of_goal = |goal: &crate::rules::GoalContents| Asked {
        part: Part::new(goal.goal.id, &goal.goal.title),
        within: goal
            .all_measures()
            .into_iter()
            .filter(|measure| is_open(&measure.progress))
            .map(|measure| Part::new(measure.id, &measure.title))
            .collect(),
    };
    contents.goals.iter().map(of_goal).collect()
}

/// A handbook's chapters.
pub fn asked_of_handbook(handbook: &Handbook) -> Vec<Asked> {
    let asked = |chapter: &Chapter| Asked { part: Part::new(chapter.id, &chapter.title), within: Vec::new() };
    handbook.chapters.iter().map(asked).collect()
}

/// What was chosen so far, by the id of each part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Choices(BTreeMap<String, Choice>);

impl Choices {
    /// The same with this said of a part.
    #[must_use]
    pub fn with(mut self, id: impl Display, choice: Choice) -> Self {
        self.0.insert(id.to_string(), choice);
        self
    }

    /// What was said of a part.
    pub fn of(&self, id: &str) -> Choice {
        self.0.get(id).cloned().unwrap_or_default()
    }

    /// What was said, part by part.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Choice)> {
        self.0.iter()
    }

    fn drops(&self, id: &str) -> bool {
        self.of(id).chosen == Some(Chosen::Drop)
    }

    /// How many parts are decided of how many. Dropping a goal decides on its measures.
    pub fn decided(&self, asked: &[Asked]) -> Progress {
        asked.iter().fold(Progress::default(), |sum, asked| {
            let own = self.of(&asked.part.id).is_decided();
            let along = own && self.drops(&asked.part.id);
            let within = asked.within.iter().filter(|part| along || self.of(&part.id).is_decided());
            Progress { done: sum.done + usize::from(own) + within.count(), all: sum.all + 1 + asked.within.len() }
        })
    }

    /// Continues everything of which nothing was said. Where a reason was written and nothing chosen, somebody has
    /// thought of dropping it: that stays open.
    pub fn continue_rest(&mut self, asked: &[Asked]) {
        for asked in asked {
            let goes_along = self.drops(&asked.part.id);
            for part in asked.all().take(if goes_along { 1 } else { usize::MAX }) {
                let choice = self.0.entry(part.id.clone()).or_default();
                if choice.chosen.is_none() && choice.reason.is_empty() {
                    choice.chosen = Some(Chosen::Continue);
                }
            }
        }
    }

    /// Leaves out what nobody is asked about any more.
    #[must_use]
    pub fn only(mut self, asked: &[Asked]) -> Self {
        let known: Vec<&String> = asked.iter().flat_map(Asked::all).map(|part| &part.id).collect();
        self.0.retain(|id, choice| known.contains(&id) && *choice != Choice::default());
        self
    }

    /// What becomes of each part, once all is decided; all that is open is refused at once: `fate-missing` on
    /// `fate-{id}`, `fate-reason-missing` and `text-too-long` on `reason-{id}`.
    pub fn fates(&self, asked: &[Asked]) -> Result<Fates, Vec<Refusal>> {
        let (mut fates, mut refusals) = (Fates::default(), Vec::new());
        for asked in asked {
            // A goal that is dropped takes its measures along, whatever was chosen for them before.
            let goes_along = self.drops(&asked.part.id);
            for part in asked.all().take(if goes_along { 1 } else { usize::MAX }) {
                match self.fate(part) {
                    Ok(fate) => drop(fates.0.insert(part.id.clone(), fate)),
                    Err(refusal) => refusals.push(refusal),
                }
            }
        }
        if refusals.is_empty() { Ok(fates) } else { Err(refusals) }
    }

    fn fate(&self, part: &Part) -> Result<Fate, Refusal> {
        let (id, choice) = (&part.id, self.of(&part.id));
        too_long(id, &choice)?;
        match choice.chosen {
            Some(Chosen::Continue) => Ok(Fate::Continue),
            Some(Chosen::Drop) if choice.reason.is_empty() => {
                Err(Refusal::new("fate-reason-missing").on(format!("reason-{id}")).with("name", &part.name))
            }
            Some(Chosen::Drop) => Ok(Fate::Drop { reason: choice.reason }),
            None => Err(Refusal::new("fate-missing").on(format!("fate-{id}")).with("name", &part.name)),
        }
    }

    /// All that cannot even be kept for later: `text-too-long` on `reason-{id}`.
    pub fn too_long(&self) -> Vec<Refusal> {
        self.0.iter().filter_map(|(id, choice)| too_long(id, choice).err()).collect()
    }
}

fn too_long(id: &str, choice: &Choice) -> Result<(), Refusal> {
    if choice.reason.chars().count() <= LINE_LIMIT {
        return Ok(());
    }
    Err(Refusal::new("text-too-long").on(format!("reason-{id}")).with("limit", LINE_LIMIT))
}

/// What becomes of each part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fates(HashMap<String, Fate>);

impl Fates {
    /// Whether a part goes on.
    pub fn continues(&self, id: impl Display) -> bool {
        self.0.get(&id.to_string()) == Some(&Fate::Continue)
    }

    /// Why a part was dropped.
    pub fn dropped(&self, id: impl Display) -> Option<&str> {
        match self.0.get(&id.to_string()) {
            Some(Fate::Drop { reason }) => Some(reason),
            _ => None,
        }
    }
}

/// A renewal that somebody has begun, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Title, years and the like, by the form's fields.
    pub head: BTreeMap<String, String>,
    /// What was chosen so far.
    pub choices: Choices,
    /// What is to be new.
    #[serde(default)]
    pub additions: Additions,
}

#[cfg(test)]
mod tests {
    use super::{Asked, Choice, Choices, Chosen, Fate, Part};
    use crate::rules::{LINE_LIMIT, Progress};

    fn asked() -> Vec<Asked> {
        let part = |id: &str, within: &[&str]| Asked {
            part: Part::new(id, id),
            within: within.iter().map(|id| Part::new(id, id)).collect(),
        };
        vec![part("tram", &["visit", "film"]), part("port", &["letter"])]
    }

    fn choice(chosen: Chosen, reason: &str) -> Choice {
        Choice { chosen: Some(chosen), reason: reason.into() }
    }

    fn refused(choices: &Choices) -> Vec<(&'static str, String)> {
        let refusals = choices.fates(&asked()).unwrap_err().into_iter();
        refusals.map(|refusal| (refusal.code, refusal.field.unwrap_or_default().into_owned())).collect()
    }

    #[test]
    fn every_part_is_decided_on() {
        let missing = |id: &str| ("fate-missing", format!("fate-{id}"));
        let open = ["tram", "visit", "film", "port", "letter"].map(missing);
        assert_eq!(refused(&Choices::default()), open);
        assert_eq!(Choices::default().decided(&asked()), Progress { done: 0, all: 5 });
    }

    #[test]
    fn a_goal_that_is_dropped_takes_its_measures_along() {
        let dropped = Choices::default()
            .with("tram", choice(Chosen::Drop, "The state builds it"))
            .with("visit", choice(Chosen::Continue, ""))
            .with("port", choice(Chosen::Continue, ""))
            .with("letter", choice(Chosen::Drop, "Sent by others"));
        assert_eq!(dropped.decided(&asked()), Progress { done: 5, all: 5 });
        let fates = dropped.fates(&asked()).unwrap();
        assert_eq!(
            (fates.dropped("tram"), fates.dropped("letter")),
            (Some("The state builds it"), Some("Sent by others"))
        );
        assert!(fates.continues("port") && !fates.continues("visit") && !fates.continues("tram"));
    }

    #[test]
    fn dropping_has_a_reason_that_fits() {
        let dropped = |reason: &str| {
            let rest = choice(Chosen::Continue, "");
            let choices = ["visit", "film", "port", "letter"]
                .into_iter()
                .fold(Choices::default(), |choices, id| choices.with(id, rest.clone()));
            choices.with("tram", choice(Chosen::Drop, reason))
        };
        assert_eq!(refused(&dropped("")), [("fate-reason-missing", "reason-tram".to_owned())]);
        assert_eq!(dropped("").decided(&asked()).done, 4, "not decided without a reason");
        let long = "ä".repeat(LINE_LIMIT + 1);
        assert_eq!(refused(&dropped(&long)), [("text-too-long", "reason-tram".to_owned())]);
        assert_eq!(dropped(&long).too_long().len(), 1);
        let fates = dropped(&"ä".repeat(LINE_LIMIT)).fates(&asked()).unwrap();
        assert!(matches!(fates.0.get("tram"), Some(Fate::Drop { .. })));
    }

    #[test]
    fn the_rest_is_continued_and_nothing_that_was_thought_of() {
        let mut choices = Choices::default()
            .with("tram", choice(Chosen::Drop, ""))
            .with("letter", Choice { chosen: None, reason: "Perhaps not".into() });
        choices.continue_rest(&asked());
        assert_eq!(choices.of("port").chosen, Some(Chosen::Continue));
        assert_eq!((choices.of("visit").chosen, choices.of("letter").chosen), (None, None));
        assert_eq!(choices.of("tram").chosen, Some(Chosen::Drop));
    }

    #[test]
    fn what_is_gone_meanwhile_is_forgotten() {
        let choices = Choices::default().with("gone", choice(Chosen::Continue, "")).with("tram", Choice::default());
        assert_eq!(choices.only(&asked()), Choices::default());
    }
}
