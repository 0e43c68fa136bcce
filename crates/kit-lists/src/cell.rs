//! What stands in a list's cell: once as data, and from that on the page, in filters, in the order
//! of rows and in files.

use std::cmp::Ordering;

use jiff::civil::Date;
use kernel::{Lang, State};
use kit_web::state;

use crate::sheets;

/// How much of a long text the page shows, in characters; files have all of it.
const SHOWN: usize = 300;

/// A cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// What the page shows.
    pub shown: String,
    /// How it stands, where the cell says that.
    pub state: Option<State>,
    /// The language of words that are content; nothing for words in the reader's language.
    pub lang: Option<Lang>,
    /// By what filters know it.
    pub key: String,
    /// Where it leads; empty when nowhere.
    pub href: String,
    order: Order,
    taken: Option<sheets::Cell>,
}

#[derive(Clone, Debug, Default)]
enum Order {
    #[default]
    Last,
    Number(f64),
    Words(String),
}

impl Cell {
    /// Words of ours, in the reader's language.
    pub fn words(words: impl Into<String>) -> Self {
        let words: String = words.into();
        if words.is_empty() {
            return Self::default();
        }
        let shown = match words.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{}…", &words[..end]),
            None => words.clone(),
        };
        let taken = Some(words.clone().into());
        Self { key: words.clone(), order: Order::Words(words), taken, shown, ..Self::default() }
    }

    /// Nothing, with a word for that on the page; files leave it empty.
    pub fn nothing(word: &str) -> Self {
        Self { shown: word.to_owned(), ..Self::default() }
    }

    /// Words of the content, in its language.
    pub fn content(lang: Lang, words: impl Into<String>) -> Self {
        Self { lang: Some(lang), ..Self::words(words) }
    }

    /// A name that filters know by something else than itself.
    pub fn known_as(self, key: impl Into<String>) -> Self {
        Self { key: key.into(), ..self }
    }

    /// The same cell, leading somewhere.
    pub fn leading_to(self, href: impl Into<String>) -> Self {
        Self { href: href.into(), ..self }
    }

    /// The same cell, ordered by this number.
    pub fn ordered_by(self, number: i64) -> Self {
        // Positions are small.
        #[expect(clippy::cast_precision_loss, reason = "positions are small numbers")]
        Self { order: Order::Number(number as f64), ..self }
    }

    /// The same cell, which stands where its value stands among all that it may have.
    pub fn in_order_of<T: PartialEq>(self, all: &[T], value: &T) -> Self {
        let place = all.iter().position(|other| other == value).unwrap_or(all.len());
        self.ordered_by(i64::try_from(place).unwrap_or(i64::MAX))
    }

    /// A day.
    pub fn day(lang: Lang, day: Option<Date>) -> Self {
        let Some(day) = day else { return Self::default() };
        let days = (day - Date::ZERO).get_days();
        Self {
            shown: kit_words::day(lang, day),
            key: day.to_string(),
            order: Order::Number(f64::from(days)),
            taken: Some(day.into()),
            ..Self::default()
        }
    }

    /// A number.
    pub fn number(lang: Lang, number: Option<f64>) -> Self {
        let Some(number) = number else { return Self::default() };
        Self {
            shown: kit_words::decimal(lang, number),
            key: number.to_string(),
            order: Order::Number(number),
            taken: Some(number.into()),
            ..Self::default()
        }
    }

    /// How many there are.
    pub fn count(lang: Lang, count: usize) -> Self {
        Self::number(lang, u32::try_from(count).ok().map(f64::from))
    }

    /// How something stands, by its usual word.
    pub fn state(lang: Lang, state: State) -> Self {
        Self::stands(state, state::word(lang, state))
    }

    /// How something stands, by a word of its own.
    pub fn stands(state: State, word: &str) -> Self {
        Self { state: Some(state), key: state.code().to_owned(), ..Self::words(word) }.in_order_of(&State::ALL, &state)
    }

    /// The cell as files have it.
    pub fn taken(&self) -> sheets::Cell {
        self.taken.clone().unwrap_or(sheets::Cell::Empty)
    }

    /// Which comes first; what says nothing comes last.
    pub fn compare(&self, other: &Self, lang: Lang) -> Ordering {
        match (&self.order, &other.order) {
            (Order::Number(a), Order::Number(b)) => a.total_cmp(b),
            (Order::Words(a), Order::Words(b)) => kit_words::compare(lang, a, b),
            (Order::Number(_), Order::Words(_)) => Ordering::Less,
            (Order::Words(_), Order::Number(_)) => Ordering::Greater,
            (Order::Last, Order::Last) => Ordering::Equal,
            (Order::Last, _) => Ordering::Greater,
            (_, Order::Last) => Ordering::Less,
        }
    }

    /// Whether this text, in small letters, stands in it.
    pub fn says(&self, text: &str) -> bool {
        let words = if let Order::Words(words) = &self.order { words } else { &self.shown };
        words.to_lowercase().contains(text)
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        matches!(self.order, Order::Last)
    }
}

#[cfg(test)]
mod tests {
    use super::Cell;
    use jiff::civil::date;
    use kernel::{Lang, State};
    use std::cmp::Ordering;

    #[test]
    fn cells_are_ordered_by_what_they_mean() {
        let before = |a: &Cell, b: &Cell| a.compare(b, Lang::Fi) == Ordering::Less;
        assert!(before(&Cell::words("Zürich"), &Cell::words("Ähtäri")));
        assert!(before(&Cell::number(Lang::Fi, Some(9.0)), &Cell::number(Lang::Fi, Some(10.0))));
        assert!(before(&Cell::day(Lang::Fi, Some(date(2026, 9, 1))), &Cell::day(Lang::Fi, Some(date(2026, 10, 1)))));
        assert!(before(&Cell::state(Lang::Fi, State::Late), &Cell::state(Lang::Fi, State::Met)));
        assert!(before(&Cell::words("a"), &Cell::words("")));
        assert!(Cell::words("").is_empty());
    }

    #[test]
    fn a_long_text_is_cut_on_the_page_alone() {
        let cell = Cell::content(Lang::En, format!("{}end", "ä".repeat(400)));
        assert_eq!(cell.shown.chars().count(), 301);
        assert!(cell.says("end"));
        assert!(matches!(cell.taken(), crate::sheets::Cell::Text(text) if text.ends_with("end")));
    }
}
