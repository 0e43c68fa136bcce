use similar::{ChangeTag, DiffTag, TextDiff};

/// The most words of a passage that are compared one by one; a longer one that was rewritten is shown as a whole.
const WORDS_LIMIT: usize = 4_000;

/// A piece of a text that was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// It stands in both.
    Same(String),
    /// It stood there before.
    Removed(String),
    /// It stands there now.
    Added(String),
}

/// What changed from one text to the other, word by word within the lines that differ: the pieces in their order.
pub fn word_changes(before: &str, after: &str) -> Vec<Piece> {
    let lines = TextDiff::from_lines(before, after);
    let mut pieces = Pieces::default();
    for change in lines.ops() {
        let (old, new) =
            (lines.old_slices()[change.old_range()].concat(), lines.new_slices()[change.new_range()].concat());
        match change.tag() {
            DiffTag::Equal => pieces.same(&old),
            DiffTag::Delete => pieces.removed(&old),
            DiffTag::Insert => pieces.added(&new),
            DiffTag::Replace if is_long(&old) || is_long(&new) => {
                pieces.removed(&old);
                pieces.added(&new);
            }
            DiffTag::Replace => words(&mut pieces, &old, &new),
        }
    }
    pieces.finish()
}

fn is_long(text: &str) -> bool {
    text.split_whitespace().nth(WORDS_LIMIT).is_some()
}

fn words(pieces: &mut Pieces, old: &str, new: &str) {
    let words = TextDiff::from_words(old, new);
    let mut changes = words.iter_all_changes().peekable();
    while let Some(change) = changes.next() {
        match change.tag() {
            ChangeTag::Delete => pieces.removed(change.value()),
            ChangeTag::Insert => pieces.added(change.value()),
            // A space between two changed words belongs to them, so that they are read together.
            ChangeTag::Equal
                if change.value().trim().is_empty()
                    && !change.value().contains('\n')
                    && pieces.is_changing()
                    && changes.peek().is_some_and(|next| next.tag() != ChangeTag::Equal) =>
            {
                pieces.removed(change.value());
                pieces.added(change.value());
            }
            ChangeTag::Equal => pieces.same(change.value()),
        }
    }
}

/// The pieces so far, those of one kind that follow each other made one.
#[derive(Default)]
struct Pieces {
    done: Vec<Piece>,
    removed: String,
    added: String,
}

impl Pieces {
    fn removed(&mut self, text: &str) {
        self.removed.push_str(text);
    }

    fn added(&mut self, text: &str) {
        self.added.push_str(text);
    }

    fn is_changing(&self) -> bool {
        !self.removed.is_empty() && !self.added.is_empty()
    }

    fn same(&mut self, text: &str) {
        self.settle();
        match self.done.last_mut() {
            Some(Piece::Same(last)) => last.push_str(text),
            _ => self.done.push(Piece::Same(text.to_owned())),
        }
    }

    fn settle(&mut self) {
        let (removed, added) = (std::mem::take(&mut self.removed), std::mem::take(&mut self.added));
        if !removed.is_empty() {
            self.done.push(Piece::Removed(removed));
        }
        if !added.is_empty() {
            self.done.push(Piece::Added(added));
        }
    }

    fn finish(mut self) -> Vec<Piece> {
        self.settle();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, WORDS_LIMIT, word_changes};
    use proptest::prelude::*;

    fn same(text: &str) -> Piece {
        Piece::Same(text.into())
    }

    #[test]
    fn words_that_changed_are_told_apart_from_those_that_did_not() {
        let changes =
            word_changes("We meet ministers once a year.\nAlways.\n", "We meet ministers every spring.\nAlways.\n");
        assert_eq!(
            changes,
            [
                same("We meet ministers "),
                Piece::Removed("once a year.".into()),
                Piece::Added("every spring.".into()),
                same("\nAlways.\n"),
            ]
        );
        assert_eq!(word_changes("The same", "The same"), [same("The same")]);
        assert_eq!(word_changes("", "All new"), [Piece::Added("All new".into())]);
    }

    #[test]
    fn what_was_rewritten_at_length_is_shown_as_a_whole() {
        let long = |word: &str| format!("{word} ").repeat(WORDS_LIMIT + 1);
        let (before, after) = (long("old"), long("new"));
        assert_eq!(word_changes(&before, &after), [Piece::Removed(before.clone()), Piece::Added(after.clone())]);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_of_the_pieces(before in "[ab \n]{0,40}", after in "[ab \n]{0,40}") {
            let (mut old, mut new) = (String::new(), String::new());
            for piece in word_changes(&before, &after) {
                match piece {
                    Piece::Same(text) => { old.push_str(&text); new.push_str(&text); }
                    Piece::Removed(text) => old.push_str(&text),
                    Piece::Added(text) => new.push_str(&text),
                }
            }
            prop_assert_eq!((old, new), (before, after));
        }
    }
}
