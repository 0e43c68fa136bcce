use kit_search::{Analyser, Standing};

use super::{Doctor, Finding};
use crate::program;
use crate::words as t;

impl Doctor<'_> {
    /// Whether search has an index, and whether it knows Finnish lemmas.
    pub(super) fn search(&self) -> Vec<Finding> {
        let folder = self.configuration.search();
        let shown = folder.display().to_string();
        let index = match program::search(&folder).map(|search| search.standing()) {
            Ok(Standing::Ready(_)) => Finding::fine("search", t::doctor_search(self.lang, shown)),
            Ok(Standing::Building(_)) => Finding::attention("search", t::doctor_search_none(self.lang, shown)),
            Err(error) => Finding::problem("search", error.to_string()),
        };
        let voikko = if Analyser::installed().has_lemmas() {
            Finding::fine("voikko", t::doctor_voikko(self.lang))
        } else {
            Finding::attention("voikko", t::doctor_voikko_none(self.lang))
        };
        vec![index, voikko]
    }
}
