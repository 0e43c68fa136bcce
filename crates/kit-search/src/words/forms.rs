/// What a word is searched by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Forms {
    /// In small letters and without accents.
    pub(crate) folded: String,
    /// The words that it may be a form of: lemmas, or stems where the language has no lemmas here.
    pub(crate) lemmas: Vec<String>,
    /// What it is made of, where it is a compound.
    pub(crate) parts: Vec<String>,
}

impl Forms {
    /// Lemmas and parts, each once.
    pub(crate) fn tokens(&self) -> impl Iterator<Item = &str> {
        self.lemmas.iter().chain(&self.parts).map(String::as_str)
    }
}
