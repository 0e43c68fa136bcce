use tantivy::query::Bm25StatisticsProvider;
use tantivy::schema::{Field, Term};
use tantivy::{Result, Searcher};

use crate::index::{Fields, PartOf};

/// How rare words are: a word counts as often as it stands there by itself and in compounds. Otherwise the one compound
/// that has it would count more than the many texts that have the word itself.
pub(crate) struct Statistics<'a> {
    pub(crate) searcher: &'a Searcher,
    pub(crate) fields: Fields,
}

impl Bm25StatisticsProvider for Statistics<'_> {
    fn total_num_tokens(&self, field: Field) -> Result<u64> {
        self.searcher.total_num_tokens(field)
    }

    fn total_num_docs(&self) -> Result<u64> {
        self.searcher.total_num_docs()
    }

    fn doc_freq(&self, term: &Term) -> Result<u64> {
        let field = term.field();
        let value = term.value();
        let Some(token) = value.as_str().filter(|_| [self.fields.title, self.fields.body].contains(&field)) else {
            return self.searcher.doc_freq(term);
        };
        let mut all = 0;
        for part in PartOf::ALL {
            all += self.searcher.doc_freq(&Term::from_field_text(field, &part.of(PartOf::word(token))))?;
        }
        Ok(all.min(self.total_num_docs()?))
    }
}
