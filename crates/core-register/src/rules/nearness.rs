//! Names that somebody may have meant: one letter wrong, the words in another order, the surname alone.

/// How near a name that was typed is to one that is known, the smaller the nearer; nothing where it is another one. Both
/// are [`plain`](super::plain).
pub fn nearness(typed: &str, known: &str) -> Option<usize> {
    let (typed, known) = (words(typed), words(known));
    if typed.is_empty() || known.is_empty() {
        return None;
    }
    let letters: usize = typed.iter().map(|word| word.chars().count()).sum();
    let allowed = match letters {
        0..4 => 0,
        4..9 => 1,
        _ => 2,
    };
    let turned = (0..known.len()).map(|by| [&known[by..], &known[..by]].concat());
    let wrong =
        turned.map(|known| distance(&typed.join(" "), &known.join(" "))).min().filter(|wrong| *wrong <= allowed);
    wrong.or_else(|| part_of(&typed, &known).then_some(PART))
}

/// How near a part of a name is: less than one with wrong letters.
const PART: usize = 3;

/// Whether it is the surname alone, or whole words and beginnings of the known ones: `Malli`, `M. Malli`.
fn part_of(typed: &[&str], known: &[&str]) -> bool {
    let is_whole = |word: &&str| word.chars().count() > 2 && known.iter().any(|one| distance(word, one) <= slips(word));
    let begins = |word: &&str| is_whole(word) || known.iter().any(|one| one.starts_with(*word));
    typed.iter().any(is_whole) && typed.iter().all(begins)
}

/// How many letters of a single word may be wrong.
fn slips(word: &str) -> usize {
    usize::from(word.chars().count() > 4)
}

fn words(name: &str) -> Vec<&str> {
    name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// How many letters are wrong, missing, too many or in each other's place.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut rows = vec![(0..=other.len()).collect::<Vec<usize>>()];
    for (row, sign) in (1..).zip(&one) {
        let mut next = vec![row];
        for (column, against) in (1..).zip(&other) {
            let last = &rows[row - 1];
            let changed = last[column - 1] + usize::from(sign != against);
            let mut least = changed.min(last[column] + 1).min(next[column - 1] + 1);
            let is_turned = row > 1 && column > 1 && one[row - 2] == *against && other[column - 2] == *sign;
            if is_turned {
                least = least.min(rows[row - 2][column - 2] + 1);
            }
            next.push(least);
        }
        rows.push(next);
    }
    rows[one.len()][other.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, nearness};

    #[test]
    fn letters_that_are_wrong_are_counted() {
        assert_eq!(distance("malli", "malli"), 0);
        assert_eq!(distance("mali", "malli"), 1);
        assert_eq!(distance("mlali", "malli"), 1, "two in each other's place");
        assert_eq!(distance("", "abc"), 3);
    }

    #[test]
    fn a_wrong_letter_another_order_and_a_surname_are_near() {
        let near = |typed: &str| nearness(typed, "maija hakkinen-malli");
        assert_eq!(near("hakkinen malli maija"), Some(0));
        assert_eq!(near("maija hakinen-malli"), Some(1));
        assert_eq!(near("maja hakkinen mali"), Some(2));
        for part in ["malli", "hakkinen", "m. malli", "maija malli", "hakinen"] {
            assert_eq!(near(part), Some(3), "{part}");
        }
        for other in ["matti meikalainen", "m", "ma", "maija meikalainen", "", "pekka malli"] {
            assert_eq!(near(other), None, "{other}");
        }
    }

    #[test]
    fn short_names_are_near_by_less() {
        assert_eq!(nearness("bo ek", "bo ax"), None);
        assert_eq!(nearness("ek bo", "bo ek"), Some(0));
        assert_eq!(nearness("ari", "aki"), None);
    }
}
