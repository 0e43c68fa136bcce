use std::cmp::Ordering;
use std::sync::OnceLock;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use kernel::Lang;

use crate::dates::locale;

/// Compares two texts as a dictionary of this language orders them: å, ä and ö after z in Finnish
/// and Swedish.
pub fn compare(lang: Lang, left: &str, right: &str) -> Ordering {
    static COLLATORS: [OnceLock<Option<CollatorBorrowed<'static>>>; 3] = [const { OnceLock::new() }; 3];
    COLLATORS[lang.index()]
        .get_or_init(|| Collator::try_new(locale(lang).into(), CollatorOptions::default()).ok())
        .as_ref()
        .map_or_else(|| left.cmp(right), |collator| collator.compare(left, right))
}

#[cfg(test)]
mod tests {
    use super::compare;
    use kernel::Lang;

    #[test]
    fn finnish_letters_come_last() {
        let mut names = ["Örebro", "Zürich", "Ähtäri", "Åbo"];
        names.sort_by(|a, b| compare(Lang::Fi, a, b));
        assert_eq!(names, ["Zürich", "Åbo", "Ähtäri", "Örebro"]);
    }
}
