//! The words that plans are built with, as data, one file for each language. A document may mix
//! languages, so all are tried.
//!
//! Words are in small letters and without punctuation; a hyphen is written as a space.

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

/// The words of one language.
pub(super) struct Language {
    /// Labels, in all forms that they are written in.
    pub labels: &'static [(Label, &'static [&'static str])],
    /// Words that may stand beside a label without changing it.
    pub beside_labels: &'static [&'static str],
    /// How a word in the genitive ends, which may stand before a label too ("the city's targets").
    pub genitive: &'static [&'static str],
    /// Words before a goal's number.
    pub goals: &'static [(Rank, &'static [&'static str])],
    /// Ordinals as words, from the first.
    pub ordinals: &'static [&'static str],
    /// Columns of numbers.
    pub number_columns: &'static [&'static str],
    /// How words end that name all goals in a heading ("priorities for 2026").
    pub containers: &'static [&'static str],
    /// How words begin that name a chapter beside the goals, such as follow-up.
    pub asides: &'static [&'static str],
    /// How headings of the follow-up begin.
    pub follow_up_titles: &'static [&'static str],
    /// How words begin that name chapters of a handbook.
    pub chapters: &'static [&'static str],
    /// How words begin that name the toolkit.
    pub toolkit: &'static [&'static str],
    /// How words begin that tell a measure of communication from one of advocacy.
    pub communication: &'static [&'static str],
    /// Headings of tables of contents.
    pub contents: &'static [&'static str],
    /// How words begin that tell a document of advocacy from others.
    pub advocacy: &'static [&'static str],
    /// How words end or begin that say plan, programme, handbook and the like.
    pub plans: &'static [&'static str],
    /// How words begin that name the council's term.
    pub terms: &'static [&'static str],
    /// Words between names: "and".
    pub and: &'static [&'static str],
    /// How words end that name a post.
    pub posts: &'static [&'static str],
    /// Words in sentences of follow-up.
    pub follow_up: &'static [&'static str],
    /// Words in sentences that are no follow-up though they name a body and a frequency.
    pub no_follow_up: &'static [&'static str],
    /// Numbers as words, from one.
    pub numbers: &'static [&'static str],
    /// Words for "times".
    pub times: &'static [&'static str],
    /// Words for "once", "twice".
    pub counted: &'static [(&'static str, u32)],
    /// Words for "a year".
    pub a_year: &'static [&'static str],
    /// Phrases that say a frequency by themselves.
    pub frequencies: &'static [(&'static str, u32)],
    /// Endings of bodies' names with their basic form.
    pub bodies: &'static [(&'static str, &'static str)],
    /// Words before a body's name that belong to it.
    pub before_bodies: &'static [&'static str],
    /// How words begin that end like bodies and are none.
    pub no_bodies: &'static [&'static str],
    /// How words begin that follow a body's name where not the body itself is meant ("the board's chair").
    pub after_no_bodies: &'static [&'static str],
    /// How the names of months begin.
    pub months: &'static [&'static str],
    /// How words begin that name a plan for one year.
    pub annual: &'static [&'static str],
    /// Words right before the year that a plan is for.
    pub before_year: &'static [&'static str],
}

/// All languages.
pub(super) const ALL: [&Language; 3] = [&fi::WORDS, &sv::WORDS, &en::WORDS];
