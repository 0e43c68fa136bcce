//! What Snowball's stems leave out of Swedish: plurals that change their vowel, and compounds.

use super::Split;

/// Stems of plurals with another vowel, each with the stem of its singular.
const VOWELS: [(&str, &str); 22] = [
    ("böck", "bok"),
    ("bröd", "bror"),
    ("döttr", "dotter"),
    ("fädr", "far"),
    ("fötter", "fot"),
    ("fött", "fot"),
    ("händ", "hand"),
    ("länd", "land"),
    ("ledamöt", "ledamot"),
    ("mödr", "mor"),
    ("män", "man"),
    ("männ", "man"),
    ("nätt", "natt"),
    ("nätter", "natt"),
    ("rött", "rot"),
    ("rötter", "rot"),
    ("städ", "stad"),
    ("städern", "stad"),
    ("stränd", "strand"),
    ("söner", "son"),
    ("tänd", "tand"),
    ("ämbetsmän", "ämbetsman"),
];
/// Ends of words in which *-et* is no article.
const NO_ARTICLE_ET: [&str; 7] = ["itet", "het", "paket", "raket", "staket", "planet", "komet"];
/// Ends of words in which *-an* is none.
const NO_ARTICLE_AN: [&str; 8] = ["man", "plan", "organ", "ocean", "kran", "utan", "nnan", "edan"];
/// The fewest letters of a part of a compound.
const PART_LETTERS: usize = 4;
/// The fewest letters of its stem.
const STEM_LETTERS: usize = 3;
/// Parts with fewer letters that many compounds have, as stems.
const SHORT: [&str; 24] = [
    "bil", "bok", "bro", "båt", "by", "del", "hav", "hus", "ide", "lag", "led", "mål", "nät", "ort", "råd", "sjö",
    "tal", "tid", "tåg", "val", "väg", "vår", "ö", "år",
];
/// Words that begin others without making compounds of them.
const PARTICLES: [&str; 20] = [
    "efter", "emot", "fram", "från", "genom", "inne", "inom", "kring", "mellan", "minst", "ned", "ner", "samman",
    "sedan", "sönder", "till", "under", "upp", "utan", "över",
];
/// What stands before the -s- between the parts of a compound, and else in no word.
const SURE: [&str; 9] = ["ation", "dom", "het", "itet", "lek", "ning", "sion", "skap", "tion"];
const VOWEL_LETTERS: &str = "aeiouyåäöé";

/// A word without the endings that Snowball leaves: *utskottet*, *gatan*, *regeln*, *ministerium*, and their genitives.
pub(super) fn without_article(word: &str) -> &str {
    let base = word.strip_suffix('s').unwrap_or(word);
    let is_other = |endings: &[&str]| endings.iter().any(|ending| base.ends_with(ending));
    let cut = match base {
        _ if base.ends_with("et") && !is_other(&NO_ARTICLE_ET) => 2,
        _ if base.ends_with("an") && !is_other(&NO_ARTICLE_AN) => 1,
        _ if base.ends_with("eln") => 1,
        _ if base.ends_with("ium") => 2,
        _ if base.ends_with("ena") => 3,
        _ => return word,
    };
    let short = &base[..base.len() - cut];
    let is_left = short.chars().count() > cut && has_vowel(short.trim_end_matches('a'));
    if is_left { short } else { word }
}

/// The stem of what Snowball has stemmed.
pub(super) fn stem(stemmed: String) -> String {
    match VOWELS.iter().find(|(plural, _)| *plural == stemmed) {
        Some((_, singular)) => (*singular).to_owned(),
        None => stemmed,
    }
}

/// Where a word in small letters may be a compound: each of its letters that may begin a second part.
pub(super) fn splits(word: &str, mut stem: impl FnMut(&str) -> String) -> Vec<Split> {
    let mut splits = Vec::new();
    if !word.chars().all(char::is_alphabetic) {
        return splits;
    }
    for (at, _) in word.char_indices().skip(3) {
        let (first, second) = word.split_at(at);
        if !begins_a_word(second) || !has_vowel(first) || PARTICLES.contains(&first) {
            continue;
        }
        let (modifier, head) = (unlinked(stem(first)), stem(second));
        if is_a_part(first, &modifier) && is_a_part(second, &head) && has_vowel(&head) {
            let before = first.strip_suffix('s');
            let is_sure = before.is_some_and(|before| SURE.iter().any(|end| before.ends_with(end)));
            splits.push(Split { modifier, head, is_sure });
        }
    }
    splits
}

/// Without the vowel that links it to what follows: *gatu-*, *kvinno-*.
fn unlinked(stem: String) -> String {
    match stem.strip_suffix(['o', 'u']) {
        Some(short) if short.chars().count() >= 3 => short.to_owned(),
        _ => stem,
    }
}

fn is_a_part(part: &str, stem: &str) -> bool {
    part.chars().count() >= PART_LETTERS && stem.chars().count() >= STEM_LETTERS || SHORT.contains(&stem)
}

fn has_vowel(word: &str) -> bool {
    word.contains(|letter| VOWEL_LETTERS.contains(letter))
}

/// Whether a Swedish word can begin so: by a vowel, a single consonant, or consonants that begin others.
fn begins_a_word(word: &str) -> bool {
    const BEGINNINGS: [&str; 32] = [
        "bj", "bl", "br", "dj", "dr", "dv", "fj", "fl", "fn", "fr", "gj", "gl", "gn", "gr", "hj", "kl", "kn", "kr",
        "kv", "lj", "pl", "pr", "ps", "sc", "sj", "sk", "sl", "sm", "sn", "sp", "st", "sv",
    ];
    const MORE: [&str; 6] = ["tj", "tr", "tv", "vr", "ch", "th"];
    let mut letters = word.chars();
    let (Some(first), Some(second)) = (letters.next(), letters.next()) else { return false };
    let is_vowel = |letter: char| VOWEL_LETTERS.contains(letter);
    is_vowel(first) || is_vowel(second) || BEGINNINGS.iter().chain(&MORE).any(|two| word.starts_with(two))
}

#[cfg(test)]
mod tests {
    use super::splits;
    use crate::words::Analyser;
    use kernel::Lang;

    fn lemma(word: &str) -> String {
        Analyser::new(None).forms(Lang::Sv, word).lemmas[0].clone()
    }

    #[test]
    fn forms_of_a_word_have_one_stem_also_where_its_vowel_changes() {
        for forms in [
            &["utskott", "utskottet", "utskotten", "utskottens"][..],
            &["hamn", "hamnar", "hamnarna", "hamnen"],
            &["stad", "staden", "städer", "städerna", "städernas"],
            &["land", "länder", "ländernas"],
            &["ledamot", "ledamöter", "ledamöterna"],
            &["bok", "böcker", "böckerna"],
            &["natt", "nätter"],
            &["område", "området", "områdets", "områden", "områdena"],
            &["gata", "gatan", "gatans", "gator", "gatorna"],
            &["ministerium", "ministeriet", "ministeriets", "ministerier", "ministerierna"],
            &["universitet", "universitetet", "universiteten"],
            &["organ", "organet", "organen"],
            &["regel", "regeln", "regelns"],
            &["myndighet", "myndigheten", "myndigheterna"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| lemma(form)).collect();
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{forms:?}: {stems:?}");
        }
    }

    #[test]
    fn a_compound_may_be_split_where_both_parts_may_be_words() {
        let parts = |word: &str| -> Vec<(String, String, bool)> {
            let splits = Analyser::new(None).forms(Lang::Sv, word).splits.clone();
            splits.into_iter().map(|split| (split.modifier, split.head, split.is_sure)).collect()
        };
        let has = |word: &str, modifier: &str, head: &str, is_sure: bool| {
            assert!(parts(word).contains(&(modifier.into(), head.into(), is_sure)), "{word}: {:?}", parts(word));
        };
        has("kommunikationsutskottet", "kommunikation", "utskot", true);
        has("hamnbanor", "hamn", "ban", false);
        has("järnvägarna", "järn", "väg", false);
        has("gatuplanen", "gat", "plan", false);
        has("huvudstäder", "huvud", "stad", false);
        assert!(parts("underlag").is_empty() && parts("hamnen").is_empty() && parts("2026årsplan").is_empty());
    }

    #[test]
    fn no_word_breaks_it() {
        for word in ["", "å", "ååå", "aaaaaaaa", "xyzåäö", "straße"] {
            let _ = splits(word, str::to_owned);
        }
    }
}
