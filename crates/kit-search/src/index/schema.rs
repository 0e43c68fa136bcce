use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};

use crate::words::Split;

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
    /// What it is called: lemmas, and parts of compounds with their sign.
    pub(crate) title: Field,
    /// What it says: the same.
    pub(crate) body: Field,
    /// Where words of its title may be compounds.
    pub(crate) title_splits: Field,
    /// Where words of its text may be.
    pub(crate) body_splits: Field,
    /// The words of titles and names without accents.
    pub(crate) name: Field,
    /// The words of everything else without accents.
    pub(crate) plain: Field,
    /// The language's place among all.
    pub(crate) lang: Field,
    /// The text to show pieces of.
    pub(crate) text: Field,
    /// The names in it, each on a line.
    pub(crate) names: Field,
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
        let splits = TextFieldIndexing::default().set_tokenizer("raw").set_fieldnorms(false);
        let splits = TextOptions::default().set_indexing_options(splits.set_index_option(IndexRecordOption::Basic));
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
            title_splits: schema.add_text_field("title_splits", splits.clone()),
            body_splits: schema.add_text_field("body_splits", splits),
            name: schema.add_text_field("name", words.clone()),
            plain: schema.add_text_field("plain", words),
            lang: schema.add_u64_field("lang", STORED),
            text: schema.add_text_field("text", STORED),
            names: schema.add_text_field("names", STORED),
        };
        schema.add_u64_field(KIND, FAST);
        schema.add_i64_field(YEAR, FAST);
        schema.add_u64_field(PLACE, FAST);
        (schema.build(), fields)
    }
}

/// Which part of a compound a word of the index is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartOf {
    /// None: the word itself.
    Whole,
    /// The last, which says what it is.
    Head,
    /// One before it, which says which.
    Modifier,
}

impl PartOf {
    /// Each of them.
    pub(crate) const ALL: [PartOf; 3] = [PartOf::Whole, PartOf::Head, PartOf::Modifier];

    /// The word as this part of compounds, in the index. No word has such a sign itself.
    pub(crate) fn of(self, word: &str) -> String {
        match self {
            PartOf::Whole => word.to_owned(),
            PartOf::Head => format!("={word}"),
            PartOf::Modifier => format!("+{word}"),
        }
    }

    /// The word without the sign.
    pub(crate) fn word(token: &str) -> &str {
        token.trim_start_matches(['=', '+'])
    }

    /// What splits begin with in which this stem is this part; after it comes the other part, with a sign before it where
    /// the split is sure.
    pub(crate) fn of_splits(self, stem: &str) -> String {
        format!("{} ", self.of(stem))
    }
}

/// A split as the index has it, from each of its parts.
pub(crate) fn of_split(split: &Split) -> [String; 2] {
    let sign = if split.is_sure { SURE } else { "" };
    let from = |part: PartOf, one: &str, other: &str| format!("{}{sign}{other}", part.of_splits(one));
    [from(PartOf::Head, &split.head, &split.modifier), from(PartOf::Modifier, &split.modifier, &split.head)]
}

/// The sign of a split that needs no other proof.
const SURE: &str = "!";

/// The split in which this stem is this part, and this is what the index has after it.
pub(crate) fn split_of(part: PartOf, stem: &str, rest: &str) -> Split {
    let is_sure = rest.starts_with(SURE);
    let (stem, other) = (stem.to_owned(), rest.trim_start_matches(SURE).to_owned());
    let (modifier, head) = if part == PartOf::Head { (other, stem) } else { (stem, other) };
    Split { modifier, head, is_sure }
}

/// A number for a word of a few, to count by (FNV-1a with 64 bits). It tells them apart in lists and guards nothing.
pub(crate) fn hashed(word: &str) -> u64 {
    word.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3))
}
