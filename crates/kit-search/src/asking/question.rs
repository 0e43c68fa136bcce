use std::collections::HashSet;

use kernel::{Lang, Ref, SpaceId};

use crate::Sight;
use crate::index::hashed;
use crate::words::Split;

/// The longest question, in characters.
pub const QUESTION_LIMIT: usize = 500;

/// What somebody asks.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// What was typed.
    pub text: &'a str,
    /// What they may see.
    pub sight: &'a Sight,
    /// Only records of this kind.
    pub kind: Option<&'a str>,
    /// Only records about this year.
    pub year: Option<i64>,
    /// Only records of this space.
    pub space: Option<SpaceId>,
    /// Also what has the words only as parts of others. What has little else is found so anyway.
    pub is_wide: bool,
    /// At most so many of each kind, kind by kind, where several are found; otherwise the best of all.
    pub each: Option<usize>,
    /// How many of the best to leave out: those of the pages before.
    pub skip: usize,
    /// At most so many.
    pub limit: usize,
}

impl<'a> Question<'a> {
    /// This text, asked by somebody who sees this: the first twenty of everything.
    pub fn new(text: &'a str, sight: &'a Sight) -> Self {
        Self { text, sight, kind: None, year: None, space: None, is_wide: false, each: None, skip: 0, limit: 20 }
    }
}

/// What is found, without a word of what the reader may not see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// How many records of the kind that was asked for.
    pub total: usize,
    /// How many of each kind, of those years and spaces that were asked for; kinds without any are left out.
    pub kinds: Vec<(&'static str, usize)>,
    /// The years of what is found, the latest first, whichever year and kind was asked for.
    pub years: Vec<i64>,
    pub(crate) places: HashSet<u64>,
    pub(crate) compounds: HashSet<Split>,
    /// How many records more a wide question would find.
    pub wider: usize,
    /// The best, in order; where so many of each kind were asked for, kind by kind in the order of their best.
    pub hits: Vec<Hit>,
}

impl Answer {
    /// Whether something of this space is found, whichever was asked for.
    pub fn has_some_of(&self, space: SpaceId) -> bool {
        self.places.contains(&hashed(&space.to_string()))
    }
}

/// A record that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which.
    pub subject: Ref,
    /// The language that it is written in.
    pub lang: Lang,
    /// What it says, of what the reader may see; without its title and without names.
    pub text: String,
    /// The names in it, of those that the reader may see.
    pub names: Vec<String>,
}
