//! A plan as data, to be taken out and brought in again. Its fields are those of a recognised
//! document's tree, and those that only a plan that is worked with has.

use core_documents::reading::limits::MEGABYTE;
use core_spaces::rules::Visibility;
use jiff::civil::Date;
use kernel::{Lang, MultiText, Refusal, State};
use serde::{Deserialize, Serialize};

use super::indicator::Direction;
use super::measure::Kind;

/// The largest file of a plan, in bytes; in the same megabytes as documents have.
pub const PLAN_FILE_BYTES: usize = 10 * MEGABYTE;

/// A plan with everything in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanFile {
    /// Its title.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The year.
    pub year: Option<i64>,
    /// The language that it is written in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Who may see it.
    #[serde(skip_serializing_if = "Option::is_none", with = "visibility")]
    pub visibility: Option<Visibility>,
    /// What it is about.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// The plan that it renews; none in files that were made before that was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renews: Option<RenewsFile>,
    /// The council term that the handbook is for, such as `2026–2029`.
    pub council_term: Option<String>,
    /// The handbook's title; without a handbook there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handbook_title: Option<String>,
    /// The language that the handbook is written in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handbook_lang: Option<Lang>,
    /// The handbook's chapters.
    pub handbook: Vec<ChapterFile>,
    /// The handbook's tools by name.
    pub toolkit: ToolkitFile,
    /// The goals in their order.
    pub goals: Vec<GoalFile>,
    /// Who follows the plan up, and how often.
    pub reviews: Vec<ReviewFile>,
    /// Notes: what had no other place.
    pub unplaced: Vec<String>,
}

/// The plan that a plan renews.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RenewsFile {
    /// Its title.
    pub title: String,
    /// Its year.
    pub year: i64,
}

/// The goal that a goal continues.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContinuesFile {
    /// Its number in its plan.
    pub number: i64,
    /// Its title.
    pub title: String,
}

/// A chapter of the handbook.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChapterFile {
    /// Its heading.
    pub title: String,
    /// Its text in Markdown.
    pub text: String,
}

/// The toolkit by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ToolkitFile {
    /// Meetings, positions, events and the like.
    pub advocacy: Vec<String>,
    /// Sites, posts, films and the like.
    pub communication: Vec<String>,
}

/// A goal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GoalFile {
    /// Its number in the plan.
    pub number: i64,
    /// What is wanted.
    pub title: String,
    /// Why.
    pub reason: String,
    /// The goal of the renewed plan that it continues.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continues: Option<ContinuesFile>,
    /// The state set by hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<StateFile>,
    /// What is to be reached.
    pub targets: Vec<TargetFile>,
    /// Measures for the goal as a whole.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureFile>,
    /// Figures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<IndicatorFile>,
    /// Whom to convince.
    pub stakeholders: Vec<StakeholderFile>,
    /// With whom.
    pub partners: Vec<String>,
    /// What partners bring and what was agreed, where anything is known of that.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub partnerships: Vec<PartnershipFile>,
    /// Key messages, positions, joint statements and background.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<MaterialFile>,
    /// The officers in charge.
    pub responsible: Vec<String>,
}

/// What a partner brings, and what was agreed with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PartnershipFile {
    /// The partner's name, as it stands among the partners.
    pub partner: String,
    /// What it brings.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brings: String,
    /// What was agreed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub agreed: String,
    /// When that was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}

/// What there is to say of a goal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MaterialFile {
    /// `message`, `position`, `statement` or `background`; a message where nothing is said.
    pub kind: Option<String>,
    /// What it is called, by language.
    pub titles: MultiText,
    /// The whole text, by language.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub bodies: MultiText,
    /// Where it is on the web.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// The day on which it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// With whom it was given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub with: String,
}

/// A state set by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateFile {
    /// The state.
    #[serde(with = "state")]
    pub state: State,
    /// Why it is not the computed one.
    pub reason: String,
}

/// A target with its parts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TargetFile {
    /// What is to be reached.
    pub text: String,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Date>,
    /// The state set by hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<StateFile>,
    /// Measures for this target.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureFile>,
    /// Its parts.
    pub targets: Vec<TargetFile>,
}

/// A measure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MeasureFile {
    /// What is done.
    pub text: String,
    /// More about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub details: String,
    /// Advocacy or communication; advocacy where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// The tool of the toolkit that it uses, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// `planned`, `ongoing`, `done` or `dropped`; planned where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<String>,
    /// When it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Date>,
    /// When it is to be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Date>,
    /// When it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Date>,
    /// When it was given up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dropped_on: Option<Date>,
    /// Why it was given up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop_reason: Option<String>,
    /// Who owns it, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Who helps, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub helpers: Vec<String>,
}

/// A figure with its dated values.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IndicatorFile {
    /// What is counted.
    pub name: String,
    /// In what.
    pub unit: String,
    /// Where the figures come from.
    pub source: String,
    /// Whether more is better; it is where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The value that is aimed at.
    pub target: Option<f64>,
    /// The values, the oldest first.
    pub values: Vec<ValueFile>,
}

/// A dated value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ValueFile {
    /// The day that it tells of.
    pub on: Date,
    /// The value.
    pub value: f64,
    /// What explains it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Somebody to convince, with the members of the group where it is one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StakeholderFile {
    /// The name.
    pub name: String,
    /// Who belongs to it.
    pub members: Vec<String>,
}

/// A body that follows the plan up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReviewFile {
    /// The body's name.
    pub body: String,
    /// How many times a year.
    pub per_year: i64,
}

impl PlanFile {
    /// Reads a file; refused with `plan-file-too-large`, `plan-file-unclear` with the line where it
    /// stops to be understood, or `plan-file-empty` where there is nothing of a plan in it.
    pub fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        if bytes.len() > PLAN_FILE_BYTES {
            let megabytes = PLAN_FILE_BYTES / MEGABYTE;
            return Err(Refusal::new("plan-file-too-large").on("file").with("megabytes", megabytes));
        }
        let file: Self = serde_json::from_slice(bytes)
            .map_err(|error| Refusal::new("plan-file-unclear").on("file").with("line", error.line()))?;
        if file.goals.is_empty() && file.handbook.is_empty() && file.title.is_empty() {
            return Err(Refusal::new("plan-file-empty").on("file"));
        }
        Ok(file)
    }
}

mod state {
    use kernel::State;
    use serde::{Deserialize as _, Deserializer, Serializer, de};

    use crate::rules::settable;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference to the field")]
    pub fn serialize<S: Serializer>(state: &State, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(state.code())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<State, D::Error> {
        let code = String::deserialize(from)?;
        settable().find(|state| state.code() == code).ok_or_else(|| de::Error::custom("not a state"))
    }
}

mod visibility {
    use core_spaces::rules::Visibility;
    use serde::{Deserialize as _, Deserializer, Serializer, de};

    #[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference to the field")]
    pub fn serialize<S: Serializer>(visibility: &Option<Visibility>, to: S) -> Result<S::Ok, S::Error> {
        match visibility {
            Some(visibility) => to.serialize_str(visibility.name()),
            None => to.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Visibility>, D::Error> {
        let name = Option::<String>::deserialize(from)?;
        name.map(|name| name.parse().map_err(|error: kernel::Error| de::Error::custom(error))).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::{PLAN_FILE_BYTES, PlanFile};

    fn refused(text: &str) -> (&'static str, Option<String>) {
        let refusal = PlanFile::read(text.as_bytes()).unwrap_err();
        (refusal.code, refusal.value("line").map(str::to_owned))
    }

    #[test]
    fn the_tree_of_a_document_is_a_plan_too() {
        let tree = r#"{"year": 2026, "council_term": null, "handbook": [], "toolkit": {"advocacy": [], "communication": []},
            "goals": [{"number": 1, "title": "Tram", "reason": "", "targets": [{"text": "A decision", "targets": []}],
            "measures": [{"text": "Meet"}], "stakeholders": [], "partners": [], "responsible": []}],
            "reviews": [{"body": "Board", "per_year": 2}], "unplaced": ["Rest"]}"#;
        let file = PlanFile::read(tree.as_bytes()).unwrap();
        assert_eq!(file.goals[0].measures[0].text, "Meet");
        assert_eq!(file.reviews[0].per_year, 2);
    }

    #[test]
    fn what_is_no_plan_is_refused_with_its_place() {
        assert_eq!(refused("{}").0, "plan-file-empty");
        assert_eq!(refused("no json"), ("plan-file-unclear", Some("1".into())));
        assert_eq!(refused("{\"goals\": [\n{\"title\": 3}]}"), ("plan-file-unclear", Some("2".into())));
        let state = r#"{"goals": [{"state": {"state": "waiting", "reason": "x"}}]}"#;
        assert_eq!(refused(state).0, "plan-file-unclear", "what waits for somebody is never set");
        assert_eq!(refused(&" ".repeat(PLAN_FILE_BYTES + 1)).0, "plan-file-too-large");
    }
}
