#![doc = include_str!("../README.md")]

mod analysis;
mod foreign;

use std::fmt;
use std::sync::{Mutex, PoisonError};

pub use analysis::Analysis;
use foreign::Handle;

/// The longest word that is looked up, in bytes: no real one is longer.
const LONGEST: usize = 200;

/// Voikko with its Finnish dictionary.
pub struct Voikko(Mutex<Handle>);

impl Voikko {
    /// Voikko, where library and dictionary are installed on this machine; else what is missing, in its own words.
    pub fn load() -> Result<Self, Absent> {
        Handle::open().map(|handle| Self(Mutex::new(handle))).map_err(Absent)
    }

    /// What the word may be a form of, the likeliest first; nothing where Voikko does not know it.
    pub fn analyse(&self, word: &str) -> Vec<Analysis> {
        if word.len() > LONGEST {
            return Vec::new();
        }
        let handle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        handle.analyse(word).into_iter().map(|(lemma, bases)| Analysis::of(&lemma, &bases)).collect()
    }
}

impl fmt::Debug for Voikko {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Voikko")
    }
}

/// Why there is no Voikko.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absent(String);

impl fmt::Display for Absent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Absent {}

#[cfg(test)]
mod tests {
    use super::Voikko;

    #[test]
    fn forms_lead_to_their_word_and_compounds_to_their_parts() {
        // Where it is not installed there is nothing to hold.
        let Ok(voikko) = Voikko::load() else { return };
        let found = voikko.analyse("edunvalvontasuunnitelmissa");
        assert_eq!(found[0].lemma, "edunvalvontasuunnitelma");
        assert_eq!(found[0].parts, ["etu", "valvoa", "suunnitelma"]);
        assert_eq!(voikko.analyse("kestävyyden")[0].lemma, "kestävyys");
        assert!(voikko.analyse("xyzzyq").is_empty());
        assert!(voikko.analyse("nolla\0sana").is_empty());
        assert!(voikko.analyse(&"sana".repeat(100)).is_empty());
    }

    #[test]
    fn many_threads_may_ask() {
        let Ok(voikko) = Voikko::load() else { return };
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..200).for_each(|_| assert_eq!(voikko.analyse("satamissa")[0].lemma, "satama")));
            }
        });
    }
}
