//! What is known of a language.

/// What a label in a plan announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::rules::recognition) enum Label {
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
pub(in crate::rules::recognition) enum Rank {
    /// Priorities, themes.
    Priority,
    /// What stands above goals by name but is a label too.
    Aim,
    /// Goals.
    Goal,
    /// Objectives.
    Objective,
    /// Targets, by whatever name.
    Target,
}

/// Words and phrases.
pub(in crate::rules::recognition) type Words = &'static [&'static str];

/// The words of one language: as lists, or as they are written, parted by commas.
pub(in crate::rules::recognition) struct Language<W: 'static = Words> {
    /// Labels, in all forms that they are written in.
    pub labels: &'static [(Label, W)],
    /// How words begin that are likely to make a short name a label.
    pub label_stems: &'static [(Label, W)],
    /// Words that may stand beside a label without changing it.
    pub beside_labels: W,
    /// How a word in the genitive ends, which may stand before a label too ("the city's targets").
    pub genitive: W,
    /// How lines end that lead in what the city asks for ("the city proposes that").
    pub asks: W,
    /// Verbs between a label and its names in a sentence ("our partners are").
    pub name_verbs: W,
    /// Words before a goal's number.
    pub goals: &'static [(Rank, W)],
    /// Ordinals as words, from the first.
    pub ordinals: W,
    /// Columns of numbers.
    pub number_columns: W,
    /// How words end that name all goals in a heading ("priorities for 2026").
    pub containers: W,
    /// How words begin that name a chapter beside the goals, such as follow-up.
    pub asides: W,
    /// How headings of the follow-up begin.
    pub follow_up_titles: W,
    /// How words begin that name chapters of a handbook.
    pub chapters: W,
    /// How words begin that name the toolkit.
    pub toolkit: W,
    /// How words begin that tell a measure of communication from one of advocacy.
    pub communication: W,
    /// Headings of tables of contents.
    pub contents: W,
    /// How words begin that tell a document of advocacy from others.
    pub advocacy: W,
    /// How words end or begin that say plan, programme, handbook and the like.
    pub plans: W,
    /// How words end that name the document or a part of it, and nothing that one would say in it.
    pub documents: W,
    /// How words begin that name the council's term.
    pub terms: W,
    /// Words between names: "and".
    pub and: W,
    /// How words end that name a post.
    pub posts: W,
    /// How headings begin of what stands behind the plan itself, such as appendices.
    pub back_matter: W,
    /// Words between the first and the last year of a span.
    pub until: W,
    /// Words in sentences of follow-up.
    pub follow_up: W,
    /// Words in sentences that are no follow-up though they name a body and a frequency.
    pub no_follow_up: W,
    /// Numbers as words, from one.
    pub numbers: W,
    /// Words for "times".
    pub times: W,
    /// How many times words such as "twice" say.
    pub counted: &'static [(u32, W)],
    /// Words for "a year".
    pub a_year: W,
    /// How many times a year phrases say by themselves.
    pub frequencies: &'static [(u32, W)],
    /// Basic forms of the ends of bodies' names, with all the forms they come in.
    pub bodies: &'static [(&'static str, W)],
    /// Words before a body's name that belong to it.
    pub before_bodies: W,
    /// How words begin that end like bodies and are none.
    pub no_bodies: W,
    /// How words begin that follow a body's name where not the body itself is meant ("the board's chair").
    pub after_no_bodies: W,
    /// How the names of months begin.
    pub months: W,
    /// How words begin that name a plan for one year.
    pub annual: W,
    /// Words right before the year that a plan is for.
    pub before_year: W,
}

impl Language {
    /// The language with its words as lists.
    pub fn of(source: &Language<&'static str>) -> Self {
        Self {
            labels: pairs(source.labels),
            label_stems: pairs(source.label_stems),
            beside_labels: list(source.beside_labels),
            genitive: list(source.genitive),
            asks: list(source.asks),
            name_verbs: list(source.name_verbs),
            goals: pairs(source.goals),
            ordinals: list(source.ordinals),
            number_columns: list(source.number_columns),
            containers: list(source.containers),
            asides: list(source.asides),
            follow_up_titles: list(source.follow_up_titles),
            chapters: list(source.chapters),
            toolkit: list(source.toolkit),
            communication: list(source.communication),
            contents: list(source.contents),
            advocacy: list(source.advocacy),
            plans: list(source.plans),
            documents: list(source.documents),
            terms: list(source.terms),
            and: list(source.and),
            posts: list(source.posts),
            back_matter: list(source.back_matter),
            until: list(source.until),
            follow_up: list(source.follow_up),
            no_follow_up: list(source.no_follow_up),
            numbers: list(source.numbers),
            times: list(source.times),
            counted: pairs(source.counted),
            a_year: list(source.a_year),
            frequencies: pairs(source.frequencies),
            bodies: pairs(source.bodies),
            before_bodies: list(source.before_bodies),
            no_bodies: list(source.no_bodies),
            after_no_bodies: list(source.after_no_bodies),
            months: list(source.months),
            annual: list(source.annual),
            before_year: list(source.before_year),
        }
    }
}

/// Words parted by commas, as a list that lives as long as the program.
fn list(words: &'static str) -> Words {
    Vec::leak(words.split(',').map(str::trim).filter(|word| !word.is_empty()).collect())
}

fn pairs<K: Copy>(source: &[(K, &'static str)]) -> &'static [(K, Words)] {
    Vec::leak(source.iter().map(|(key, words)| (*key, list(words))).collect())
}
