//! What features have that may show that something owed was done.

use jiff::civil::Date;
use kernel::{Lang, Ref, Result, SpaceId};
use kit_db::Tx;
use kit_web::Reader;

/// For what records are offered.
#[derive(Clone, Copy, Debug)]
pub struct OfferedFor<'a> {
    /// The space in which it is owed.
    pub space: SpaceId,
    /// The record from which it came, by kind and id; nothing where somebody made it by hand.
    pub source: Option<(&'a str, &'a str)>,
    /// The first and the last day of what may show it.
    pub days: (Date, Date),
}

/// A record that may show it.
#[derive(Clone, Debug)]
pub struct Offered {
    /// Which record.
    pub record: Ref,
    /// What it is called.
    pub title: String,
    /// The language of that.
    pub lang: Lang,
    /// Its day.
    pub on: Date,
    /// Its kind in a word: "Contact".
    pub kind: String,
    /// Why it is offered.
    pub because: Because,
}

/// Why some records are offered together.
#[derive(Clone, Debug)]
pub struct Because {
    /// What they have in common, for the sentence: a goal's title.
    pub about: String,
    /// The sentence for so many of them: "These 3 contacts concern the goal".
    pub sentence: fn(Lang, &str, usize) -> String,
    /// What tells it from other reasons.
    pub code: &'static str,
}

/// Finds what of a feature may show that something was done, as far as the reader may see it; those offered for the same
/// reason stand together.
pub type Offers = fn(&mut Tx<'_>, &Reader, &OfferedFor<'_>) -> Result<Vec<Offered>>;
