//! Names in a row: "LVM, Väylävirasto ja kauppakamari".

use super::folding::{folded, words};
use super::vocabulary::ALL;

/// The names in a line, parted by commas, semicolons, bars or bullets, never inside brackets. Before
/// the last an "and" parts too, where it does not belong to a name.
pub(super) fn split(text: &str) -> Vec<String> {
    let text = text.trim().trim_end_matches(['.', ';', ',']);
    let separator = if has_outside_brackets(text, ';') { ";" } else { ",;|•·" };
    let mut names: Vec<String> = parts(text, separator);
    if let Some(last) = names.pop() {
        names.extend(split_last(&last, names.len()));
    }
    names.into_iter().map(|name| tidy(&name)).filter(|name| !name.is_empty()).collect()
}

/// A group with its members behind a colon or in brackets: "Ministries: Finance, Transport".
pub(super) fn group(text: &str) -> Option<(String, Vec<String>)> {
    if let Some((name, members)) = text.split_once(": ")
        && (1..=6).contains(&name.split_whitespace().count())
        && !members.trim().is_empty()
    {
        return Some((name.trim().to_owned(), split(members)));
    }
    let dashed = [" – ", " — "].iter().find_map(|dash| text.split_once(dash));
    if let Some((name, members)) = dashed.map(|(name, members)| (name, split(members)))
        && members.len() > 1
        && name.split_whitespace().count() <= 6
        && !name.contains([',', '('])
    {
        return Some((name.trim().to_owned(), members));
    }
    let start = text.find(" (").filter(|_| text.ends_with(')'))?;
    let members = parts(&text[start + 2..text.len() - 1], ",;");
    let members: Vec<String> = members.iter().map(|name| tidy(name)).filter(|name| !name.is_empty()).collect();
    (members.len() > 1 && !text[..start].contains(':')).then(|| (text[..start].trim().to_owned(), members))
}

/// The names in a sentence that says who they are: "Keskeisiä kumppaneita ovat A, B ja C."
pub(super) fn in_sentence(text: &str) -> Option<Vec<String>> {
    const VERBS: [&str; 13] = [
        " ovat ",
        " on ",
        " är ",
        " are ",
        " is ",
        " include ",
        " includes ",
        " including ",
        " omfattar ",
        " utgörs av ",
        " mm. ",
        " bl.a. ",
        " muun muassa ",
    ];
    let (at, verb) = VERBS.iter().filter_map(|verb| text.find(verb).map(|at| (at, verb))).min()?;
    let names = split(
        text[at + verb.len()..]
            .trim_start_matches("mm. ")
            .trim_start_matches("bl.a. ")
            .trim_start_matches("muun muassa "),
    );
    let is_list =
        names.len() >= 2 && names.iter().all(|name| name.split_whitespace().count() <= 6) && !text[..at].contains(',');
    is_list.then_some(names)
}

/// Whether words read as a sentence and not as a name.
pub(super) fn is_sentence(text: &str) -> bool {
    text.ends_with(['.', '!', '?', ':']) && text.split_whitespace().count() > 5
        || text.split_whitespace().count() > 14 && !text.contains(',')
}

fn parts(text: &str, separators: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let slash =
            c == '/' && depth == 0 && rest.starts_with("/ ") && out.last().is_some_and(|part| part.ends_with(' '));
        let parts_here = depth == 0 && separators.contains(c) && !(c == ',' && is_in_number(out.last(), after))
            || slash && separators.contains('|');
        if parts_here {
            out.push(String::new());
        } else if let Some(part) = out.last_mut() {
            part.push(c);
        }
        rest = after;
    }
    out
}

fn is_in_number(before: Option<&String>, after: &str) -> bool {
    before.is_some_and(|it| it.ends_with(|c: char| c.is_ascii_digit()))
        && after.starts_with(|c: char| c.is_ascii_digit())
}

fn has_outside_brackets(text: &str, wanted: char) -> bool {
    parts(text, &wanted.to_string()).len() > 1
}

/// The last of a row at its "and", if both sides are names by themselves.
fn split_last(last: &str, before: usize) -> Vec<String> {
    let trimmed = last.trim();
    for and in ALL.iter().flat_map(|it| it.and) {
        if let Some(rest) = trimmed.strip_prefix(&format!("{and} ")) {
            return vec![rest.to_owned()];
        }
    }
    let found = ALL.iter().flat_map(|it| it.and.iter().map(move |and| (it, and))).filter_map(|(language, and)| {
        let at = trimmed.rfind(&format!(" {and} "))?;
        Some((at, at + and.len() + 2, language.genitive.contains(&"'s")))
    });
    match found.max() {
        Some((left, right, is_english)) if are_names(&trimmed[..left], &trimmed[right..], before, is_english) => {
            vec![trimmed[..left].to_owned(), trimmed[right..].to_owned()]
        }
        _ => vec![last.to_owned()],
    }
}

/// "Liikenne- ja viestintäministeriö" and "Ministry of Agriculture and Forestry" are one name each,
/// "Strategia ja viestintä -vastuualue" too; "kehitysjohtaja ja yhteyspäällikkö" are two.
fn are_names(left: &str, right: &str, before: usize, is_english: bool) -> bool {
    if left.ends_with('-') || right.contains(" -") || left.contains('(') && !left.contains(')') {
        return false;
    }
    let has_of = words(left).iter().any(|word| matches!(word.as_str(), "of" | "for" | "för" | "on"));
    let are_words = !is_english && !left.contains(' ') && !right.contains(' ');
    let are_posts = is_post(left) && (is_post(right) || !has_of && right.split_whitespace().count() <= 3);
    if are_words || are_posts || is_person(left) && is_person(right) {
        return true;
    }
    let right_words: Vec<&str> = right.split_whitespace().collect();
    let is_sign = |text: &str| {
        text.chars().all(|c| c.is_uppercase() || c.is_ascii_digit()) || right_words.first() == Some(&"the")
    };
    let large = |text: &str| text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    if has_of {
        return before > 0 && (is_sign(right) || right_words.len() > 1 && large(right));
    }
    before > 0 && right_words.len() <= 4 && left.split_whitespace().count() <= 4
        || is_sign(left) && is_sign(right)
        || large(left) && large(right) && right_words.len() <= 3 && left.split_whitespace().count() <= 3
}

/// Whether the words name a post.
pub(super) fn is_post(text: &str) -> bool {
    let folded = folded(text);
    ALL.iter().flat_map(|it| it.posts).any(|post| folded.ends_with(post) || folded.starts_with(&format!("{post} of")))
}

/// Two or three words, each with a capital and small letters.
fn is_person(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=3).contains(&words.len())
        && words.iter().all(|word| word.starts_with(char::is_uppercase) && word.chars().skip(1).any(char::is_lowercase))
}

fn tidy(name: &str) -> String {
    name.trim().trim_end_matches([',', ';']).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_parted_where_names_end() {
        for (text, names) in [
            ("LVM, Väylävirasto ja Traficom", &["LVM", "Väylävirasto", "Traficom"][..]),
            ("kehitysjohtaja, yhteyspäällikkö", &["kehitysjohtaja", "yhteyspäällikkö"]),
            ("kaupunginjohtaja ja kehitysjohtaja", &["kaupunginjohtaja", "kehitysjohtaja"]),
            ("liikenne- ja viestintäministeriö", &["liikenne- ja viestintäministeriö"]),
            (
                "kommunikationsministeriet, jord- och skogsbruksministeriet",
                &["kommunikationsministeriet", "jord- och skogsbruksministeriet"],
            ),
            ("strategia ja viestintä -vastuualue", &["strategia ja viestintä -vastuualue"]),
            ("Ministry of Agriculture and Forestry", &["Ministry of Agriculture and Forestry"]),
            (
                "Ministry of Transport and Communications; Port of Saltby; members of parliament",
                &["Ministry of Transport and Communications", "Port of Saltby", "members of parliament"],
            ),
            (
                "the city manager, the head of planning, and the mayor",
                &["the city manager", "the head of planning", "the mayor"],
            ),
            (
                "toimialajohtajat (tekninen, sivistys), pormestari",
                &["toimialajohtajat (tekninen, sivistys)", "pormestari"],
            ),
            ("Director of Communications and Marketing", &["Director of Communications and Marketing"]),
            ("Stadsdirektören och utvecklingschefen", &["Stadsdirektören", "utvecklingschefen"]),
            ("kauppakamari ja yliopisto", &["kauppakamari", "yliopisto"]),
        ] {
            assert_eq!(split(text), names, "{text}");
        }
    }

    #[test]
    fn groups_have_members() {
        assert_eq!(group("Ministeriöt: LVM, VM"), Some(("Ministeriöt".into(), vec!["LVM".into(), "VM".into()])));
        assert_eq!(group("Lentoyhtiöt (Alfa, Beta)"), Some(("Lentoyhtiöt".into(), vec!["Alfa".into(), "Beta".into()])));
        assert_eq!(group("Lehdet – Sanomat, Viesti"), Some(("Lehdet".into(), vec!["Sanomat".into(), "Viesti".into()])));
        assert_eq!(group("Ympäristökeskus (SYKE)"), None);
        assert_eq!(group("LVM – ministeri"), None);
    }

    #[test]
    fn sentences_may_list_names() {
        let names = in_sentence("Keskeisiä kumppaneita ovat kauppakamari, yliopisto ja naapurikunnat.");
        assert_eq!(names, Some(vec!["kauppakamari".into(), "yliopisto".into(), "naapurikunnat".into()]));
        assert_eq!(in_sentence("Kumppanuus on tärkeää."), None);
    }
}
