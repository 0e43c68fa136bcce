use std::fmt;

use serde_json::Value;

use crate::SpaceId;

/// A typed reference to a record of any crate: what activities, links and evidence point with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ref {
    /// The record's kind, one word of the glossary (`plan`, `goal`, `report`).
    pub kind: &'static str,
    /// The record's id as text.
    pub id: String,
}

impl Ref {
    /// A reference to the record of this kind with this id.
    pub fn new(kind: &'static str, id: impl fmt::Display) -> Self {
        Self { kind, id: id.to_string() }
    }
}

/// One thing that happened: what an action writes into the activity log, in the transaction of the fact.
#[derive(Clone, Debug)]
pub struct Happening {
    /// What happened, as `noun.verb` in the past tense (`goal.changed`, `report.approved`).
    pub kind: &'static str,
    /// To which record.
    pub subject: Ref,
    /// In which space; who may see the activity follows from it.
    pub space: Option<SpaceId>,
    /// The record before, where there was one.
    pub before: Option<Value>,
    /// The record after, where there is one.
    pub after: Option<Value>,
}

impl Happening {
    /// Something happened to this record.
    pub fn new(kind: &'static str, subject: Ref) -> Self {
        Self { kind, subject, space: None, before: None, after: None }
    }

    /// It happened in this space.
    #[must_use]
    pub fn in_space(mut self, space: SpaceId) -> Self {
        self.space = Some(space);
        self
    }

    /// What the record was like before.
    #[must_use]
    pub fn before(mut self, value: Value) -> Self {
        self.before = Some(value);
        self
    }

    /// What the record is like after.
    #[must_use]
    pub fn after(mut self, value: Value) -> Self {
        self.after = Some(value);
        self
    }
}
