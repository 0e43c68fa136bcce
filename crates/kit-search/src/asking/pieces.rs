use std::ops::Range;

use kernel::Lang;

use super::Wanted;
use crate::words::words;

/// The most names that are told of.
const NAMED: usize = 3;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it says.
    pub text: String,
    /// Whether it is one of the words that were looked for.
    pub is_wanted: bool,
}

impl Wanted {
    /// All of a text, such as a title, with the wanted words apart.
    pub fn marked(&self, lang: Lang, text: &str) -> Vec<Piece> {
        let text = crate::words::composed(text);
        pieces(&text, 0..text.len(), &self.places(lang, &text))
    }

    /// The stretch of a text, at most so many letters long, that has most of the wanted words, with these apart; from
    /// its beginning where it has none.
    pub fn excerpt(&self, lang: Lang, text: &str, letters: usize) -> Vec<Piece> {
        let text = crate::words::composed(text).split_whitespace().collect::<Vec<_>>().join(" ");
        let places = self.places(lang, &text);
        let range = around(&text, best_start(&places, letters), letters);
        let mut all = pieces(&text, range.clone(), &places);
        if range.start > 0 {
            all.insert(0, Piece { text: "… ".to_owned(), is_wanted: false });
        }
        if range.end < text.len() {
            all.push(Piece { text: " …".to_owned(), is_wanted: false });
        }
        all
    }

    /// Of these names those with wanted words in them, a few and each once, with these words apart.
    pub fn named(&self, lang: Lang, names: &[String]) -> Vec<Piece> {
        let mut told: Vec<&String> = Vec::new();
        let mut all = Vec::new();
        for name in names {
            let is_told = told.iter().any(|known| known.contains(name.as_str()));
            if told.len() == NAMED || is_told || self.places(lang, name).is_empty() {
                continue;
            }
            if !told.is_empty() {
                all.push(Piece { text: ", ".to_owned(), is_wanted: false });
            }
            told.push(name);
            all.extend(self.marked(lang, name));
        }
        all
    }

    /// Where the wanted words are in a text, each with which of them it is.
    fn places(&self, lang: Lang, text: &str) -> Vec<(Range<usize>, usize)> {
        words(text).filter_map(|range| Some((range.clone(), self.place(lang, &text[range])?))).collect()
    }
}

/// Where the stretch begins that has most of the wanted words, and of several such the first.
fn best_start(places: &[(Range<usize>, usize)], letters: usize) -> usize {
    let mut best = (0, 0);
    for (number, (first, _)) in places.iter().enumerate() {
        let inside = places[number..].iter().take_while(|(range, _)| range.end <= first.start + letters);
        let mut different: Vec<usize> = inside.map(|(_, word)| *word).collect();
        different.sort_unstable();
        different.dedup();
        if different.len() > best.0 {
            best = (different.len(), first.start);
        }
    }
    best.1
}

/// Whole words from a little before this place on.
fn around(text: &str, place: usize, letters: usize) -> Range<usize> {
    let before = letters / 4;
    let start = if place <= before { 0 } else { next_word(text, place - before).min(place) };
    let end = text[start..].char_indices().nth(letters).map_or(text.len(), |(at, _)| start + at);
    let end = if end == text.len() { end } else { text[start..end].rfind(' ').map_or(end, |at| start + at) };
    start..end
}

/// The first beginning of a word at or after this place.
fn next_word(text: &str, place: usize) -> usize {
    let place = (place..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    text[place..].find(' ').map_or(text.len(), |at| place + at + 1)
}

fn pieces(text: &str, range: Range<usize>, places: &[(Range<usize>, usize)]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut add = |range: Range<usize>, is_wanted| {
        if !range.is_empty() {
            pieces.push(Piece { text: text[range].to_owned(), is_wanted });
        }
    };
    let mut at = range.start;
    for (word, _) in places.iter().filter(|(word, _)| range.start <= word.start && word.end <= range.end) {
        add(at..word.start, false);
        add(word.clone(), true);
        at = word.end;
    }
    add(at..range.end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::Piece;
    use crate::Wanted;
    use crate::words::Analyser;
    use kernel::Lang;
    use proptest::prelude::*;

    fn told(pieces: &[Piece]) -> String {
        pieces.iter().map(|one| if one.is_wanted { format!("[{}]", one.text) } else { one.text.clone() }).collect()
    }

    #[test]
    fn wanted_words_stand_apart_in_whichever_form_they_are_there() {
        let wanted = Wanted::new(&Analyser::new(None), "harbours sodra");
        assert_eq!(told(&wanted.marked(Lang::En, "The Harbour, Södra")), "The [Harbour], [Södra]");
    }

    #[test]
    fn an_excerpt_is_where_most_of_the_wanted_words_are() {
        let wanted = Wanted::new(&Analyser::new(None), "harbour rail");
        let text = format!("A harbour. {} The rail to the harbour.\n{}", "word ".repeat(100), "more ".repeat(100));
        let excerpt = told(&wanted.excerpt(Lang::En, &text, 60));
        assert!(excerpt.contains("The [rail] to the [harbour]. more"), "{excerpt}");
        assert!(excerpt.starts_with("… word") && excerpt.ends_with(" …"), "{excerpt}");
        assert_eq!(told(&wanted.excerpt(Lang::En, "Nothing of it", 60)), "Nothing of it");
    }

    #[test]
    fn of_many_names_a_few_are_told_in_which_the_words_are() {
        let wanted = Wanted::new(&Analyser::new(None), "port");
        let names = ["Aino", "Port of Oulu", "Port of Oulu", "The Ports", "Port A", "Port B"].map(str::to_owned);
        assert_eq!(told(&wanted.named(Lang::En, &names)), "[Port] of Oulu, The [Ports], [Port] A");
    }

    proptest! {
        #[test]
        fn an_excerpt_breaks_no_letter_and_is_not_too_long(text in "\\PC{0,200}", asked in "\\PC{0,20}") {
            let wanted = Wanted::new(&Analyser::new(None), &asked);
            let excerpt: String = wanted.excerpt(Lang::Fi, &text, 40).iter().map(|one| one.text.as_str()).collect();
            prop_assert!(excerpt.chars().count() <= 44);
        }
    }
}
