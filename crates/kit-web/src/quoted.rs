//! Sentences of ours with words of the content in them: those words have a language of their own, which
//! whoever hears the page hears them in.

use kernel::Lang;

/// Stands in a sentence where the content's words go, until they are cut in.
const PLACE: &str = "\u{fffc}";

/// A sentence in the reader's language around words in that of the content. `c::quoted` shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quoted {
    /// What is said before the words.
    pub before: String,
    /// The content's words.
    pub words: String,
    /// Their language; nothing where they have the page's.
    pub lang: Option<Lang>,
    /// What is said after them.
    pub after: String,
}

impl Quoted {
    /// Words of the content in the sentence that is made around them.
    pub fn new(lang: Lang, words: impl Into<String>, sentence: impl FnOnce(&str) -> String) -> Self {
        let sentence = sentence(PLACE);
        match sentence.split_once(PLACE) {
            Some((before, after)) => {
                Self { before: before.to_owned(), words: words.into(), lang: Some(lang), after: after.to_owned() }
            }
            None => Self::plain(sentence),
        }
    }

    /// A sentence without words of the content.
    pub fn plain(sentence: impl Into<String>) -> Self {
        Self { before: sentence.into(), ..Self::default() }
    }

    /// The whole sentence, where languages cannot be told apart.
    pub fn text(&self) -> String {
        format!("{}{}{}", self.before, self.words, self.after)
    }
}

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::Quoted;

    #[test]
    fn words_of_the_content_keep_their_language() {
        let said = Quoted::new(Lang::Fi, "Raitiotie", |words| format!("Kim added “{words}”."));
        assert_eq!(
            (said.before.as_str(), said.words.as_str(), said.after.as_str()),
            ("Kim added “", "Raitiotie", "”.")
        );
        assert_eq!((said.lang, said.text()), (Some(Lang::Fi), "Kim added “Raitiotie”.".to_owned()));
        assert_eq!(Quoted::new(Lang::Fi, "Raitiotie", |_| "Nothing.".to_owned()), Quoted::plain("Nothing."));
    }
}
