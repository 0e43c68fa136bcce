//! The definition of the list of what changed from the last plan to this one.

use kernel::Lang;
use kit_lists::{Cell, Head, List, Row};

use super::became_words::became;
use crate::rules::renewal::{Became, GoalDifference, PartDifference};
use crate::words as t;

/// Goal by goal, each followed by its targets and its measures.
pub fn list(lang: Lang, own: Lang, differences: &[GoalDifference]) -> List {
    let columns = vec![
        Head::words("what", t::list_kind(lang)).filter(),
        Head::words("became", t::changes_became(lang)).filter(),
        Head::number("number", t::list_number(lang)),
        Head::words("before", t::changes_before(lang)),
        Head::words("after", t::changes_after(lang)),
        Head::day("due_before", t::changes_due_before(lang)),
        Head::day("due_after", t::changes_due_after(lang)),
        Head::words("reason", t::drop_reason_label(lang)),
    ];
    List { columns, rows: differences.iter().flat_map(|one| rows(lang, own, one)).collect() }
}

fn rows(lang: Lang, own: Lang, one: &GoalDifference) -> Vec<Row> {
    let title = |goal: &Option<crate::rules::Goal>| goal.as_ref().map(|goal| goal.title.clone()).unwrap_or_default();
    let number = one.after.as_ref().or(one.before.as_ref()).map_or(0, |goal| goal.position);
    let words = Words { lang, own, number: usize::try_from(number).unwrap_or_default() };
    let goal =
        words.row((t::goal_title(lang), one.became), [&title(&one.before), &title(&one.after)], [None; 2], &one.reason);
    let targets = one.targets.iter().map(|part| words.part(t::target_name(lang), part));
    let measures = one.measures.iter().map(|part| words.part(t::measure_title(lang), part));
    std::iter::once(goal).chain(targets).chain(measures).collect()
}

/// The words for what may have changed, in the order of a plan.
fn kinds(lang: Lang) -> [&'static str; 3] {
    [t::goal_title(lang), t::target_name(lang), t::measure_title(lang)]
}

struct Words {
    lang: Lang,
    own: Lang,
    number: usize,
}

impl Words {
    fn part(&self, what: &'static str, part: &PartDifference) -> Row {
        let side = |side: &Option<(String, Option<jiff::civil::Date>)>| side.clone().unwrap_or_default();
        let (before, after) = (side(&part.before), side(&part.after));
        self.row((what, part.became), [&before.0, &after.0], [before.1, after.1], &part.reason)
    }

    fn row(
        &self,
        (what, how): (&'static str, Became),
        texts: [&str; 2],
        days: [Option<jiff::civil::Date>; 2],
        reason: &str,
    ) -> Row {
        Row::of(vec![
            Cell::words(what).in_order_of(&kinds(self.lang), &what),
            Cell::words(became(self.lang, how)).known_as(how.name()).in_order_of(&Became::ALL, &how),
            Cell::count(self.lang, self.number),
            Cell::content(self.own, texts[0]),
            Cell::content(self.own, texts[1]),
            Cell::day(self.lang, days[0]),
            Cell::day(self.lang, days[1]),
            Cell::content(self.own, reason),
        ])
    }
}
