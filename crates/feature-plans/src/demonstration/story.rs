use kernel::{Fault, Result};
use serde::Deserialize;

use super::days::When;

/// What has become of a plan since it was brought in. The files beside the crate's sources tell it, so
/// that it can be written without reading the program.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Story {
    pub title: String,
    pub summary: String,
    /// `public` or `members`.
    pub visibility: String,
    /// Which of the plan's responsible officers are which people of the demonstration.
    pub officers: Vec<OfficerTold>,
    /// One for each goal, in the plan's order.
    pub goals: Vec<GoalTold>,
    pub reports: Vec<ReportTold>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficerTold {
    pub name: String,
    pub who: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GoalTold {
    /// The state set by hand.
    pub set: Option<SetTold>,
    /// What is told of targets beyond their names.
    #[serde(default)]
    pub targets: Vec<TargetTold>,
    pub measures: Vec<MeasureTold>,
    #[serde(default)]
    pub indicators: Vec<IndicatorTold>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SetTold {
    pub on: When,
    /// The state's code.
    pub state: String,
    pub reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TargetTold {
    /// How the target's name begins.
    pub name: String,
    pub due: Option<When>,
    pub set: Option<SetTold>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MeasureTold {
    pub title: String,
    #[serde(default)]
    pub details: String,
    /// The name of the tool that it is taken from.
    pub tool: Option<String>,
    /// `advocacy` or `communication`, where no tool says it.
    pub kind: Option<String>,
    /// How the name of the target begins that it is for.
    pub target: Option<String>,
    /// `coordinator`, `officer`, or a name.
    pub owner: String,
    #[serde(default)]
    pub helpers: Vec<String>,
    /// The first day, where it is not the day on which it was begun.
    pub starts: Option<When>,
    pub due: Option<When>,
    pub begun: Option<When>,
    pub done: Option<When>,
    pub dropped: Option<DroppedTold>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DroppedTold {
    pub on: When,
    pub reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IndicatorTold {
    pub name: String,
    pub unit: String,
    pub source: String,
    /// `up` or `down`.
    pub direction: String,
    pub aim: Option<f64>,
    pub values: Vec<ValueTold>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ValueTold {
    pub on: When,
    pub value: f64,
    #[serde(default)]
    pub note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReportTold {
    /// Which of the four quarters it tells of; the one of the fourth stays a draft.
    pub quarter: i32,
    pub summary: String,
    pub decision: Option<DecisionTold>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DecisionTold {
    pub body: String,
    pub section: String,
}

impl Story {
    pub(super) fn of(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(|error| Fault::because("reading a story of the demonstration", error).into())
    }
}
