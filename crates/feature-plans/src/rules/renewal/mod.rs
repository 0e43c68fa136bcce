//! Renewing: next year's plan from this year's, goal by goal and measure by measure, and the next council term's handbook,
//! chapter by chapter. What is continued becomes a record of its own that knows what it renews; what is dropped is kept
//! with the reason; the old one stays as it is.

mod additions;
mod carried;
mod choices;
mod difference;
mod words_changed;

pub use additions::{ADDED_LIMIT, Added, Additions};
pub use carried::{carried_day, carried_measure, carried_targets, goes_on_from, is_open, tool_in};
pub use choices::{Asked, Choice, Choices, Chosen, Draft, Fate, Fates, Part, asked_of_handbook, asked_of_plan};
pub use difference::{
    Became, ChapterDifference, Dropped, FieldChange, GoalDifference, Links, PartDifference, chapters, goals,
};
pub use words_changed::{Piece, word_changes};

use jiff::civil::Date;
use kernel::Refusal;

use super::handbook::Handbook;
use super::plan::{Plan, YEARS};

/// Refuses with `renewal-year` where the new plan's year does not come after that of the plan it renews.
pub fn year_after(plan: &Plan, year: i64) -> Result<i64, Refusal> {
    if year > plan.year && YEARS.contains(&year) {
        return Ok(year);
    }
    Err(Refusal::new("renewal-year").on("year").with("year", plan.year.to_string()))
}

/// Whether a plan has taken the place of the one that it renews: from the first day of its year on. Until then the one
/// before runs.
pub fn has_begun(new: &Plan, today: Date) -> bool {
    new.year <= i64::from(today.year())
}

/// Refuses with `renewal-term` where the new council term does not begin after the one before has begun.
pub fn term_after(handbook: &Handbook, term: Option<(i64, i64)>) -> Result<(), Refusal> {
    match (handbook.term, term) {
        (Some((before, _)), Some((from, _))) if from <= before => {
            Err(Refusal::new("renewal-term").on("term_from").with("year", before.to_string()))
        }
        _ => Ok(()),
    }
}

/// The title that a new year's plan gets at first: the same with the new year where the old one stands in it.
pub fn title_of_year(title: &str, from: i64, until: i64) -> String {
    title.replace(&from.to_string(), &until.to_string())
}

/// The council term after this one, as long as it.
pub fn term_following((from, until): (i64, i64)) -> (i64, i64) {
    (until + 1, until + 1 + (until - from))
}

/// The handbook that a plan of this year follows at first: the latest whose council term holds the year, else the one
/// that was followed so far.
pub fn handbook_for(year: i64, before: Option<super::HandbookId>, handbooks: &[Handbook]) -> Option<super::HandbookId> {
    let holds = |book: &&Handbook| book.term.is_some_and(|(from, until)| (from..=until).contains(&year));
    handbooks.iter().filter(holds).max_by_key(|book| (book.term, book.id)).map(|book| book.id).or(before)
}

#[cfg(test)]
mod tests {
    use super::{handbook_for, has_begun, term_after, term_following, title_of_year, year_after};
    use crate::rules::{Handbook, HandbookId, Plan};
    use jiff::civil::date;
    use kernel::{Chance, Lang, Moment, SpaceId};

    fn handbook(millis: i64, term: Option<(i64, i64)>) -> Handbook {
        let (at, chance) = (Moment::from_millis(millis), Chance::seeded(1));
        Handbook {
            id: HandbookId::new(at, &chance),
            space: SpaceId::new(at, &chance),
            title: String::new(),
            term,
            lang: Lang::Fi,
            version: 1,
            chapters: Vec::new(),
            tools: Vec::new(),
        }
    }

    #[test]
    fn a_plan_is_renewed_for_a_later_year() {
        let plan = Plan::sample();
        assert_eq!(year_after(&plan, 2026).unwrap_err().code, "renewal-year");
        assert_eq!(year_after(&plan, 2027).ok(), Some(2027));
        assert!(year_after(&plan, 20_277).is_err());
    }

    #[test]
    fn a_plan_runs_until_the_year_of_the_next_one() {
        let plan = Plan::sample();
        assert!(!has_begun(&plan, date(plan_year(&plan) - 1, 12, 31)));
        assert!(has_begun(&plan, date(plan_year(&plan), 1, 1)));
    }

    fn plan_year(plan: &Plan) -> i16 {
        i16::try_from(plan.year).unwrap()
    }

    #[test]
    fn a_handbook_is_renewed_for_a_later_term() {
        let book = handbook(0, Some((2026, 2029)));
        assert_eq!(term_after(&book, Some((2026, 2029))).unwrap_err().code, "renewal-term");
        assert!(term_after(&book, Some((2030, 2033))).is_ok());
        assert!(term_after(&book, None).is_ok());
        assert_eq!(term_following((2026, 2029)), (2030, 2033));
    }

    #[test]
    fn a_title_gets_the_new_year() {
        assert_eq!(title_of_year("Plan 2026", 2026, 2027), "Plan 2027");
        assert_eq!(title_of_year("Our plan", 2026, 2027), "Our plan");
    }

    #[test]
    fn the_latest_handbook_of_the_year_is_proposed() {
        let books = [handbook(0, Some((2022, 2025))), handbook(1, Some((2026, 2029))), handbook(2, None)];
        assert_eq!(handbook_for(2027, Some(books[0].id), &books), Some(books[1].id));
        assert_eq!(handbook_for(2031, Some(books[0].id), &books), Some(books[0].id));
        assert_eq!(handbook_for(2031, None, &books), None);
    }
}
