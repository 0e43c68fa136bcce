//! Compounds by what the index holds: a word is one where both of its parts are words that the reader may see somewhere.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap, HashSet};

use kernel::Result;
use tantivy::query::{EnableScoring, Query};
use tantivy::schema::{Field, IndexRecordOption, Term};
use tantivy::{DocSet as _, Searcher, TERMINATED};

use crate::index::{Fields, PartOf, broke, split_of};
use crate::words::Split;

/// The most compounds in which a word is looked for.
const MOST: usize = 500;

/// The fewest letters of a word that nothing else ends with by chance: whatever stands before it makes a compound.
const LONG: usize = 6;

/// What is known of compounds, for one reader.
pub(crate) struct Compounds<'a> {
    searcher: &'a Searcher,
    fields: Fields,
    seen: Box<dyn Query>,
    documents: OnceCell<Vec<Vec<bool>>>,
    known: RefCell<HashMap<String, bool>>,
    found: RefCell<HashSet<Split>>,
}

/// Terms of the index that are one word to the reader.
#[derive(Default)]
pub(crate) struct Terms {
    pub(crate) terms: Vec<Term>,
    /// How many documents have them.
    pub(crate) documents: u64,
}

impl<'a> Compounds<'a> {
    /// Of what this query lets a reader see.
    pub(crate) fn new(searcher: &'a Searcher, fields: Fields, seen: Box<dyn Query>) -> Self {
        Self {
            searcher,
            fields,
            seen,
            documents: OnceCell::new(),
            known: RefCell::default(),
            found: RefCell::default(),
        }
    }

    /// The compounds of which this stem is this part.
    pub(crate) fn with(&self, field: Field, part: PartOf, stem: &str) -> Result<Terms> {
        let (mut found, mut counts) = (Terms::default(), BTreeMap::new());
        let begin = part.of_splits(stem);
        for segment in self.searcher.segment_readers() {
            let index = segment.inverted_index(field).map_err(broke("reading compounds"))?;
            // What begins so comes before all that begins with the next letter after the space that ends it.
            let end = format!("{}!", begin.trim_end());
            let mut stream =
                index.terms().range().ge(&begin).lt(&end).into_stream().map_err(broke("reading compounds"))?;
            while counts.len() < MOST && stream.advance() {
                let count = u64::from(stream.value().doc_freq);
                if let Ok(token) = std::str::from_utf8(stream.key()) {
                    *counts.entry(token.to_owned()).or_insert(0) += count;
                }
            }
        }
        for (token, count) in counts {
            let other = &token[begin.len()..];
            let is_long = part == PartOf::Head && stem.chars().count() >= LONG;
            let split = split_of(part, stem, other);
            let unsure = if part == PartOf::Head { &split.modifier } else { &split.head };
            if is_long || split.is_sure || self.is_known(unsure)? {
                self.found.borrow_mut().insert(split);
                found.terms.push(Term::from_field_text(field, &token));
                found.documents += count;
            }
        }
        Ok(found)
    }

    /// The compounds that were found.
    pub(crate) fn found(self) -> HashSet<Split> {
        self.found.into_inner()
    }

    /// Whether a word may be split so.
    pub(crate) fn is_one(&self, split: &Split) -> Result<bool> {
        Ok((split.is_sure || self.is_known(&split.modifier)?) && self.is_known(&split.head)?)
    }

    /// How many documents have this term.
    pub(crate) fn count(&self, term: &Term) -> Result<u64> {
        Ok(self.searcher.doc_freq(term).map_err(broke("counting a word"))?)
    }

    /// What a word counts that so many documents have, each once and in a text of the usual length (BM25).
    #[expect(clippy::cast_precision_loss, reason = "an estimate")]
    pub(crate) fn rarity(&self, documents: u64) -> f32 {
        let all = self.searcher.num_docs().max(documents) as f32;
        let documents = documents as f32;
        (1.0 + (all - documents + 0.5) / (documents + 0.5)).ln()
    }

    /// Whether the reader may see this word somewhere. Nobody learns by a compound of their own that it stands elsewhere.
    fn is_known(&self, stem: &str) -> Result<bool> {
        if let Some(known) = self.known.borrow().get(stem) {
            return Ok(*known);
        }
        let known = self.is_seen(stem)?;
        self.known.borrow_mut().insert(stem.to_owned(), known);
        Ok(known)
    }

    fn is_seen(&self, stem: &str) -> Result<bool> {
        let seen = self.documents()?;
        for (segment, seen) in self.searcher.segment_readers().iter().zip(seen) {
            for field in [self.fields.title, self.fields.body] {
                let index = segment.inverted_index(field).map_err(broke("reading words"))?;
                let term = Term::from_field_text(field, stem);
                let Some(mut postings) =
                    index.read_postings(&term, IndexRecordOption::Basic).map_err(broke("reading words"))?
                else {
                    continue;
                };
                while postings.doc() != TERMINATED {
                    if seen[postings.doc() as usize] {
                        return Ok(true);
                    }
                    postings.advance();
                }
            }
        }
        Ok(false)
    }

    /// What the reader may see of each part of the index, found out where it is asked.
    fn documents(&self) -> Result<&Vec<Vec<bool>>> {
        if let Some(documents) = self.documents.get() {
            return Ok(documents);
        }
        let scoring = EnableScoring::disabled_from_searcher(self.searcher);
        let weight = self.seen.weight(scoring).map_err(broke("reading what is seen"))?;
        let mut all = Vec::new();
        for segment in self.searcher.segment_readers() {
            let mut seen = vec![false; segment.max_doc() as usize];
            let mut scorer = weight.scorer(segment, 1.0).map_err(broke("reading what is seen"))?;
            while scorer.doc() != TERMINATED {
                seen[scorer.doc() as usize] = !segment.is_deleted(scorer.doc());
                scorer.advance();
            }
            all.push(seen);
        }
        Ok(self.documents.get_or_init(|| all))
    }
}
