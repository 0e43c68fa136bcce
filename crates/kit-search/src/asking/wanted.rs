use std::collections::HashSet;
use std::sync::Arc;

use kernel::Lang;

use super::{Answer, QUESTION_LIMIT};
use crate::words::{Analyser, Forms, Split, composed, words};

/// The fewest letters by which a word's beginning is looked for.
const BEGINNING_LETTERS: usize = 3;
/// The fewest letters of a word in which one may be wrong.
const WRONG_LETTERS: usize = 5;
/// So many words are looked for each by itself; more are a sentence.
const FEW: usize = 3;
/// The most words that are looked for; more make no question clearer.
const MOST_WORDS: usize = 40;

/// The words that somebody looks for.
#[derive(Clone, Debug)]
pub struct Wanted {
    analyser: Analyser,
    pub(crate) words: Vec<WantedWord>,
    compounds: HashSet<Split>,
}

/// A word that somebody looks for, as each language may mean it.
#[derive(Clone, Debug)]
pub(crate) struct WantedWord {
    /// In small letters and without accents.
    pub(crate) folded: String,
    /// What it may be a form of.
    pub(crate) lemmas: Vec<String>,
    /// What it is a kind of, where it may be a compound.
    pub(crate) heads: Vec<String>,
    /// The other parts of it.
    pub(crate) modifiers: Vec<String>,
    /// Its stems in languages whose compounds are known by what the index holds.
    pub(crate) stems: Vec<String>,
    /// Where it may be a compound in such a language.
    pub(crate) splits: Vec<Split>,
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
        Self { analyser: analyser.clone(), words: wanted, compounds: HashSet::new() }
    }

    /// The same, knowing which compounds this answer has found them in.
    #[must_use]
    pub fn found_in(mut self, answer: &Answer) -> Self {
        self.compounds.clone_from(&answer.compounds);
        self
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
            0..=FEW => 1,
            4..=12 => 2,
            more => more / 6,
        }
    }

    /// Whether so much is asked that each part of a word helps to tell what is meant. Of a few words it is noise.
    pub(crate) fn is_a_sentence(&self) -> bool {
        self.words.len() > FEW
    }

    /// Which of the wanted words this word of a text is, if any. Names in a text may be in another language.
    pub(crate) fn place(&self, lang: Lang, word: &str) -> Option<usize> {
        let others = Lang::ALL.into_iter().filter(|other| *other != lang);
        std::iter::once(lang).chain(others).find_map(|lang| {
            let forms = self.analyser.forms(lang, word);
            self.words.iter().position(|wanted| wanted.is(&forms) || self.is_in_compound(wanted, &forms))
        })
    }

    fn is_in_compound(&self, wanted: &WantedWord, forms: &Forms) -> bool {
        let of = |split: &&Split| wanted.stems.contains(&split.head) || wanted.stems.contains(&split.modifier);
        forms.splits.iter().filter(of).any(|split| self.compounds.contains(split))
    }
}

impl WantedWord {
    fn new(analyser: &Analyser, word: &str) -> Self {
        let all: Vec<Arc<Forms>> = Lang::ALL.iter().map(|lang| analyser.forms(*lang, word)).collect();
        let each = |words: fn(&Forms) -> &[String], without: &[&[String]]| {
            let mut found: Vec<String> = all.iter().flat_map(|forms| words(forms)).cloned().collect();
            found.sort();
            found.dedup();
            found.retain(|word| !without.iter().any(|other| other.contains(word)));
            found
        };
        let lemmas = each(|forms| &forms.lemmas, &[]);
        let heads = each(|forms| &forms.heads, &[&lemmas]);
        let modifiers = each(|forms| &forms.modifiers, &[&lemmas, &heads]);
        let swedish = &all[Lang::Sv.index()];
        Self {
            folded: swedish.folded.clone(),
            stems: swedish.lemmas.clone(),
            splits: swedish.splits.clone(),
            lemmas,
            heads,
            modifiers,
        }
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
        let parts = || self.heads.iter().chain(&self.modifiers);
        let has = |lemma: &String| [&forms.lemmas, &forms.heads, &forms.modifiers].iter().any(|of| of.contains(lemma));
        forms.folded == self.folded
            || self.may_be_a_beginning() && forms.folded.starts_with(&self.folded)
            || self.lemmas.iter().any(has)
            || parts().any(|part| forms.lemmas.contains(part))
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
