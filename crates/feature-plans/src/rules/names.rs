//! Lists of names as people type them: one on a line, the members of a group on lines that begin
//! with a hyphen.

use kernel::Refusal;

use super::measure::Worker;
use super::text::LINE_LIMIT;

/// The most names in one list.
pub const NAMES_LIMIT: usize = 300;

/// A name and the names of those who belong to it.
pub type Group = (String, Vec<String>);

/// The names in a text, one on a line; refused with `name-line-too-long` or `names-too-many`.
pub fn names(field: &'static str, text: &str) -> Result<Vec<String>, Refusal> {
    let mut names = Vec::new();
    for (number, name) in (1..).zip(text.lines().map(folded)).filter(|(_, name)| !name.is_empty()) {
        if name.chars().count() > LINE_LIMIT {
            return Err(Refusal::new("name-line-too-long").on(field).with("limit", LINE_LIMIT).with("line", number));
        }
        names.push(name);
    }
    if names.len() > NAMES_LIMIT {
        return Err(Refusal::new("names-too-many").on(field).with("limit", NAMES_LIMIT));
    }
    Ok(names)
}

/// The groups in a text; refused as [`names`] are. A member without a group above it stands for itself.
pub fn groups(field: &'static str, text: &str) -> Result<Vec<Group>, Refusal> {
    let mut groups: Vec<Group> = Vec::new();
    for name in names(field, text)? {
        match (member(&name), groups.last_mut()) {
            (Some(member), Some((_, members))) => members.push(member.to_owned()),
            (Some(alone), None) => groups.push((alone.to_owned(), Vec::new())),
            (None, _) => groups.push((name, Vec::new())),
        }
    }
    Ok(groups)
}

/// The text that [`groups`] reads these from.
pub fn text_of_groups<'a>(groups: impl IntoIterator<Item = (&'a str, Vec<&'a str>)>) -> String {
    let line = |(name, members): (&str, Vec<&str>)| {
        members.iter().fold(name.to_owned(), |text, member| format!("{text}\n- {member}"))
    };
    groups.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

/// For each new name the old entry that it is: the one of the same name, or the one that stood in
/// its place when a list was reworded without growing or shrinking there.
pub fn kept(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
    let mut free: Vec<bool> = vec![true; old.len()];
    let mut same_name = |name: &&str| {
        let place = (0..old.len()).find(|place| free[*place] && old[*place] == *name)?;
        free[place] = false;
        Some(place)
    };
    let mut kept: Vec<Option<usize>> = new.iter().map(&mut same_name).collect();
    let mut at = 0;
    while at < kept.len() {
        let end = (at..kept.len()).find(|place| kept[*place].is_some()).unwrap_or(kept.len());
        if end > at {
            let first = at.checked_sub(1).and_then(|before| kept[before]).map_or(0, |place| place + 1);
            let last = kept.get(end).copied().flatten().unwrap_or(old.len());
            let between: Vec<usize> = (first..last).filter(|place| free[*place]).collect();
            if between.len() == end - at {
                between.iter().enumerate().for_each(|(offset, place)| {
                    kept[at + offset] = Some(*place);
                    free[*place] = false;
                });
            }
        }
        at = end + 1;
    }
    kept
}

/// The one of these whose whole name stands in the text, if it is one only: `City director Aino
/// Esimerkki` is Aino Esimerkki.
pub fn person_in<'a>(text: &str, known: &'a [Worker]) -> Option<&'a Worker> {
    let padded = |text: &str| format!(" {} ", folded(text).to_lowercase().replace([',', '(', ')', '.'], " "));
    let text = padded(&padded(text));
    let mut found = known.iter().filter(|worker| text.contains(&padded(&worker.name)));
    let first = found.next();
    if found.next().is_none() { first } else { None }
}

fn member(line: &str) -> Option<&str> {
    line.strip_prefix(['-', '–', '•', '*']).map(str::trim_start).filter(|name| !name.is_empty())
}

fn folded(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{NAMES_LIMIT, groups, kept, names, person_in, text_of_groups};
    use crate::rules::{LINE_LIMIT, Worker};
    use kernel::{Chance, Moment, PersonId};
    use proptest::prelude::*;

    fn worker(name: &str) -> Worker {
        Worker { person: Some(PersonId::new(Moment::from_millis(0), &Chance::system())), name: name.into() }
    }

    #[test]
    fn each_line_with_something_on_it_is_a_name() {
        assert_eq!(names("partners", " The  port \r\n\n\tThe university ").unwrap(), ["The port", "The university"]);
        let long = format!("short\n{}", "ä".repeat(LINE_LIMIT + 1));
        let refusal = names("partners", &long).unwrap_err();
        assert_eq!((refusal.code, refusal.value("line")), ("name-line-too-long", Some("2")));
        assert!(names("partners", &"a\n".repeat(NAMES_LIMIT)).is_ok());
        assert_eq!(names("partners", &"a\n".repeat(NAMES_LIMIT + 1)).unwrap_err().code, "names-too-many");
    }

    #[test]
    fn members_stand_below_their_group() {
        let read = groups("stakeholders", "Ministry\n- Minister\n–  Secretary of state\nParliament\n-").unwrap();
        let members = vec!["Minister".to_owned(), "Secretary of state".to_owned()];
        let alone = |name: &str| (name.to_owned(), Vec::new());
        assert_eq!(read, [("Ministry".to_owned(), members), alone("Parliament"), alone("-")]);
        assert_eq!(groups("stakeholders", "- Alone").unwrap(), [alone("Alone")]);
    }

    #[test]
    fn entries_stay_themselves_when_others_come_go_or_move() {
        assert_eq!(kept(&["a", "b", "c"], &["c", "a"]), [Some(2), Some(0)]);
        assert_eq!(kept(&["a", "b", "c"], &["a", "x", "c"]), [Some(0), Some(1), Some(2)], "reworded");
        assert_eq!(kept(&["a", "b", "c"], &["a", "c", "x"]), [Some(0), Some(2), None], "one gone, another come");
        assert_eq!(kept(&["a", "a"], &["a", "a", "a"]), [Some(0), Some(1), None]);
        assert_eq!(kept(&["a"], &["x"]), [Some(0)]);
        assert_eq!(kept(&[], &["x"]), [None]);
    }

    #[test]
    fn a_person_is_found_by_the_whole_name_alone() {
        let known = [worker("Aino Esimerkki"), worker("Aino Malli"), worker("Bo Malli")];
        let found = |text: &str| person_in(text, &known).map(|worker| worker.name.as_str());
        assert_eq!(found("city director AINO  Esimerkki"), Some("Aino Esimerkki"));
        assert_eq!(found("Bo Malli, director"), Some("Bo Malli"));
        assert_eq!(found("Malli"), None);
        assert_eq!(found("Aino Malli and Bo Malli"), None, "two of them");
        assert_eq!(found("Raino Esimerkki"), None);
    }

    proptest! {
        #[test]
        fn what_was_written_down_is_read_again(
            list in proptest::collection::vec(("[a-z][a-z -]{0,8}[a-z]", proptest::collection::vec("[a-z]{1,9}", 0..3)), 0..6)
        ) {
            let written = text_of_groups(list.iter().map(|(name, members)| (name.as_str(), members.iter().map(String::as_str).collect())));
            let folded: Vec<_> = list.iter().map(|(name, members)| (super::folded(name), members.clone())).collect();
            prop_assert_eq!(groups("stakeholders", &written).unwrap(), folded);
        }

        #[test]
        fn no_entry_is_two(old in proptest::collection::vec("[a-c]", 0..6), new in proptest::collection::vec("[a-d]", 0..6)) {
            let (old, new): (Vec<&str>, Vec<&str>) = (old.iter().map(String::as_str).collect(), new.iter().map(String::as_str).collect());
            let mut places: Vec<usize> = kept(&old, &new).into_iter().flatten().collect();
            let all = places.len();
            places.sort_unstable();
            places.dedup();
            prop_assert_eq!(places.len(), all);
        }
    }
}
