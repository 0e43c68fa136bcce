use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

use super::query::CLOSE;
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
    pub(crate) keep: Keep,
}

/// How many of the best are kept.
#[derive(Clone, Copy)]
pub(crate) enum Keep {
    /// So many of all.
    OfAll(usize),
    /// So many of each kind.
    OfEach(usize),
}

/// What was found: what has the words closely, and that together with what has them loosely.
#[derive(Default)]
pub(crate) struct Gathered {
    pub(crate) close: Found,
    pub(crate) all: Found,
}

/// What was found, in numbers.
#[derive(Default)]
pub(crate) struct Found {
    /// How many of whichever year, space and kind.
    pub(crate) count: usize,
    pub(crate) kinds: HashMap<u64, usize>,
    pub(crate) years: HashSet<i64>,
    pub(crate) places: HashSet<u64>,
    pub(crate) best: Vec<Best>,
}

/// A document with what it is ordered by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Best {
    pub(crate) at: DocAddress,
    pub(crate) kind: u64,
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
    fn add(&mut self, other: Found) {
        self.count += other.count;
        for (kind, count) in other.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
        self.years.extend(other.years);
        self.places.extend(other.places);
        self.best.extend(other.best);
    }

    fn keep_best(&mut self, keep: Keep) {
        match keep {
            Keep::OfAll(keep) => keep_best(&mut self.best, keep),
            Keep::OfEach(keep) => {
                let mut of_kinds: HashMap<u64, Vec<Best>> = HashMap::new();
                for best in self.best.drain(..) {
                    of_kinds.entry(best.kind).or_default().push(best);
                }
                for mut own in of_kinds.into_values() {
                    keep_best(&mut own, keep);
                    self.best.extend(own);
                }
                self.best.sort_by(Best::order);
            }
        }
    }
}

fn keep_best(all: &mut Vec<Best>, keep: usize) {
    if all.len() > keep && keep > 0 {
        all.select_nth_unstable_by(keep - 1, Best::order);
    }
    all.truncate(keep);
    all.sort_by(Best::order);
}

/// The same in one part of the index.
pub(crate) struct InSegment {
    gathering: Gathering,
    segment: SegmentOrdinal,
    kind: Column<u64>,
    year: Column<i64>,
    place: Column<u64>,
    found: Gathered,
}

impl Collector for Gathering {
    type Fruit = Gathered;
    type Child = InSegment;

    fn for_segment(&self, segment: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<InSegment> {
        let columns = reader.fast_fields();
        Ok(InSegment {
            gathering: self.clone(),
            segment,
            kind: columns.u64(KIND)?,
            year: columns.i64(YEAR)?,
            place: columns.u64(PLACE)?,
            found: Gathered::default(),
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, fruits: Vec<Gathered>) -> tantivy::Result<Gathered> {
        let mut all = Gathered::default();
        for found in fruits {
            all.close.add(found.close);
            all.all.add(found.all);
        }
        all.keep_best(self.keep);
        Ok(all)
    }
}

impl Gathered {
    fn keep_best(&mut self, keep: Keep) {
        self.close.keep_best(keep);
        self.all.keep_best(keep);
    }
}

impl SegmentCollector for InSegment {
    type Fruit = Gathered;

    fn collect(&mut self, document: DocId, score: Score) {
        let best = Best {
            at: DocAddress::new(self.segment, document),
            kind: self.kind.first(document).unwrap_or_default(),
            score,
            year: self.year.first(document),
        };
        let place = self.place.first(document).unwrap_or_default();
        if score >= CLOSE {
            self.gathering.put(&mut self.found.close, best, place);
        }
        self.gathering.put(&mut self.found.all, best, place);
    }

    fn harvest(mut self) -> Gathered {
        self.found.keep_best(self.gathering.keep);
        self.found
    }
}

impl Gathering {
    fn put(&self, found: &mut Found, best: Best, place: u64) {
        found.count += 1;
        found.places.insert(place);
        if self.place.is_some_and(|wanted| wanted != place) {
            return;
        }
        found.years.extend(best.year);
        if self.year.is_some() && self.year != best.year {
            return;
        }
        *found.kinds.entry(best.kind).or_default() += 1;
        if self.kind.is_none_or(|wanted| wanted == best.kind) {
            found.best.push(best);
        }
    }
}
