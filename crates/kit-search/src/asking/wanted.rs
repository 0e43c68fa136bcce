use std::sync::Arc;

use kernel::Lang;

use super::QUESTION_LIMIT;
use crate::words::{Analyser, Forms, composed, words};

/// The fewest letters by which a word's beginning is looked for.
const BEGINNING_LETTERS: usize = 3;
/// The fewest letters of a word in which one may be wrong.
const WRONG_LETTERS: usize = 5;
/// The most words that are looked for; more make no question clearer.
const MOST_WORDS: usize = 40;

/// The words that somebody looks for.
#[derive(Clone, Debug)]
pub struct Wanted {
    analyser: Analyser,
    pub(crate) words: Vec<WantedWord>,
}

/// A word that somebody looks for, as each language may mean it.
#[derive(Clone, Debug)]
pub(crate) struct WantedWord {
    /// In small letters and without accents.
    pub(crate) folded: String,
    /// What it may be a form of.
    pub(crate) lemmas: Vec<String>,
    /// What it may be made of.
    pub(crate) parts: Vec<String>,
}

impl Wanted {
    /// The words in what was typed.
    pub fn new(analyser: &Analyser, text: &str) -> Self {
        let text: String = composed(text).chars().take(QUESTION_LIMIT).collect();
        let mut wanted: Vec<WantedWord> = Vec::new();
        for range in words(&text) {
            let word = WantedWord::new(analyser, &text[range]);
            if wanted.len() < MOST_WORDS && !wanted.iter().any(|known| known.folded == word.folded) {
                wanted.push(word);
            }
        }
        Self { analyser: analyser.clone(), words: wanted }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How many of the words a record must have, in whichever form: one of a few, a sixth of many. Never all of several,
    /// since whoever asks in a sentence uses words that no answer has; and of records that have few, those that have
    /// rare ones come first anyway.
    pub(crate) fn least(&self) -> usize {
        match self.words.len() {
            0..=3 => 1,
            4..=12 => 2,
            more => more / 6,
        }
    }

    /// Which of the wanted words this word of a text is, if any.
    pub(crate) fn place(&self, lang: Lang, word: &str) -> Option<usize> {
        let forms = self.analyser.forms(lang, word);
        self.words.iter().position(|wanted| wanted.is(&forms))
    }
}

impl WantedWord {
    fn new(analyser: &Analyser, word: &str) -> Self {
        let all: Vec<Arc<Forms>> = Lang::ALL.iter().map(|lang| analyser.forms(*lang, word)).collect();
        let mut found = Self { folded: all[0].folded.clone(), lemmas: Vec::new(), parts: Vec::new() };
        for forms in &all {
            found.lemmas.extend(forms.lemmas.iter().cloned());
            found.parts.extend(forms.parts.iter().cloned());
        }
        found.lemmas.sort();
        found.lemmas.dedup();
        found.parts.retain(|part| !found.lemmas.contains(part));
        found
    }

    /// Whether so much of it is typed that its beginning is looked for.
    pub(crate) fn may_be_a_beginning(&self) -> bool {
        self.folded.chars().count() >= BEGINNING_LETTERS
    }

    /// Whether it is so long that one letter may be wrong. Numbers are meant as they are.
    pub(crate) fn may_be_wrong(&self) -> bool {
        self.folded.chars().count() >= WRONG_LETTERS && !self.folded.chars().any(|letter| letter.is_ascii_digit())
    }

    fn is(&self, forms: &Forms) -> bool {
        let meets = |token: &str| self.lemmas.iter().chain(&self.parts).any(|own| own == token);
        forms.folded == self.folded
            || self.may_be_a_beginning() && forms.folded.starts_with(&self.folded)
            || forms.tokens().any(meets)
            || self.may_be_wrong() && one_letter_apart(&self.folded, &forms.folded)
    }
}

/// Whether one letter more, less, other or exchanged with the next makes one word the other.
fn one_letter_apart(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same..], &other[same..]);
    match (one, other) {
        ([a, b, one @ ..], [c, d, other @ ..]) if a == d && b == c && one == other => true,
        ([_, rest @ ..], other) if rest == other => true,
        (one, [_, rest @ ..]) if rest == one => true,
        ([_, one @ ..], [_, other @ ..]) => one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Wanted, one_letter_apart};
    use crate::words::Analyser;
    use kernel::Lang;

    #[test]
    fn one_letter_may_be_wrong() {
        for other in ["hakkine", "hakkinenn", "hakkimen", "hakkinne", "hakinen", "ahkkinen"] {
            assert!(one_letter_apart("hakkinen", other), "{other}");
        }
        for other in ["hakkinen", "hakine", "makkimen", ""] {
            assert!(!one_letter_apart("hakkinen", other), "{other}");
        }
    }

    #[test]
    fn each_word_is_wanted_once_and_some_of_many_are_enough() {
        let analyser = Analyser::new(None);
        let least = |text: &str| Wanted::new(&analyser, text).least();
        assert_eq!(Wanted::new(&analyser, "satama Satama, SATAMA").words.len(), 1);
        let many = (0..24).map(|number| number.to_string()).collect::<Vec<_>>().join(" ");
        assert_eq!((least("a"), least("a b c"), least("a b c d"), least(&many)), (1, 1, 2, 4));
        assert!(Wanted::new(&analyser, " –  ").is_empty());
    }

    #[test]
    fn words_of_a_text_are_recognised_in_its_language() {
        let wanted = Wanted::new(&Analyser::new(None), "Hakkinen tavoitteet");
        assert_eq!(wanted.place(Lang::Fi, "Häkkinen"), Some(0));
        assert_eq!(wanted.place(Lang::Fi, "Häkkiselle"), None);
        assert_eq!(wanted.place(Lang::Fi, "tavoitteissa"), Some(1));
        assert_eq!(wanted.place(Lang::Fi, "satama"), None);
    }
}
