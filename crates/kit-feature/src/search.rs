use kernel::{Lang, Ref, Result, State};
use kit_db::Tx;
use kit_search::Source;
use kit_web::Reader;

/// What search learns from a feature: its records, and who may see what of them.
#[derive(Clone, Copy)]
pub struct Searched {
    /// Its records, for the index.
    pub source: Source,
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
}
