//! The words that plans are built with, as data, one file for each language. A document may mix
//! languages, so all are tried.
//!
//! Words are in small letters and without punctuation; a hyphen is written as a space.

use std::sync::LazyLock;

mod en;
mod fi;
mod sv;

/// What a label in a plan announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Label {
    /// Why a goal is one.
    Reason,
    /// What to say about it; kept with the reason, under its own name.
    Message,
    /// What is to be reached.
    Targets,
    /// What will be done.
    Measures,
    /// What can be done by advocacy; under a goal the same as measures.
    Advocacy,
    /// What can be done by communication; under a goal the same as measures.
    Communication,
    /// Whom to influence.
    Stakeholders,
    /// With whom.
    Partners,
    /// Who is in charge.
    Responsible,
    /// Something that the tree has no place for, such as a budget.
    Other,
    /// Something that recurs and that no word tells of; kept with the reason, under its own name.
    Unknown,
}

/// How a word for goals stands to the others: where two levels have goals by name, the first is the
/// goals and the other their targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// Priorities, themes.
    Priority,
    /// Goals.
    Goal,
    /// Objectives.
    Objective,
    /// Targets, by whatever name.
    Target,
}

/// Words and phrases.
pub(super) type Words = &'static [&'static str];

/// The words of one language.
pub(super) struct Language {
    /// Labels, in all forms that they are written in.
    pub labels: Vec<(Label, Words)>,
    /// How words begin that are likely to make a short name a label.
    pub label_stems: Vec<(Label, Words)>,
    /// Words that may stand beside a label without changing it.
    pub beside_labels: Words,
    /// How a word in the genitive ends, which may stand before a label too ("the city's targets").
    pub genitive: Words,
    /// Words before a goal's number.
    pub goals: Vec<(Rank, Words)>,
    /// Ordinals as words, from the first.
    pub ordinals: Words,
    /// Columns of numbers.
    pub number_columns: Words,
    /// How words end that name all goals in a heading ("priorities for 2026").
    pub containers: Words,
    /// How words begin that name a chapter beside the goals, such as follow-up.
    pub asides: Words,
    /// How headings of the follow-up begin.
    pub follow_up_titles: Words,
    /// How words begin that name chapters of a handbook.
    pub chapters: Words,
    /// How words begin that name the toolkit.
    pub toolkit: Words,
    /// How words begin that tell a measure of communication from one of advocacy.
    pub communication: Words,
    /// Headings of tables of contents.
    pub contents: Words,
    /// How words begin that tell a document of advocacy from others.
    pub advocacy: Words,
    /// How words end or begin that say plan, programme, handbook and the like.
    pub plans: Words,
    /// How words begin that name the council's term.
    pub terms: Words,
    /// Words between names: "and".
    pub and: Words,
    /// How words end that name a post.
    pub posts: Words,
    /// Words in sentences of follow-up.
    pub follow_up: Words,
    /// Words in sentences that are no follow-up though they name a body and a frequency.
    pub no_follow_up: Words,
    /// Numbers as words, from one.
    pub numbers: Words,
    /// Words for "times".
    pub times: Words,
    /// How many times words such as "twice" say.
    pub counted: Vec<(u32, Words)>,
    /// Words for "a year".
    pub a_year: Words,
    /// How many times a year phrases say by themselves.
    pub frequencies: Vec<(u32, Words)>,
    /// Basic forms of the ends of bodies' names, with all the forms they come in.
    pub bodies: Vec<(&'static str, Words)>,
    /// Words before a body's name that belong to it.
    pub before_bodies: Words,
    /// How words begin that end like bodies and are none.
    pub no_bodies: Words,
    /// How words begin that follow a body's name where not the body itself is meant ("the board's chair").
    pub after_no_bodies: Words,
    /// How the names of months begin.
    pub months: Words,
    /// How words begin that name a plan for one year.
    pub annual: Words,
    /// Words right before the year that a plan is for.
    pub before_year: Words,
}

/// All languages.
pub(super) static ALL: LazyLock<[Language; 3]> = LazyLock::new(|| [fi::words(), sv::words(), en::words()]);

/// Words parted by commas, as a list that lives as long as the program.
fn list(words: &'static str) -> Words {
    Vec::leak(words.split(',').map(str::trim).filter(|word| !word.is_empty()).collect())
}
