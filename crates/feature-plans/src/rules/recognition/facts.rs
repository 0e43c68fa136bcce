//! The year of the plan and the council's term.

use super::folding::{first_chars, words};
use super::lines::{Form, Line};
use super::vocabulary::{ALL, Language, Words};

/// How many lines from the start are the cover.
const COVER: usize = 14;
/// The longest line of a cover or heading, in characters.
const TITLE: usize = 150;
/// How far a term's years stand from its word, in characters.
const NEAR: usize = 60;
/// Years that a plan can be for.
const YEARS: std::ops::Range<u16> = 2000..2100;

/// The year that the plan is for: by its title, by a sentence on the annual plan, or by a heading of
/// its goals.
pub(super) fn year(lines: &[Line]) -> Option<u16> {
    let titles =
        || lines.iter().enumerate().filter(|(at, line)| is_title(*at, line)).map(|(_, line)| line.text.as_str());
    let first = |text: &str| single_years(text).first().map(|(year, _)| *year);
    let of_year = |text: &&str| says(text, |it| it.annual);
    let of_plan = |text: &&str| says_part(text, |it| it.plans) || says_part(text, |it| it.containers);
    titles()
        .filter(of_year)
        .find_map(first)
        .or_else(|| titles().filter(of_plan).find_map(first))
        .or_else(|| lines.iter().map(|line| line.text.as_str()).filter(of_year).find_map(year_said))
        .or_else(|| lines.iter().map(|line| line.text.as_str()).filter(of_plan).find_map(year_said))
        .or_else(|| titles().find_map(year_said))
        .or_else(|| titles().filter(of_plan).find_map(first_of_few))
        .or_else(|| titles().filter(|text| text.chars().count() <= 60 && !text.ends_with('.')).find_map(only_year))
}

/// The council's term, as `2026–2029`: beside its word, or in the title of a plan for several years.
pub(super) fn council_term(lines: &[Line]) -> Option<String> {
    let beside = |line: &Line| {
        let text = line.text.to_lowercase();
        let terms = ALL.iter().flat_map(|it| it.terms);
        terms.flat_map(|term| text.match_indices(term)).find_map(|(at, _)| {
            let after = first_chars(&text[at..], NEAR);
            let before =
                text[..at].char_indices().rev().take(NEAR / 2).last().map_or("", |(start, _)| &text[start..at]);
            ranges(after).first().or(ranges(before).last()).cloned()
        })
    };
    let title = |(at, line): (usize, &Line)| {
        let is_plan = is_title(at, line) && says_part(&line.text, |it| it.plans);
        ranges(&line.text).into_iter().find(|range| is_plan && is_term_long(range))
    };
    lines.iter().find_map(beside).or_else(|| lines.iter().enumerate().find_map(title))
}

/// A council sits for four years, which are written with or without the year it ends in.
fn is_term_long(range: &str) -> bool {
    let years: Vec<u16> = range.split('–').filter_map(|year| year.parse().ok()).collect();
    matches!(years[..], [first, last] if (3..=4).contains(&(last - first)))
}

/// The first year of a plan for some years that are no council's term.
fn first_of_few(text: &str) -> Option<u16> {
    let range = ranges(text).into_iter().next().filter(|range| !is_term_long(range))?;
    range.split('–').next()?.parse().ok()
}

fn is_title(at: usize, line: &Line) -> bool {
    let is_heading = matches!(line.form, Form::Heading(_)) || line.is_bold() && line.form == Form::Text;
    let is_numbered = super::numbering::leading(&line.text).is_some() && !line.text.ends_with('.');
    line.text.chars().count() <= TITLE && (is_heading || at < COVER && line.form == Form::Text || is_numbered)
}

fn says(text: &str, of: impl Fn(&Language) -> Words) -> bool {
    let text = text.to_lowercase();
    ALL.iter().flat_map(of).any(|word| text.contains(word))
}

/// Whether it speaks of the plan itself.
pub(super) fn says_plan(text: &str) -> bool {
    says_part(text, |it| it.plans)
}

fn says_part(text: &str, of: impl Fn(&Language) -> Words) -> bool {
    let words = words(text);
    ALL.iter().flat_map(of).any(|part| words.iter().any(|word| word.starts_with(part) || word.ends_with(part)))
}

/// A year behind a word that says that it is the plan's.
fn year_said(text: &str) -> Option<u16> {
    single_years(text).into_iter().find_map(|(year, at)| {
        let before = text[..at].trim_end().rsplit(char::is_whitespace).next().unwrap_or("").to_lowercase();
        let is_said = ALL.iter().flat_map(|it| it.before_year).any(|word| before == *word);
        let plan = text[..at].to_lowercase();
        let right_behind =
            ALL.iter().flat_map(|it| it.annual).any(|word| plan.trim_end().ends_with(word) || before.starts_with(word));
        (is_said || right_behind).then_some(year)
    })
}

fn only_year(text: &str) -> Option<u16> {
    match single_years(text)[..] {
        [(year, _)] if ranges(text).is_empty() => Some(year),
        _ => None,
    }
}

/// Years that stand alone: not in a date, a span of years, or the name of a strategy.
fn single_years(text: &str) -> Vec<(u16, usize)> {
    numbers(text)
        .into_iter()
        .filter(|(at, number)| {
            let (before, after) = (&text[..*at], &text[at + number.len()..]);
            let last = before.chars().last();
            let word = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or("").to_lowercase();
            let follows = first_chars(after, 16).to_lowercase();
            let precedes: String =
                before.to_lowercase().chars().rev().take(24).collect::<String>().chars().rev().collect();
            let is_month = ALL.iter().flat_map(|it| it.months).any(|month| word.starts_with(month));
            let is_name = last.is_some_and(|c| c.is_alphanumeric() || c == '-')
                || follows.contains("strateg")
                || follows.starts_with(" -")
                || precedes.contains("strateg");
            let is_date = last.is_some_and(|c| matches!(c, '.' | '/')) || is_month;
            !is_date && !is_name && !begins_span(after) && !ends_span(before)
        })
        .filter_map(|(at, number)| Some((number.parse().ok()?, at)))
        .filter(|(year, _)| YEARS.contains(year))
        .collect()
}

fn begins_span(after: &str) -> bool {
    without_span(after.trim_start()).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a year stands before this and a sign or word that spans from it.
fn ends_span(before: &str) -> bool {
    let before = before.trim_end();
    let words = || ALL.iter().flat_map(|it| it.until).find_map(|word| before.strip_suffix(word)?.strip_suffix(' '));
    let first = before.strip_suffix(['–', '—', '-', '−']).or_else(words);
    first.is_some_and(|first| first.trim_end().ends_with(|c: char| c.is_ascii_digit()))
}

/// Spans of years, as `2026–2029`.
fn ranges(text: &str) -> Vec<String> {
    numbers(text)
        .into_iter()
        .filter_map(|(at, first)| {
            let start: u16 = first.parse().ok().filter(|year| YEARS.contains(year))?;
            let rest = text[at + first.len()..].trim_start();
            let rest = without_span(rest)?;
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let end: u16 = match digits {
                4 => rest[..4].parse().ok()?,
                2 => start / 100 * 100 + rest[..2].parse::<u16>().ok()?,
                _ => return None,
            };
            (YEARS.contains(&end) && end > start && end - start <= 12).then(|| format!("{start}–{end}"))
        })
        .collect()
}

/// What stands behind the sign or word between the years of a span.
fn without_span(text: &str) -> Option<&str> {
    let by_word = || ALL.iter().flat_map(|it| it.until).find_map(|word| text.strip_prefix(word)?.strip_prefix(' '));
    text.strip_prefix(['–', '—', '-', '−']).or_else(by_word).map(str::trim_start)
}

/// Numbers of four digits and where they stand.
fn numbers(text: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut from = 0;
    for run in text.split(|c: char| !c.is_ascii_digit()) {
        let at = from + text[from..].find(run).unwrap_or(0);
        if run.len() == 4 {
            out.push((at, run));
        }
        from = at + run.len();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(texts: &[&str]) -> Vec<Line> {
        texts.iter().enumerate().map(|(at, text)| Line::new(at + 1, *text, Form::Text)).collect()
    }

    #[test]
    fn the_year_is_the_plans_and_not_a_dates_or_a_strategys() {
        for (texts, expected) in [
            (&["Saltbyn vaikuttamissuunnitelma 2027"][..], Some(2027)),
            (&["Edunvalvontasuunnitelma", "Kaupunginvaltuusto 17.11.2025"], None),
            (
                &[
                    "Saltby 2035 -strategia",
                    "Saltbyn kaupungin vuoden 2026 vaikuttamisen vuosisuunnitelman kärjet ovat:",
                ],
                Some(2026),
            ),
            (&["Påverkansplan för Saltby", "Årsplan 2027"], Some(2027)),
            (&["Advocacy plan", "Approved 12 May 2026", "Annual plan 2027"], Some(2027)),
            (&["Advocacy programme 2025–2029"], None),
            (&["Advocacy strategy, council term 2025 to 2029", "Annual priorities for 2026"], Some(2026)),
            (&["Vaikuttamissuunnitelma", "Valtuustokausi 2025–2029, vuosi 2026"], Some(2026)),
            (&["Program för intressebevakning 2026–2027"], Some(2026)),
        ] {
            assert_eq!(year(&lines(texts)), expected, "{texts:?}");
        }
    }

    #[test]
    fn the_term_stands_beside_its_word() {
        for (text, expected) in [
            ("Suunnitelma valtuustokaudelle 2026–2029 pohjautuu strategiaan", Some("2026–2029")),
            ("under fullmäktigeperioden 2025-2029 arbetar staden", Some("2025–2029")),
            ("the 2025–29 council term", Some("2025–2029")),
            ("council term 2025 to 2029", Some("2025–2029")),
            ("fullmäktigeperioden 2025 till 2029", Some("2025–2029")),
            ("Edunvalvontaohjelma 2021–2025", Some("2021–2025")),
            ("Edunvalvontaohjelma 2024–2025", None),
            ("rahoituskehys 2028–2034", None),
        ] {
            assert_eq!(council_term(&lines(&[text])).as_deref(), expected, "{text}");
        }
    }
}
