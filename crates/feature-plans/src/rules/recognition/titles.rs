//! What a heading's words tell of its section.

use super::folding::{folded, words};
use super::vocabulary::{ALL, Language, Words};

/// Whether it is a table of contents'.
pub(super) fn is_contents(title: &str) -> bool {
    let folded = folded(title);
    ALL.iter().any(|it| it.contents.contains(&folded.as_str()))
}

/// Whether it names all goals at once: "Priorities for 2026", "Edunvalvontakärjet".
pub(super) fn is_container(title: &str) -> bool {
    let words = words(title);
    words.len() <= 12
        && ALL.iter().flat_map(|it| it.containers).any(|container| {
            words.iter().any(|word| word == container || container.chars().count() >= 4 && word.ends_with(container))
        })
}

/// Whether it names something beside the goals, such as the follow-up.
pub(super) fn is_aside(title: &str) -> bool {
    begins(title, |it| it.asides)
}

/// Whether it is that of the follow-up, and of nothing else.
pub(super) fn is_follow_up(title: &str) -> bool {
    begins(title, |it| it.follow_up_titles)
}

/// Whether it is that of an appendix, or of what else stands behind the plan itself.
pub(super) fn is_back_matter(title: &str) -> bool {
    let title = folded(title);
    let is_number = |word: &str| word.len() == 1 || word.bytes().all(|b| b.is_ascii_digit());
    ALL.iter().flat_map(|it| it.back_matter).any(|name| match title.strip_prefix(name) {
        Some("") => true,
        Some(rest) => rest.strip_prefix(' ').and_then(|rest| rest.split(' ').next()).is_some_and(is_number),
        None => false,
    })
}

/// Whether it could be a handbook's chapter.
pub(super) fn is_chapter(title: &str) -> bool {
    has_word(title, |it| it.chapters)
}

/// Whether it is the toolkit's.
pub(super) fn is_toolkit(title: &str) -> bool {
    has_word(title, |it| it.toolkit)
}

/// Whether a measure's words are of communication.
pub(super) fn is_communication(measure: &str) -> bool {
    has_word(measure, |it| it.communication)
}

/// Whether it speaks of advocacy.
pub(super) fn is_of_advocacy(title: &str) -> bool {
    let folded = format!(" {}", folded(title));
    ALL.iter().flat_map(|it| it.advocacy).any(|word| folded.contains(&format!(" {word}")))
}

/// Whether it is that of a plan, programme or handbook of advocacy, or of one of its chapters.
pub(super) fn is_of_plan(title: &str) -> bool {
    let all = words(title);
    let is_plan = |word: &String| {
        ALL.iter()
            .flat_map(|it| it.plans)
            .any(|plan| word.starts_with(plan) || word.ends_with(plan) || word.contains(plan) && plan.len() >= 6)
    };
    is_of_advocacy(title) && all.iter().any(is_plan)
}

/// The most words that a title has which only names what follows.
const NAMING: usize = 8;

/// Whether it is a title that says nothing but what follows: plans, handbooks, council terms, all goals at once,
/// and years. "Vuosisuunnitelma 2027" is one, "Kuopion vaikuttamissuunnitelma" is not: it says whose.
pub(super) fn only_names(title: &str) -> bool {
    let words = words(title);
    let sentence = title.ends_with(['.', ':', '?']);
    let names = words.iter().filter(|word| is_naming(word)).count();
    !sentence && names > 0 && words.len() <= NAMING && words.iter().all(|word| is_naming(word) || is_beside_name(word))
}

fn is_naming(word: &str) -> bool {
    let is_of = |it: &Language| {
        it.containers.contains(&word)
            || it.terms.iter().chain(it.annual).any(|stem| word.starts_with(stem))
            || it.documents.iter().any(|document| word.ends_with(document))
    };
    ALL.iter().any(is_of)
}

/// A year, a number of any kind, advocacy, or a word that stands between those and names.
fn is_beside_name(word: &str) -> bool {
    let is_advocacy = ALL.iter().flat_map(|it| it.advocacy).any(|stem| word.starts_with(stem));
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit()) || word.bytes().all(|byte| b"ivx".contains(&byte));
    is_number || is_advocacy || ALL.iter().any(|it| it.and.contains(&word) || it.before_year.contains(&word))
}

fn begins(title: &str, of: impl Fn(&Language) -> Words) -> bool {
    let folded = folded(title);
    ALL.iter().flat_map(of).any(|stem| folded.starts_with(stem))
}

fn has_word(title: &str, of: impl Fn(&Language) -> Words) -> bool {
    let words = words(title);
    ALL.iter().flat_map(of).any(|stem| words.iter().any(|word| word.starts_with(stem)))
}
