use kernel::{Refusal, Result};
use serde::{Deserialize, Serialize};

/// A plan as it was recognised in a document: everything that the document says is in one of these
/// texts or in [`PlanTree::unplaced`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanTree {
    /// The year that the plan is for.
    pub year: Option<u16>,
    /// The council term that the handbook is for, such as `2026–2029`.
    pub council_term: Option<String>,
    /// The handbook's chapters.
    pub handbook: Vec<Chapter>,
    /// The measures that the handbook offers to choose from.
    pub toolkit: Toolkit,
    /// The goals in their order.
    pub goals: Vec<Goal>,
    /// Who follows the plan up, and how often.
    pub reviews: Vec<Review>,
    /// What has no place above, as written.
    pub unplaced: Vec<String>,
}

/// A chapter of the handbook. Its paragraphs are parted by an empty line; lists have a line for each
/// item, beginning with `- `.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// Its heading without number.
    pub title: String,
    /// What it says.
    pub text: String,
}

/// Measures to choose from. What belongs under an entry follows it as an entry of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Toolkit {
    /// Meetings, positions, events and the like.
    pub advocacy: Vec<String>,
    /// Sites, posts, films and the like.
    pub communication: Vec<String>,
}

/// A goal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// Its number in the plan, from 1.
    pub number: u32,
    /// Its name without number.
    pub title: String,
    /// Why it is a goal; paragraphs are parted by an empty line.
    pub reason: String,
    /// What is to be reached.
    pub targets: Vec<Target>,
    /// Measures that the plan lists under the goal, if it lists any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Measure>,
    /// Whom to influence.
    pub stakeholders: Vec<Stakeholder>,
    /// With whom.
    pub partners: Vec<String>,
    /// The officers in charge.
    pub responsible: Vec<String>,
}

/// A target, with the targets beneath it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// As written.
    pub text: String,
    /// What belongs under it.
    pub targets: Vec<Target>,
}

/// A measure as the plan names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// As written.
    pub text: String,
}

/// Somebody to influence: one name, or a group with its members.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stakeholder {
    /// The name, as written.
    pub name: String,
    /// Who belongs to it, as written.
    pub members: Vec<String>,
}

/// A body that follows the plan up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The body's name in its basic form.
    pub body: String,
    /// How many times a year.
    pub per_year: u32,
}

impl PlanTree {
    /// Whether there is anything of a plan in it: a goal, or a chapter of a handbook.
    pub fn is_plan(&self) -> bool {
        !self.goals.is_empty() || !self.handbook.is_empty()
    }
}

/// Where a line of the source went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placement {
    /// The line of the source, from 1.
    pub line: usize,
    /// Its place.
    pub place: Place,
}

/// A place in the tree; indexes count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A chapter's heading or text.
    Chapter(usize),
    /// A measure of the toolkit.
    Toolkit,
    /// A goal's heading.
    Goal(usize),
    /// A goal's reason.
    Reason(usize),
    /// A target of a goal.
    Target(usize),
    /// A measure of a goal.
    Measure(usize),
    /// A stakeholder of a goal.
    Stakeholder(usize),
    /// A partner of a goal.
    Partner(usize),
    /// An officer in charge of a goal.
    Responsible(usize),
    /// The list of what could not be placed.
    Unplaced,
    /// Nowhere: a label such as "Partners:" or a page number, which the tree itself says.
    Structure,
}

/// What was recognised, and where each line of the source went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recognised {
    /// The plan.
    pub tree: PlanTree,
    /// The place of each source line; a line may have several.
    pub placements: Vec<Placement>,
}

impl Recognised {
    /// Refuses a document in which nothing of a plan was found.
    pub fn accept(self) -> Result<Self> {
        if self.tree.is_plan() { Ok(self) } else { Err(Refusal::new("not-a-plan").on("file").into()) }
    }
}
