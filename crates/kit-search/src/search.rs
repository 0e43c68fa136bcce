use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use kernel::{Ref, Result};
use tantivy::TantivyDocument;
use tantivy::schema::Value as _;

use crate::asking::{
    Answer, Best, Compounds, Found, Gathered, Gathering, Hit, Keep, Question, Statistics, Wanted, query, seen,
};
use crate::index::{Generation, Generations, Mark, Writer, broke, hashed};
use crate::{Analyser, Source};

/// Where so many records have the words closely, those that have them loosely wait until they are asked for.
const ENOUGH: usize = 10;

/// How search stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is no index yet that can be asked; so much of it is built, in percent.
    Building(u8),
    /// It can be asked, and has followed the activity log up to this number.
    Ready(i64),
}

/// Search over the records of all sources. Copies share the index.
#[derive(Clone)]
pub struct Search(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) generations: Generations,
    pub(crate) sources: Vec<Source>,
    pub(crate) analyser: Analyser,
    pub(crate) now: RwLock<Now>,
    pub(crate) writing: Mutex<Writing>,
}

/// What can be asked now.
pub(crate) struct Now {
    pub(crate) generation: Option<Arc<Generation>>,
    pub(crate) seq: i64,
    pub(crate) percent: u8,
    /// Whether an answer broke, so that the index must be looked at.
    pub(crate) is_doubted: bool,
}

/// What only one thread has at a time: the writer of an index, once that was looked at.
#[derive(Default)]
pub(crate) struct Writing {
    /// The number of the index that was looked at and is whole; 0 before any was.
    pub(crate) checked: u64,
    pub(crate) writer: Option<Writer>,
}

impl Search {
    /// Search with its index in this folder. It can be asked at once where an index made by the same is there.
    pub fn at(folder: &Path, sources: Vec<Source>, analyser: Analyser) -> Result<Self> {
        let generations = Generations::at(folder);
        let now = Now { generation: None, seq: 0, percent: 0, is_doubted: false };
        let inner =
            Inner { generations, sources, analyser, now: RwLock::new(now), writing: Mutex::new(Writing::default()) };
        let search = Self(Arc::new(inner));
        search.open_latest()?;
        Ok(search)
    }

    /// What words are in each language.
    pub fn analyser(&self) -> &Analyser {
        &self.0.analyser
    }

    /// How it stands.
    pub fn standing(&self) -> Standing {
        let now = self.0.now.read().unwrap_or_else(PoisonError::into_inner);
        if now.generation.is_some() { Standing::Ready(now.seq) } else { Standing::Building(now.percent) }
    }

    /// What is found; nothing at all while there is no index.
    pub fn ask(&self, question: &Question<'_>) -> Result<Answer> {
        let Some(generation) = self.generation() else { return Ok(Answer::default()) };
        let wanted = Wanted::new(&self.0.analyser, question.text);
        if wanted.is_empty() {
            return Ok(Answer::default());
        }
        self.answer(&generation, question, &wanted).inspect_err(|_| {
            self.0.now.write().unwrap_or_else(PoisonError::into_inner).is_doubted = true;
        })
    }

    fn answer(&self, generation: &Generation, question: &Question<'_>, wanted: &Wanted) -> Result<Answer> {
        let (searcher, fields) = (generation.reader.searcher(), generation.fields);
        let gathering = Gathering {
            kind: question.kind.map(hashed),
            year: question.year,
            place: question.space.map(|space| hashed(&space.to_string())),
            keep: match question.each {
                // One kind alone is given as if it had been asked for.
                Some(each) => Keep::OfEach(each.max(question.limit)),
                None => Keep::OfAll(question.skip + question.limit),
            },
        };
        let compounds = Compounds::new(&searcher, fields, seen(fields, question.sight));
        let query = query(fields, &compounds, wanted, question.sight)?;
        let statistics = Statistics { searcher: &searcher, fields };
        let found = searcher.search_with_statistics_provider(&*query, &gathering, &statistics);
        let Gathered { close, all } = found.map_err(broke("searching"))?;
        let is_enough = !question.is_wide && close.count >= ENOUGH;
        let count = |found: &Found| match question.kind {
            Some(kind) => found.kinds.get(&hashed(kind)).copied().unwrap_or(0),
            None => found.kinds.values().sum(),
        };
        let wider = if is_enough { count(&all) - count(&close) } else { 0 };
        let found = if is_enough { close } else { all };
        let all = self.0.sources.iter().flat_map(|source| source.kinds.iter().copied());
        let kinds: Vec<_> = all.filter_map(|kind| Some((kind, *found.kinds.get(&hashed(kind))?))).collect();
        let total = count(&found);
        let mut years: Vec<i64> = found.years.into_iter().collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        let best = match question.each {
            Some(each) if kinds.len() > 1 => kind_by_kind(&found.best, each),
            Some(_) => found.best.into_iter().take(question.limit).collect(),
            None => found.best.into_iter().skip(question.skip).collect(),
        };
        let mut hits = Vec::new();
        for best in &best {
            let document = searcher.doc(best.at).map_err(broke("reading what was found"))?;
            hits.extend(self.hit(generation, &document));
        }
        Ok(Answer { total, kinds, years, places: found.places, compounds: compounds.found(), wider, hits })
    }

    fn hit(&self, generation: &Generation, document: &TantivyDocument) -> Option<Hit> {
        let fields = generation.fields;
        let (kind, id) = document.get_first(fields.key)?.as_str()?.split_once(':')?;
        let kind = self.0.sources.iter().flat_map(|source| source.kinds).find(|known| **known == kind)?;
        let lang = usize::try_from(document.get_first(fields.lang)?.as_u64()?).ok()?;
        let lang = *kernel::Lang::ALL.get(lang)?;
        let text = document.get_first(fields.text)?.as_str()?.to_owned();
        let names = document.get_first(fields.names)?.as_str()?.lines().map(str::to_owned).collect();
        Some(Hit { subject: Ref::new(kind, id), lang, text, names })
    }

    pub(crate) fn generation(&self) -> Option<Arc<Generation>> {
        self.0.now.read().unwrap_or_else(PoisonError::into_inner).generation.clone()
    }

    /// Opens the latest index, if it is another than the one that is open and was made by the same.
    pub(crate) fn open_latest(&self) -> Result<bool> {
        let Some(latest) = self.0.generations.latest()? else { return Ok(false) };
        if self.generation().is_some_and(|generation| generation.number >= latest) {
            return Ok(true);
        }
        let made_by = self.made_by();
        let Some(generation) = self.0.generations.open(latest)?.filter(|one| one.mark.made_by == made_by) else {
            return Ok(false);
        };
        let mut now = self.0.now.write().unwrap_or_else(PoisonError::into_inner);
        *now = Now {
            seq: generation.mark.head.seq,
            generation: Some(Arc::new(generation)),
            percent: 100,
            is_doubted: false,
        };
        Ok(true)
    }

    /// Whether an answer broke, or another program has built an index since.
    pub(crate) fn needs_a_look(&self) -> Result<bool> {
        let now = self.0.now.read().unwrap_or_else(PoisonError::into_inner);
        let open = now.generation.as_ref().map(|generation| generation.number);
        Ok(now.is_doubted || self.0.generations.latest()? != open)
    }

    pub(crate) fn made_by(&self) -> String {
        let sources = self.0.sources.iter().map(|source| (source.name, source.version));
        Mark::made_by(sources, self.0.analyser.has_lemmas())
    }

    /// The writer, for this thread alone. One whose thread had panicked is given up and the index looked at again.
    pub(crate) fn writing(&self) -> MutexGuard<'_, Writing> {
        self.0.writing.lock().unwrap_or_else(|poisoned| {
            let mut writing = poisoned.into_inner();
            *writing = Writing::default();
            writing
        })
    }
}

/// So many of each kind, with those of a kind together, in the order in which the kinds come first.
fn kind_by_kind(best: &[Best], each: usize) -> Vec<Best> {
    let mut kinds: Vec<u64> = Vec::new();
    for one in best {
        if !kinds.contains(&one.kind) {
            kinds.push(one.kind);
        }
    }
    let of_kind = |kind: &u64| {
        let kind = *kind;
        best.iter().filter(move |one| one.kind == kind).take(each).copied()
    };
    kinds.iter().flat_map(of_kind).collect()
}
