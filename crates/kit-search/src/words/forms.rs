/// What a word is searched by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Forms {
    /// In small letters and without accents.
    pub(crate) folded: String,
    /// The words that it may be a form of: lemmas, or stems where the language has no lemmas here.
    pub(crate) lemmas: Vec<String>,
    /// What a compound is a kind of, by its last part: a harbour track is a track.
    pub(crate) heads: Vec<String>,
    /// The other parts of a compound, which say which kind.
    pub(crate) modifiers: Vec<String>,
    /// Where it may be a compound, for all that can be said of the word alone.
    pub(crate) splits: Vec<Split>,
}

/// Two stems that a word may be made of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Split {
    /// What its first part says.
    pub(crate) modifier: String,
    /// What it is a kind of.
    pub(crate) head: String,
    /// Whether the first part ends as only words in compounds do. Otherwise both must be words that are known.
    pub(crate) is_sure: bool,
}
