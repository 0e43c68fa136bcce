use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

use crate::index::{KIND, PLACE, YEAR};

/// Goes once over all that is found: counts it, and keeps the best.
#[derive(Clone)]
pub(crate) struct Gathering {
    /// Only this kind is kept, by its number; all are counted.
    pub(crate) kind: Option<u64>,
    /// Only this year is kept and counted.
    pub(crate) year: Option<i64>,
    /// Only this space is kept and counted, by its number.
    pub(crate) place: Option<u64>,
    /// How many of the best are kept.
    pub(crate) keep: usize,
}

/// What was found, in numbers.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) kinds: HashMap<u64, usize>,
    pub(crate) years: HashSet<i64>,
    pub(crate) places: HashSet<u64>,
    pub(crate) best: Vec<Best>,
}

/// A document with what it is ordered by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Best {
    pub(crate) at: DocAddress,
    score: Score,
    year: Option<i64>,
}

impl Best {
    /// The better first; of equals that of the later year.
    fn order(&self, other: &Self) -> Ordering {
        other.score.total_cmp(&self.score).then(other.year.cmp(&self.year)).then(self.at.cmp(&other.at))
    }
}

impl Found {
    fn keep_best(&mut self, keep: usize) {
        if self.best.len() > keep && keep > 0 {
            self.best.select_nth_unstable_by(keep - 1, Best::order);
        }
        self.best.truncate(keep);
        self.best.sort_by(Best::order);
    }
}

/// The same in one part of the index.
pub(crate) struct InSegment {
    gathering: Gathering,
    segment: SegmentOrdinal,
    kind: Column<u64>,
    year: Column<i64>,
    place: Column<u64>,
    found: Found,
}

impl Collector for Gathering {
    type Fruit = Found;
    type Child = InSegment;

    fn for_segment(&self, segment: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<InSegment> {
        let columns = reader.fast_fields();
        Ok(InSegment {
            gathering: self.clone(),
            segment,
            kind: columns.u64(KIND)?,
            year: columns.i64(YEAR)?,
            place: columns.u64(PLACE)?,
            found: Found::default(),
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, fruits: Vec<Found>) -> tantivy::Result<Found> {
        let mut all = Found::default();
        for found in fruits {
            for (kind, count) in found.kinds {
                *all.kinds.entry(kind).or_default() += count;
            }
            all.years.extend(found.years);
            all.places.extend(found.places);
            all.best.extend(found.best);
        }
        all.keep_best(self.keep);
        Ok(all)
    }
}

impl SegmentCollector for InSegment {
    type Fruit = Found;

    fn collect(&mut self, document: DocId, score: Score) {
        let of = &self.gathering;
        let place = self.place.first(document).unwrap_or_default();
        self.found.places.insert(place);
        if of.place.is_some_and(|wanted| wanted != place) {
            return;
        }
        let year = self.year.first(document);
        self.found.years.extend(year);
        if of.year.is_some() && of.year != year {
            return;
        }
        let kind = self.kind.first(document).unwrap_or_default();
        *self.found.kinds.entry(kind).or_default() += 1;
        if of.kind.is_none_or(|wanted| wanted == kind) {
            self.found.best.push(Best { at: DocAddress::new(self.segment, document), score, year });
        }
    }

    fn harvest(mut self) -> Found {
        self.found.keep_best(self.gathering.keep);
        self.found
    }
}
