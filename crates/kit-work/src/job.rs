use kernel::Moment;
use serde_json::Value;

kernel::id!(
    /// A piece of work that is done later.
    JobId
);

/// Work that is to be done later.
#[derive(Clone, Debug)]
pub struct Job {
    /// Which kind of work.
    pub kind: &'static str,
    /// What it needs to know: ids rather than values, which may change meanwhile.
    pub payload: Value,
    /// Not before this moment; at once where none is given.
    pub not_before: Option<Moment>,
    /// At most one job of this kind is ever made for this slot.
    pub slot: Option<String>,
}

impl Job {
    /// Work of this kind, to be done as soon as somebody is free.
    pub fn new(kind: &'static str, payload: Value) -> Self {
        Self { kind, payload, not_before: None, slot: None }
    }

    /// Not before this moment.
    #[must_use]
    pub fn not_before(mut self, moment: Moment) -> Self {
        self.not_before = Some(moment);
        self
    }

    /// Only once for this slot.
    #[must_use]
    pub fn once_for(mut self, slot: impl Into<String>) -> Self {
        self.slot = Some(slot.into());
        self
    }
}
