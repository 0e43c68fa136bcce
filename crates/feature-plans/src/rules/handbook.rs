use kernel::{Lang, Refusal, SpaceId};

use super::ids::{ChapterId, HandbookId, ToolId};
use super::measure::Kind;
use super::plan::year;

/// The principles and structures of a council term's advocacy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handbook {
    /// Its id.
    pub id: HandbookId,
    /// In which space.
    pub space: SpaceId,
    /// Its title.
    pub title: String,
    /// The council term's first and last year.
    pub term: Option<(i64, i64)>,
    /// The language that it is written in.
    pub lang: Lang,
    /// Counts changes.
    pub version: i64,
    /// Its chapters in order.
    pub chapters: Vec<Chapter>,
    /// Its toolkit in order.
    pub tools: Vec<Tool>,
}

/// A chapter of a handbook; its body is Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its id.
    pub id: ChapterId,
    /// Its heading.
    pub title: String,
    /// Its text.
    pub body: String,
    /// Counts changes.
    pub version: i64,
}

/// A kind of measure that the city knows how to take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tool {
    /// Its id.
    pub id: ToolId,
    /// Advocacy or communication.
    pub kind: Kind,
    /// What it is.
    pub name: String,
}

/// A council term from its first to its last year, or none; refused with `term-half`,
/// `council-term-backwards` or `year-range`.
pub fn council_term(from: Option<i64>, until: Option<i64>) -> Result<Option<(i64, i64)>, Refusal> {
    match (from, until) {
        (None, None) => Ok(None),
        (Some(from), Some(until)) => {
            let from = year(from).map_err(|refusal| refusal.on("term_from"))?;
            let until = year(until).map_err(|refusal| refusal.on("term_until"))?;
            if until < from {
                return Err(Refusal::new("council-term-backwards").on("term_until"));
            }
            Ok(Some((from, until)))
        }
        (from, _) => Err(Refusal::new("term-half").on(if from.is_none() { "term_from" } else { "term_until" })),
    }
}

/// The first and last year that stand in a text such as `2026–2029`.
pub fn term_in(text: &str) -> Option<(i64, i64)> {
    let mut years = text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse::<i64>().ok());
    Some((years.next()?, years.next()?))
}

#[cfg(test)]
mod tests {
    use super::{council_term, term_in};

    #[test]
    fn a_term_is_found_in_its_text() {
        assert_eq!(term_in("2026–2029"), Some((2026, 2029)));
        assert_eq!(term_in("from 2026 to 2029"), Some((2026, 2029)));
        assert_eq!(term_in("2026"), None);
    }

    #[test]
    fn a_term_has_two_years_in_their_order() {
        let code = |from, until| council_term(from, until).map_err(|refusal| (refusal.code, refusal.field.unwrap()));
        assert_eq!(code(None, None), Ok(None));
        assert_eq!(code(Some(2026), Some(2029)), Ok(Some((2026, 2029))));
        assert_eq!(code(Some(2026), Some(2026)), Ok(Some((2026, 2026))));
        assert_eq!(code(Some(2029), Some(2026)), Err(("council-term-backwards", "term_until".into())));
        assert_eq!(code(Some(2026), None), Err(("term-half", "term_until".into())));
        assert_eq!(code(None, Some(2026)), Err(("term-half", "term_from".into())));
        assert_eq!(code(Some(26), Some(2029)), Err(("year-range", "term_from".into())));
    }
}
