//! How often a year: "neljä kertaa vuodessa", "halvårsvis", "twice a year".

use super::vocabulary::ALL;

/// The frequencies in a sentence's words: how many times a year, and from and to which word.
pub(super) fn all(words: &[&str]) -> Vec<(u32, usize, usize)> {
    let small: Vec<String> = words.iter().map(|word| bare(word)).collect();
    let is_yearly = says_a_year(&small);
    let mut out: Vec<(u32, usize, usize)> = Vec::new();
    let mut at = 0;
    while at < small.len() {
        let found = phrase(&small, at)
            .filter(|_| out.last().is_none_or(|(_, _, end)| *end != at))
            .or_else(|| counted(&small, at).filter(|(_, length)| is_yearly && !is_of_term(&small, at + length)));
        match found {
            Some((times, length)) => {
                out.push((times, at, at + length));
                at += length;
            }
            None => at += 1,
        }
    }
    out
}

/// A word without signs, and without the number of a footnote.
fn bare(word: &str) -> String {
    let word =
        word.split_once('.').filter(|(_, rest)| rest.bytes().all(|b| b.is_ascii_digit())).map_or(word, |(it, _)| it);
    word.to_lowercase().trim_matches(|c: char| !c.is_alphanumeric()).replace('-', " ")
}

fn says_a_year(words: &[String]) -> bool {
    let text = format!(" {} ", words.join(" ").replace('/', " "));
    ALL.iter().flat_map(|it| it.a_year).any(|phrase| text.contains(&format!(" {phrase} ")))
}

/// Whether a council's term follows: "kerran valtuustokaudessa", "once per council term".
fn is_of_term(words: &[String], from: usize) -> bool {
    let next = words.get(from..words.len().min(from + 3)).unwrap_or_default().join(" ");
    ALL.iter().any(|it| {
        let says_year = it.a_year.iter().any(|phrase| next.starts_with(phrase));
        !says_year && it.terms.iter().any(|term| next.contains(term))
    })
}

/// A phrase that says it by itself; of two the longer.
fn phrase(words: &[String], at: usize) -> Option<(u32, usize)> {
    let phrases =
        ALL.iter().flat_map(|it| it.frequencies).flat_map(|(times, phrases)| phrases.iter().map(|it| (*times, *it)));
    let found = phrases.filter_map(|(times, phrase)| {
        let parts = phrase.split(' ').count();
        let is_here = words[at] == phrase || words.get(at..at + parts).is_some_and(|here| here.join(" ") == phrase);
        is_here.then_some((times, if words[at] == phrase { 1 } else { parts }))
    });
    found.max_by_key(|(_, length)| *length)
}

/// "neljä kertaa", "4 ggr", "twice", "2x".
fn counted(words: &[String], at: usize) -> Option<(u32, usize)> {
    let word = words[at].split('/').next().unwrap_or("");
    let is_times = |word: &str| ALL.iter().any(|it| it.times.contains(&word));
    if let Some((number, rest)) = digits(word)
        && (is_times(rest)
            || rest.is_empty() && words.get(at + 1).is_some_and(|next| is_times(next.split('/').next().unwrap_or(""))))
    {
        return Some((number, if rest.is_empty() { 2 } else { 1 }));
    }
    let named = ALL.iter().find_map(|it| it.numbers.iter().position(|number| *number == word));
    if let Some(place) = named.filter(|_| words.get(at + 1).is_some_and(|next| is_times(next))) {
        return Some((u32::try_from(place + 1).ok()?, 2));
    }
    let once = ALL.iter().flat_map(|it| it.counted).find(|(_, words)| words.contains(&word));
    once.map(|(times, _)| (*times, 1))
}

/// The number that a word begins with, of a span its first, and what is joined to it.
fn digits(word: &str) -> Option<(u32, &str)> {
    let end = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let number: u32 = word[..end].parse().ok().filter(|it| (1..=60).contains(it))?;
    let rest = word[end..].trim_start_matches(|c: char| "–—- ".contains(c) || c.is_ascii_digit());
    Some((number, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequencies_are_known_in_three_languages() {
        for (text, times) in [
            ("neljä kertaa vuodessa", 4),
            ("3 kertaa vuodessa", 3),
            ("2–3 kertaa vuodessa", 2),
            ("kahdesti vuodessa", 2),
            ("neljännesvuosittain", 4),
            ("kvartaaleittain", 4),
            ("kuukausittain", 12),
            ("vuosittain", 1),
            ("kaksi kertaa vuosittain", 2),
            ("fyra gånger per år", 4),
            ("två gånger om året", 2),
            ("halvårsvis", 2),
            ("varannan månad", 6),
            ("two times a year", 2),
            ("twice a year", 2),
            ("every six months", 2),
            ("half-yearly", 2),
            ("annually", 1),
        ] {
            let words: Vec<&str> = text.split_whitespace().collect();
            let found: Vec<u32> = all(&words).into_iter().map(|(times, ..)| times).collect();
            assert_eq!(found, [times], "{text}");
        }
    }
}
