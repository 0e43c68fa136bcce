use std::collections::HashMap;

use crate::store::import::Made;

/// What an import added or changed so far, in its order, each record once.
#[derive(Debug, Default)]
pub(super) struct MadeSoFar {
    list: Vec<Made>,
    places: HashMap<String, usize>,
}

impl MadeSoFar {
    /// Notes that a record was added, or is changed once more after that.
    pub(super) fn added(&mut self, kind: &'static str, record: String, version: i64) {
        self.note(kind.to_owned(), record, version, None);
    }

    /// Notes that a record that was there is changed; what it said before counts from the first time.
    pub(super) fn changed(&mut self, kind: &'static str, record: String, version: i64, earlier: String) {
        self.note(format!("{kind}-changed"), record, version, Some(earlier));
    }

    fn note(&mut self, kind: String, record: String, version: i64, earlier: Option<String>) {
        if let Some(place) = self.places.get(&record) {
            self.list[*place].version = version;
            return;
        }
        self.places.insert(record.clone(), self.list.len());
        let place = i64::try_from(self.list.len()).unwrap_or(i64::MAX);
        self.list.push(Made { place, kind, record, version, earlier });
    }

    pub(super) fn into_list(self) -> Vec<Made> {
        self.list
    }
}
