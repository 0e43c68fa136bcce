//! Who follows the plan up, and how often: "elinvoimajaostossa neljä kertaa ja kaupunginhallituksessa
//! kaksi kertaa vuodessa".

use super::bodies;
use super::frequency;
use super::lines::{Form, Line, cell_text};
use super::tree::Review;
use super::vocabulary::ALL;

/// A body or a frequency in a sentence, and the words it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Mark {
    Body(String),
    Times(u32),
}

/// The longest sentence that is looked at, in words.
const LONGEST: usize = 120;

/// The reviews that sentences tell of. `under` is the heading of each line.
pub(super) fn of<'l>(lines: impl Iterator<Item = (&'l Line, &'l str)>) -> Vec<Review> {
    let mut out: Vec<Review> = Vec::new();
    for (line, heading) in lines {
        let in_follow_up = is_follow_up(&heading.to_lowercase());
        for sentence in sentences(line) {
            for (body, per_year) in pairs(&sentence, in_follow_up) {
                if !out.iter().any(|review| review.body.to_lowercase() == body.to_lowercase()) {
                    out.push(Review { body, per_year });
                }
            }
        }
    }
    out
}

/// The sentences of a line; each row of a table is one.
fn sentences(line: &Line) -> Vec<String> {
    if let Form::Table(rows) = &line.form {
        return rows.iter().map(|row| row.iter().map(|cell| cell_text(cell)).collect::<Vec<_>>().join(" ")).collect();
    }
    let mut out = vec![String::new()];
    for word in line.text.split_whitespace() {
        if let Some(sentence) = out.last_mut() {
            sentence.push_str(word);
            sentence.push(' ');
        }
        if word.len() > 3 && word.ends_with(['.', '!', '?', ';']) && !matches!(word, "ggr." | "krt.") {
            out.push(String::new());
        }
    }
    out
}

fn is_follow_up(text: &str) -> bool {
    ALL.iter().flat_map(|it| it.follow_up).any(|stem| text.contains(stem))
}

fn pairs(sentence: &str, in_follow_up: bool) -> Vec<(String, u32)> {
    let small = sentence.to_lowercase();
    if !in_follow_up && !is_follow_up(&small) {
        return Vec::new();
    }
    let words: Vec<&str> = sentence.split_whitespace().collect();
    if words.len() > LONGEST {
        return Vec::new();
    }
    let marks = marks(&words, in_follow_up);
    pair(&marks, &words)
}

/// The bodies and frequencies in a sentence, each with the words from and to which it stands.
fn marks(words: &[&str], in_follow_up: bool) -> Vec<(Mark, usize, usize)> {
    let frequencies = frequency::all(words);
    let mut out: Vec<(Mark, usize, usize)> =
        bodies::all(words).into_iter().map(|(name, from, to)| (Mark::Body(name), from, to)).collect();
    out.extend(frequencies.into_iter().map(|(times, from, to)| (Mark::Times(times), from, to)));
    out.sort_by_key(|(_, from, _)| *from);
    // A frequency behind "approves" is none of follow-up.
    let mut from = 0;
    let mut kept = Vec::new();
    for (mark, start, end) in out {
        let between = words[from.min(start)..start].join(" ").to_lowercase();
        let says_other = ALL.iter().flat_map(|it| it.no_follow_up).any(|stem| begins_word(&between, stem));
        if matches!(mark, Mark::Body(_)) || !says_other || is_follow_up(&between) && !in_follow_up {
            kept.push((mark, start, end));
        }
        from = end;
    }
    kept
}

fn begins_word(text: &str, stem: &str) -> bool {
    text.split_whitespace().any(|word| word.starts_with(stem))
}

/// Bodies with their frequencies: the frequency stands behind the body, or before it if the sentence
/// begins so.
fn pair(marks: &[(Mark, usize, usize)], words: &[&str]) -> Vec<(String, u32)> {
    let mut taken = vec![false; marks.len()];
    let mut out = Vec::new();
    let forward = matches!(marks.first(), Some((Mark::Times(_), ..)));
    for (at, (mark, ..)) in marks.iter().enumerate() {
        let Mark::Times(times) = mark else { continue };
        let mut group = group(marks, words, &taken, at, forward);
        if group.is_empty() {
            group = self::group(marks, words, &taken, at, !forward);
        }
        for body in group {
            taken[body] = true;
            if let Mark::Body(name) = &marks[body].0 {
                out.push((body, (name.clone(), *times)));
            }
        }
    }
    out.sort_by_key(|(at, _)| *at);
    out.into_iter().map(|(_, pair)| pair).collect()
}

/// The bodies beside a frequency: the nearest, and those joined to it by "and".
fn group(marks: &[(Mark, usize, usize)], words: &[&str], taken: &[bool], at: usize, forward: bool) -> Vec<usize> {
    let mut out: Vec<usize> = Vec::new();
    let mut next = at;
    loop {
        next = match (forward, next) {
            (true, next) if next + 1 < marks.len() => next + 1,
            (false, next) if next > 0 => next - 1,
            _ => break,
        };
        if taken[next] || !matches!(marks[next].0, Mark::Body(_)) {
            break;
        }
        if let Some(&last) = out.last() {
            let (left, right) = if forward { (last, next) } else { (next, last) };
            if !are_joined(&words[marks[left].2.min(marks[right].1)..marks[right].1], words[marks[left].2 - 1]) {
                break;
            }
        }
        out.push(next);
    }
    out
}

fn are_joined(between: &[&str], last: &str) -> bool {
    const BETWEEN: [&str; 9] = ["koko", "the", "full", "myös", "även", "hela", "to", "in", "by"];
    let is_and = |word: &str| ALL.iter().any(|it| it.and.contains(&word));
    between.iter().all(|word| is_and(word) || BETWEEN.contains(word))
        && (last.ends_with(',') || between.iter().any(|word| is_and(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, u32)> {
        let line = Line::new(1, text, Form::Text);
        of(std::iter::once((&line, ""))).into_iter().map(|review| (review.body, review.per_year)).collect()
    }

    #[test]
    fn reviews_are_read_from_sentences() {
        for (text, expected) in [
            (
                "Suunnitelman toteutumista käsitellään kehitysjaostossa neljä kertaa ja koko kaupunginhallituksessa kaksi kertaa vuodessa.",
                &[("kehitysjaosto", 4), ("kaupunginhallitus", 2)][..],
            ),
            (
                "Toteutumista seurataan johtoryhmässä kuukausittain ja kaupunginhallituksessa puolivuosittain.",
                &[("johtoryhmä", 12), ("kaupunginhallitus", 2)],
            ),
            (
                "Raportti annetaan kaupunginhallitukselle ja valtuustolle 2 krt/vuosi.",
                &[("kaupunginhallitus", 2), ("valtuusto", 2)],
            ),
            (
                "Kaupunginhallitus hyväksyy suunnitelman vuosittain ja seuraa sitä kolme kertaa vuodessa.",
                &[("kaupunginhallitus", 3)],
            ),
            (
                "Neljä kertaa vuodessa edistymistä seuraa kaupunginhallituksen elinvoimajaosto.",
                &[("kaupunginhallituksen elinvoimajaosto", 4)],
            ),
            (
                "Stadsstyrelsen följer upp planen två gånger om året och utvecklingssektionen kvartalsvis.",
                &[("stadsstyrelsen", 2), ("utvecklingssektionen", 4)],
            ),
            (
                "Planen behandlas fyra gånger per år i ledningsgruppen och halvårsvis i stadsfullmäktige.",
                &[("ledningsgruppen", 4), ("stadsfullmäktige", 2)],
            ),
            (
                "The Advocacy Committee reviews progress quarterly and the City Board twice a year.",
                &[("Advocacy Committee", 4), ("City Board", 2)],
            ),
            (
                "Progress is reported every six months to the city council and monthly to the management team.",
                &[("city council", 2), ("management team", 12)],
            ),
            ("Neuvottelukunta kokoontuu neljä kertaa vuodessa.", &[]),
            ("Suunnitelmaa seurataan kaksi kertaa vuodessa.", &[]),
        ] {
            let expected: Vec<_> = expected.iter().map(|(body, times)| ((*body).to_owned(), *times)).collect();
            assert_eq!(found(text), expected, "{text}");
        }
    }
}
