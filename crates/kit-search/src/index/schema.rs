use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};

/// The fields of a document: one for each rendition of an entry.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields {
    /// Kind and id of the record, to find it by.
    pub(crate) key: Field,
    /// The same of the record itself and of all that it goes with, to take it out by.
    pub(crate) within: Field,
    /// Whose rendition it is: the levels.
    pub(crate) level: Field,
    /// The space's id.
    pub(crate) space: Field,
    /// Who may see it because of being named.
    pub(crate) named: Field,
    /// Who may see another rendition because of being named, and so finds that and not this.
    pub(crate) not: Field,
    /// What it is called: lemmas and parts of compounds.
    pub(crate) title: Field,
    /// What it says: the same.
    pub(crate) body: Field,
    /// The words of titles and names without accents.
    pub(crate) name: Field,
    /// The words of everything else without accents.
    pub(crate) plain: Field,
    /// The language's place among all.
    pub(crate) lang: Field,
    /// The text to show pieces of.
    pub(crate) text: Field,
}

/// Fields that are read for every document that is found, by their names.
pub(crate) const KIND: &str = "kind";
pub(crate) const YEAR: &str = "year";
pub(crate) const PLACE: &str = "place";

impl Fields {
    /// The schema with its fields.
    pub(crate) fn schema() -> (Schema, Self) {
        let words = TextFieldIndexing::default().set_tokenizer("raw").set_index_option(IndexRecordOption::WithFreqs);
        let words = TextOptions::default().set_indexing_options(words);
        let mut schema = Schema::builder();
        let fields = Self {
            key: schema.add_text_field("key", STRING | STORED),
            within: schema.add_text_field("within", STRING),
            level: schema.add_u64_field("level", INDEXED),
            space: schema.add_text_field("space", STRING),
            named: schema.add_text_field("named", STRING),
            not: schema.add_text_field("not", STRING),
            title: schema.add_text_field("title", words.clone()),
            body: schema.add_text_field("body", words.clone()),
            name: schema.add_text_field("name", words.clone()),
            plain: schema.add_text_field("plain", words),
            lang: schema.add_u64_field("lang", STORED),
            text: schema.add_text_field("text", STORED),
        };
        schema.add_u64_field(KIND, FAST);
        schema.add_i64_field(YEAR, FAST);
        schema.add_u64_field(PLACE, FAST);
        (schema.build(), fields)
    }
}

/// A number for a word of a few, to count by (FNV-1a with 64 bits). It tells them apart in lists and guards nothing.
pub(crate) fn hashed(word: &str) -> u64 {
    word.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3))
}
