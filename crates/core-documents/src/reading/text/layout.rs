use std::collections::{HashMap, HashSet};

use super::line::Line;
use super::marker;

/// How the lines of a text stand to its paragraphs.
#[derive(Debug, Default)]
pub(in crate::reading) struct Layout {
    /// The width that lines were broken at, if they were broken to fit one.
    pub width: Option<usize>,
    /// Whether empty lines part the paragraphs, so that lines without one between them belong together.
    pub spaced: bool,
    /// Whether each line is a paragraph.
    pub paragraphs: bool,
    /// What stands on top of every page beside its number.
    running: HashSet<String>,
    /// Words written with a hyphen inside a line, which keep it when a line ends there.
    hyphenated: HashSet<String>,
}

impl Layout {
    /// The layout of a text's lines.
    pub fn of(lines: &[Line]) -> Self {
        let blank = lines.iter().filter(|line| line.is_blank()).count();
        Self {
            width: width(lines),
            spaced: blank * 6 > lines.len(),
            paragraphs: false,
            running: running(lines),
            hyphenated: lines.iter().flat_map(|line| hyphenated(&line.text)).collect(),
        }
    }

    /// The layout where each line is a paragraph, as in a Word file.
    pub fn of_paragraphs(lines: &[Line]) -> Self {
        Self { width: None, spaced: true, paragraphs: true, ..Self::of(lines) }
    }

    /// Whether a line of this width was ended because the next word did not fit.
    pub fn was_full(&self, width: usize, next: &str) -> bool {
        self.width.is_some_and(|limit| is_full(width, next, limit))
    }

    /// Whether a line is the head or foot of a page, with the page's number.
    pub fn is_running(&self, text: &str) -> bool {
        !self.running.is_empty() && without_page(text).is_some_and(|words| self.running.contains(&words))
    }

    /// Puts the words of the next line to these, and a word broken between them together.
    pub fn join(&self, text: &mut String, next: &str) {
        let word = next.split_whitespace().next().unwrap_or("");
        if text.ends_with('\u{ad}') {
            text.pop();
        } else if !is_broken(text, word) {
            text.push(' ');
        } else if !self.keeps_hyphen(text, word) {
            text.pop();
        }
        text.push_str(next);
    }

    /// "EU-" and "rahoitus", "Itä-" and "Suomen", or a word that has its hyphen elsewhere too.
    fn keeps_hyphen(&self, text: &str, next: &str) -> bool {
        let first = text.split_whitespace().last().unwrap_or("");
        let stem = first.trim_end_matches('-');
        next.starts_with(char::is_uppercase)
            || stem.chars().last().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
            || self.hyphenated.contains(&bare(&format!("{first}{next}")))
    }
}

/// Whether the last word goes on in the next line. "Liikenne-" before "ja" is a word of its own.
fn is_broken(text: &str, next: &str) -> bool {
    const TOGETHER: [&str; 10] = ["ja", "tai", "sekä", "eli", "och", "eller", "samt", "and", "or", "to"];
    let mut end = text.chars().rev();
    end.next() == Some('-')
        && end.next().is_some_and(char::is_alphanumeric)
        && next.starts_with(char::is_alphanumeric)
        && !TOGETHER.contains(&next)
}

fn is_full(width: usize, next: &str, limit: usize) -> bool {
    let word = next.split_whitespace().next().map_or(0, |word| word.chars().count());
    width + 1 + word > limit
}

/// The width that a text was broken at: most lines that go on would have grown too long by one word.
fn width(lines: &[Line]) -> Option<usize> {
    let goes_on = |line: &Line| line.as_free().is_some_and(|text| !text.contains(['\t', '|', '<']));
    let pairs: Vec<(&Line, &str)> = lines
        .windows(2)
        .filter(|pair| goes_on(&pair[0]) && goes_on(&pair[1]) && marker::split(&pair[1].text).is_none())
        .map(|pair| (&pair[0], pair[1].text.as_str()))
        .collect();
    let limit = pairs.iter().map(|(line, _)| line.width).max()?;
    let full = pairs.iter().filter(|(line, next)| is_full(line.width, next, limit.saturating_sub(2))).count();
    ((45..=130).contains(&limit) && pairs.len() >= 3 && full * 10 >= pairs.len() * 5).then_some(limit.saturating_sub(2))
}

/// The words of lines that come with several page numbers.
fn running(lines: &[Line]) -> HashSet<String> {
    let mut pages: HashMap<String, HashSet<&str>> = HashMap::new();
    for text in lines.iter().filter_map(Line::as_free) {
        if let Some(words) = without_page(text) {
            pages.entry(words).or_default().insert(text);
        }
    }
    pages.into_iter().filter(|(_, texts)| texts.len() > 1).map(|(words, _)| words).collect()
}

/// A line's words without the page's number at its end: `City of Saltby 3 (14)`, `Plan | Page 3/14`,
/// `Suunnitelma – sivu 3`.
fn without_page(text: &str) -> Option<String> {
    const LONGEST: usize = 160;
    if text.len() > LONGEST {
        return None;
    }
    let (words, page) = match text.strip_suffix(')') {
        Some(text) => {
            let (words, all) = text.rsplit_once('(')?;
            let (words, page) = words.trim_end().rsplit_once(char::is_whitespace)?;
            (words, is_number(all.trim()) && is_number(page))
        }
        None => {
            let (words, page) = text.rsplit_once(char::is_whitespace)?;
            let named = ["sivu", "sida", "page", "s."].iter().any(|it| words.to_lowercase().trim_end().ends_with(it));
            let of = page.split_once('/').is_some_and(|(page, all)| is_number(page) && is_number(all));
            (words, of || named && is_number(page))
        }
    };
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    (page && words.chars().any(char::is_alphabetic)).then_some(words)
}

fn is_number(text: &str) -> bool {
    (1..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

fn hyphenated(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().filter(|word| word.trim_end_matches('-').contains('-')).map(bare)
}

fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}
