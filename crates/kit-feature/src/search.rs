use kernel::{Lang, Ref, Result, State};
use kit_db::Tx;
use kit_search::Source;
use kit_web::Reader;

use crate::Feature;

/// What search learns from a feature: its records, and who may see what of them.
#[derive(Clone, Copy)]
pub struct Searched {
    /// Its records, for the index.
    pub source: Source,
    /// Kinds of records that are not found by themselves, and still lead somewhere: a promise to its contact.
    pub beside: &'static [&'static str],
    /// What the records of one of its kinds are called, in the plural: "Goals".
    pub label: fn(Lang, &str) -> &'static str,
    /// Those of these records that are there and that this reader may see, in any order. The index may be behind by what
    /// was saved within the last second, so this has the last word.
    pub resolve: fn(&mut Tx<'_>, &Reader, &[Ref]) -> Result<Vec<FoundRecord>>,
}

/// A record that was found, as its feature tells of it.
#[derive(Clone, Debug)]
pub struct FoundRecord {
    /// Which record.
    pub subject: Ref,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub href: String,
    /// Where it belongs, in a few words: "Oulu 2026 · 3. Rail".
    pub context: String,
    /// How it stands, with its word, where it stands somehow.
    pub state: Option<(State, String)>,
    /// Where it is shown what it serves: to this is added `?at=duty:…` for a duty that comes from it.
    pub serves: Option<String>,
}

/// The records of all features: what they are called, and where they lead.
#[derive(Default)]
pub struct Records(Vec<Searched>);

impl Records {
    /// Of these features.
    pub fn of(features: &[Feature]) -> Self {
        Self(features.iter().filter_map(|feature| feature.search).collect())
    }

    /// What the records of a kind are called, in the plural; nothing of a kind that no feature has.
    pub fn label(&self, lang: Lang, kind: &str) -> Option<&'static str> {
        let feature = self.0.iter().find(|feature| feature.source.kinds.contains(&kind))?;
        Some((feature.label)(lang, kind))
    }

    /// A reference to a record of this kind, where a feature has such.
    pub fn reference(&self, kind: &str, id: &str) -> Option<Ref> {
        let mut kinds = self.0.iter().flat_map(|feature| feature.source.kinds.iter().chain(feature.beside));
        kinds.find(|known| **known == kind).map(|kind| Ref::new(kind, id))
    }

    /// Those of these records that are there and that this reader may see.
    pub fn resolve(&self, tx: &mut Tx<'_>, reader: &Reader, records: &[Ref]) -> Result<Vec<FoundRecord>> {
        let mut found = Vec::new();
        for feature in &self.0 {
            let is_own =
                |record: &&Ref| feature.source.kinds.contains(&record.kind) || feature.beside.contains(&record.kind);
            let own: Vec<Ref> = records.iter().filter(is_own).cloned().collect();
            if !own.is_empty() {
                found.extend((feature.resolve)(tx, reader, &own)?);
            }
        }
        Ok(found)
    }
}
