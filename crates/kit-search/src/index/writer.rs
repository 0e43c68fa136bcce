use std::sync::Arc;

use kernel::{Lang, Ref, Result};
use tantivy::schema::Term;
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{Index, IndexWriter, TantivyDocument};

use super::schema::{Fields, KIND, PLACE, PartOf, YEAR, hashed, of_split};
use super::{Mark, broke};
use crate::entry::{Entry, Rendition, Weight};
use crate::words::{Analyser, Forms, composed, words};

/// Memory for entries that are not on disk yet, in bytes.
const MEMORY: usize = 24_000_000;
/// The most of a record's text that is kept for showing pieces of it, in bytes. All of it is searched.
const SHOWN: usize = 40_000;

/// Writes into an index. There is one at a time, on all nodes that share a folder.
pub(crate) struct Writer {
    into: IndexWriter,
    fields: Fields,
    analyser: Analyser,
}

impl Writer {
    /// The writer of this index; nothing where another program has it.
    pub(crate) fn of(index: &Index, fields: Fields, analyser: &Analyser) -> Result<Option<Self>> {
        match index.writer_with_num_threads(1, MEMORY) {
            Ok(into) => Ok(Some(Self { into, fields, analyser: analyser.clone() })),
            Err(tantivy::TantivyError::LockFailure(..)) => Ok(None),
            Err(error) => Err(broke("opening the index for writing")(error).into()),
        }
    }

    /// Takes out what is there of these records and of all that goes with them, and puts these entries in.
    pub(crate) fn replace(&mut self, gone: &[Ref], entries: &[Entry]) -> Result<()> {
        for record in gone {
            self.into.delete_term(Term::from_field_text(self.fields.within, &key(record)));
        }
        // What has come from elsewhere, such as a measure of another goal, went with something else before.
        for entry in entries {
            self.into.delete_term(Term::from_field_text(self.fields.key, &key(&entry.subject)));
        }
        entries.iter().try_for_each(|entry| self.add(entry))
    }

    fn add(&mut self, entry: &Entry) -> Result<()> {
        let renditions = entry.renditions();
        let is_confidential = renditions.iter().any(Rendition::is_confidential);
        for rendition in &renditions {
            let mut document = self.head(entry);
            for level in &rendition.levels {
                document.add_u64(self.fields.level, level.rank());
            }
            let field = if rendition.is_confidential() { self.fields.named } else { self.fields.not };
            for person in entry.named.iter().filter(|_| is_confidential) {
                document.add_text(field, person.to_string());
            }
            self.texts(entry.lang, rendition, &mut document);
            self.into.add_document(document).map_err(broke("adding to the index"))?;
        }
        Ok(())
    }

    /// What is the same in all renditions.
    fn head(&self, entry: &Entry) -> TantivyDocument {
        let (schema, fields) = (self.into.index().schema(), self.fields);
        let mut document = TantivyDocument::default();
        document.add_text(fields.key, key(&entry.subject));
        document.add_text(fields.within, key(&entry.subject));
        for record in &entry.within {
            document.add_text(fields.within, key(record));
        }
        document.add_u64(fields.lang, entry.lang.index() as u64);
        let space = entry.space.map(|space| space.to_string()).unwrap_or_default();
        document.add_text(fields.space, &space);
        if let Ok(field) = schema.get_field(PLACE) {
            document.add_u64(field, hashed(&space));
        }
        if let Ok(field) = schema.get_field(KIND) {
            document.add_u64(field, hashed(entry.subject.kind));
        }
        if let (Some(year), Ok(field)) = (entry.year, schema.get_field(YEAR)) {
            document.add_i64(field, year);
        }
        document
    }

    fn texts(&self, lang: Lang, rendition: &Rendition<'_>, document: &mut TantivyDocument) {
        let (mut shown, mut names) = (String::new(), Vec::new());
        let (mut title, mut body, mut name, mut plain) =
            (Words::default(), Words::default(), Bag::default(), Bag::default());
        for part in &rendition.parts {
            let text = composed(&part.text);
            let (in_words, folded) = match part.weight {
                Weight::Title => (&mut title, &mut name),
                Weight::Names => (&mut body, &mut name),
                Weight::Body => (&mut body, &mut plain),
            };
            for range in words(&text) {
                let all: Vec<Arc<Forms>> =
                    part.langs(lang).iter().map(|lang| self.analyser.forms(*lang, &text[range.clone()])).collect();
                in_words.put(&all);
                folded.put(all.iter().map(|forms| forms.folded.clone()));
            }
            match part.weight {
                Weight::Body if shown.len() < SHOWN => show(&mut shown, &text),
                Weight::Names => names.push(text.split_whitespace().collect::<Vec<_>>().join(" ")),
                Weight::Title | Weight::Body => {}
            }
        }
        let fields = self.fields;
        for (field, bag) in [
            (fields.title, title.forms),
            (fields.title_splits, title.splits),
            (fields.body, body.forms),
            (fields.body_splits, body.splits),
            (fields.name, name),
            (fields.plain, plain),
        ] {
            document.add_pre_tokenized_text(field, bag.tokens());
        }
        document.add_text(fields.text, &shown);
        document.add_text(fields.names, names.join("\n"));
    }

    /// Puts on disk what was replaced, together with how far it has come.
    pub(crate) fn commit(&mut self, mark: &Mark) -> Result<()> {
        let mut commit = self.into.prepare_commit().map_err(broke("writing the index"))?;
        commit.set_payload(&mark.text());
        commit.commit().map_err(broke("writing the index"))?;
        Ok(())
    }

    /// Writes anew what something was taken out of: until then its words still lie in the files, where nobody finds them.
    pub(crate) fn write_anew(&mut self) -> Result<()> {
        let segments = self.into.index().searchable_segment_metas().map_err(broke("reading the index's parts"))?;
        for segment in segments.iter().filter(|segment| segment.has_deletes()) {
            self.into.merge(&[segment.id()]).wait().map_err(broke("writing a part of the index anew"))?;
        }
        Ok(())
    }

    /// Removes the files that nobody reads any more.
    pub(crate) fn remove_old(&mut self) -> Result<()> {
        self.into.garbage_collect_files().wait().map_err(broke("removing old parts of the index"))?;
        Ok(())
    }

    /// Waits until nothing is under way any more.
    pub(crate) fn finish(self) -> Result<()> {
        Ok(self.into.wait_merging_threads().map_err(broke("finishing the index"))?)
    }
}

/// Puts a part to what is shown: sentences follow each other, and what is none stands apart from what comes next. What
/// stands there already, such as a name that is the same in two languages, is not said again.
fn show(shown: &mut String, part: &str) {
    const BETWEEN: &str = " · ";
    let part = part.trim();
    if shown.lines().any(|line| line.split(BETWEEN).any(|told| told == part)) {
        return;
    }
    if !shown.is_empty() {
        shown.push_str(if shown.ends_with(['.', '!', '?', ':', '…']) { "\n" } else { BETWEEN });
    }
    shown.push_str(part);
}

/// Kind and id of a record as one word.
pub(crate) fn key(record: &Ref) -> String {
    format!("{}:{}", record.kind, record.id)
}

/// The words of a text as they are searched.
#[derive(Default)]
struct Words {
    forms: Bag,
    splits: Bag,
}

impl Words {
    /// The next word, as each language has it that it may be of.
    fn put(&mut self, all: &[Arc<Forms>]) {
        let tokens = |words: fn(&Forms) -> &[String], part: PartOf| {
            all.iter().flat_map(move |forms| words(forms)).map(move |word| part.of(word))
        };
        let parts =
            tokens(|forms| &forms.heads, PartOf::Head).chain(tokens(|forms| &forms.modifiers, PartOf::Modifier));
        self.forms.put(tokens(|forms| &forms.lemmas, PartOf::Whole).chain(parts));
        self.splits.put(all.iter().flat_map(|forms| &forms.splits).flat_map(of_split));
    }
}

/// Words at their places: those of one place stand for the same word of the text.
#[derive(Default)]
struct Bag {
    tokens: Vec<Token>,
    places: usize,
}

impl Bag {
    fn put(&mut self, words: impl IntoIterator<Item = String>) {
        let first = self.tokens.len();
        for text in words.into_iter().filter(|word| !word.is_empty()) {
            if !self.tokens[first..].iter().any(|token| token.text == text) {
                self.tokens.push(Token { position: self.places, text, ..Token::default() });
            }
        }
        self.places += 1;
    }

    fn tokens(self) -> PreTokenizedString {
        PreTokenizedString { text: String::new(), tokens: self.tokens }
    }
}

#[cfg(test)]
mod tests {
    use super::show;

    #[test]
    fn names_stand_apart_and_sentences_follow_each_other() {
        let mut shown = String::new();
        for part in ["Minister", "Port", "Port", "They listened.", "A letter is promised", "Helsinki"] {
            show(&mut shown, part);
        }
        assert_eq!(shown, "Minister · Port · They listened.\nA letter is promised · Helsinki");
    }
}
