//! A tree of goals and targets: items with items below them, to any depth.

use askama::Template;
use kernel::Lang;

use crate::shell::Link;
use crate::state::State;

/// One item of a tree and what is below it. It renders itself: `{{ item|safe }}` inside the tree's
/// list (`c::tree` does that).
#[derive(Clone, Debug, Default, Template)]
#[template(path = "tree_item.html")]
pub struct TreeItem {
    /// Its id on the page, to which other places link; may be empty.
    pub id: String,
    /// Its number, for example "2.1"; may be empty.
    pub number: String,
    /// Its words.
    pub text: String,
    /// The language of its words, where it may be another than the page's.
    pub lang: Option<Lang>,
    /// Where it leads; empty when nowhere.
    pub href: String,
    /// How it stands, with the word for that.
    pub state: Option<(State, String)>,
    /// What else is to be said in small: kind, day.
    pub note: String,
    /// What the content says in small after that, in the language of the item's words: owner, reason.
    pub remark: String,
    /// What else it leads to, under the words for that: the contacts of which a measure came.
    pub links: Option<(String, Vec<Link>)>,
    /// The place in the source text from which it came (`#r12`), with the word for it.
    pub source: Option<(String, String)>,
    /// Whether it weighs more than what stands beside it of another kind: a target among measures.
    pub main: bool,
    /// Whether what is below is folded away until asked for, and under which words.
    pub folded: Option<String>,
    /// The items below.
    pub items: Vec<TreeItem>,
}

impl TreeItem {
    /// An item with nothing below it.
    pub fn new(number: impl Into<String>, text: impl Into<String>) -> Self {
        Self { number: number.into(), text: text.into(), ..Self::default() }
    }

    /// The same item, its words in a language of their own.
    #[must_use]
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// The same item with these below it.
    #[must_use]
    pub fn with(mut self, items: Vec<TreeItem>) -> Self {
        self.items = items;
        self
    }
}
